import { describe, expect, it } from 'vitest';
import { ISOLATE_REASONS } from '../../../model/api/isolates.ts';
import { LANGUAGES, type Text } from '../../../model/text.ts';
import { isolateText, summaryText } from './texts.ts';
import { whyText } from './whyText.ts';

const name = { zh: '常州', en: 'Changzhou' };
const across = { zh: '无锡', en: 'Wuxi' };

function expectWhole(text: Text): void {
  for (const language of LANGUAGES) {
    expect(text[language]).not.toMatch(/undefined|NaN|null|\[object|\s{2}|，，|。。|;\s*\.|^[;.，；]/);
    expect(text[language].endsWith(language === 'zh' ? '。' : '.')).toBe(true);
  }
  expect(text.en).not.toMatch(/\p{Script=Han}/u);
}

describe('what is said of isolation', () => {
  it.each(ISOLATE_REASONS)('%s has a sentence in both languages that speaks of documents, not of facts', (reason) => {
    for (const cities of [false, true]) {
      for (const size of [1, 2, 7]) {
        const text = isolateText(reason, { name, missing: ['value', 'industry', 'service'], size, across, cities });
        expectWhole(text);
        expect(text.en).toMatch(/documented/);
        expect(text.zh).toMatch(/记载|收录/);
        expect(text.zh).toContain('常州');
      }
    }
  });

  it('names the layers', () => {
    const said = (missing: Parameters<typeof isolateText>[1]['missing']) =>
      isolateText('no-links-in-layer', { name, missing, size: 1, across: undefined, cities: true });
    expect(said(['value']).en).toContain('on the value layer.');
    expect(said(['knowledge', 'industry', 'value']).en).toContain('on the knowledge, industry and value layers.');
    expect(said(['knowledge', 'value']).zh).toContain('在知识、价值层');
  });

  it('sums up, also when there is nothing to tell', () => {
    const all = new Map(ISOLATE_REASONS.map((reason, at) => [reason, at + 1]));
    for (const cities of [false, true]) {
      for (const components of [0, 1, 2, 9]) {
        expectWhole(summaryText({ nodes: 41, cities, total: 10, byReason: all, components }));
        expectWhole(summaryText({ nodes: 41, cities, total: 0, byReason: new Map(), components }));
      }
    }
    const text = summaryText({ nodes: 41, cities: true, total: 1, byReason: new Map([['no-links', 1]]), components: 2 });
    expect(text.en).toBe(
      'Of 41 cities 1 is isolated or nearly so: 1 without any documented link. They fall into 2 parts; to join them all takes at least one new link. Not documented does not mean that no link exists.',
    );
  });
});

describe('what is said for a remedy', () => {
  const remedy = {
    layer: 2,
    alike: 8,
    strength: 5,
    sameCity: false,
    sameProvince: true,
    kilometres: 33.4,
    size: 9,
    components: 4,
    reach: 8,
    meanSteps: undefined,
  };
  const sides = {
    of: { name, type: 'city' as const },
    partner: { name: across, type: 'city' as const },
    cities: true,
    through: { zh: '上海', en: 'Shanghai' },
  };

  it.each(ISOLATE_REASONS)('for %s every combination of reasons makes whole sentences', (reason) => {
    for (const sameCity of [false, true]) {
      for (const kilometres of [undefined, 0, 33.4]) {
        for (const steps of [undefined, 1, 2]) {
          for (const type of ['city', 'university'] as const) {
            for (const alike of [1, 8]) {
              const partner = { ...sides.partner, type };
              for (const sameProvince of [false, true]) {
                for (const meanSteps of [undefined, { before: null, after: 2.5 }, { before: 1, after: 2 }, { before: 2, after: 2 }]) {
                  const facts = { ...remedy, sameCity, sameProvince, kilometres, steps, alike, strength: alike, meanSteps };
                  expectWhole(whyText({ ...facts, components: alike }, reason, { ...sides, partner, cities: type === 'city' && sameCity }));
                }
              }
            }
          }
        }
      }
    }
  });

  it('gives each reason that holds, and what it brings', () => {
    expect(whyText({ ...remedy, steps: 2 }, 'no-links-in-layer', sides)).toEqual({
      zh: '在创新层已有8对城市之间的联系记载；距无锡约33千米；经上海两步即可到达无锡；无锡在创新层与5个城市相连。加上这条联系后，它在创新层便有联系。',
      en: '8 pairs of cities are tied on the innovation layer by documented links; Wuxi is about 33 km away; Wuxi is two steps away already, through Shanghai; Wuxi is tied to 5 cities on the innovation layer. With this link it would be tied on the innovation layer.',
    });
  });
});
