import { describe, expect, it } from 'vitest';
import { NO_REMEDIES } from '../../../model/api/isolates.ts';
import { LAYER_IDS } from '../../../model/layers.ts';
import { PartialDate } from '../../../model/partialDate.ts';
import { LANGUAGES, type Text } from '../../../model/text.ts';
import { askedText, joinedText, NONE_TEXTS, namingText, obstacleText, sinceText } from './answerTexts.ts';

const name = { zh: '常州', en: 'Changzhou' };
const partners = [
  { zh: '无锡', en: 'Wuxi' },
  { zh: '南京', en: 'Nanjing' },
];
const since = PartialDate.parse('2012');

function expectWhole(text: Text): void {
  for (const language of LANGUAGES) {
    expect(text[language]).not.toMatch(/undefined|NaN|null|\[object|\s{2}|，，|。。|（）|\(\)|\s\.|,\s*\./);
    expect(text[language].endsWith(language === 'zh' ? '。' : '.')).toBe(true);
  }
  expect(text.en).not.toMatch(/\p{Script=Han}/u);
}

describe('what is said beside an isolated node', () => {
  it('tells by whom it was joined since', () => {
    for (const at of [undefined, PartialDate.parse('2020-06')]) {
      for (const count of [0, 1, 2]) {
        for (const cities of [true, false]) {
          for (const total of [count, 9]) expectWhole(joinedText({ name, since, at, partners: partners.slice(0, count), total, cities }));
        }
      }
    }
    expect(joinedText({ name, since, at: undefined, partners, total: 9, cities: true })).toEqual({
      zh: '据已收录的联系，常州在2012时是孤立或脆弱的，如今不再是：此后与无锡、南京等9个城市建立了联系。',
      en: 'By what is documented Changzhou was isolated or nearly so as of 2012 and is no longer: since then it has been tied to Wuxi, Nanjing and 7 more.',
    });
  });

  it('tells what it was before', () => {
    for (const change of ['newly', 'still'] as const) expectWhole(sinceText(change, since));
  });

  it.each(NO_REMEDIES)('tells why nobody can be linked: %s', (reason) => {
    for (const layers of [['value'], LAYER_IDS] as const) {
      const text = obstacleText(reason, { type: 'firm', layers, partnerTypes: ['university', 'lab'], kilometres: 20 });
      expectWhole(text);
      expect(text.en).toMatch(/documented|linked|link/);
    }
  });

  it('tells what documents hold', () => {
    for (const count of [0, 1, 3]) expectWhole(namingText(count, 5));
    expect(namingText(0, 5).zh).toBe('5份文献中均未见提及它的记载。');
  });

  it('tells how the node asked about is tied', () => {
    for (const cities of [true, false]) {
      expectWhole(askedText(name, cities, null));
      for (const count of [0, 1, 7]) {
        for (const isMain of [true, false]) expectWhole(askedText(name, cities, { partners: count, layers: ['value'], size: 9, isMain }));
      }
    }
    for (const text of Object.values(NONE_TEXTS)) expectWhole(text);
  });
});
