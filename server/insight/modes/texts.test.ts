import { describe, expect, it } from 'vitest';
import { LAYER_IDS, type LayerId } from '../../../model/layers.ts';
import { LANGUAGES, type Text } from '../../../model/text.ts';
import { classifiedText, comparisonText, differenceText, likenessText, PROFILE_RULE, sharedText, tooFewText } from './compareTexts.ts';
import { dockingText, modesText, NO_MODES, networkText, undatedText } from './listTexts.ts';
import { FEATURES } from './profile.ts';
import { centresText, MODES_RULE, modeText, orderText, stageText, tiersText } from './texts.ts';
import { agreementOf, verdictText } from './verdict.ts';

const wuhu = { zh: '芜湖', en: 'Wuhu' };
const bay = { zh: '湾区', en: 'Bay' };
const when = { zh: '2004至2010', en: '2004 to 2010' };
const names = [[], [wuhu], [wuhu, bay], [wuhu, bay, { zh: '合肥', en: 'Hefei' }]];

function expectWhole(text: Text): void {
  for (const language of LANGUAGES) {
    expect(text[language]).not.toMatch(/undefined|NaN|null|\[object|\s{2}|，，|。。|、。|；。|\(\)|（）| \.|\.\.|,\s*\./);
    expect(text[language].endsWith(language === 'zh' ? '。' : '.')).toBe(true);
  }
  expect(text.en).not.toMatch(/\p{Script=Han}|[，。；：（）]/u);
}

const layers = (count: number): LayerId[] => LAYER_IDS.slice(0, count);

describe('what is said of agreement', () => {
  it('is whole for every case, and speaks of documents', () => {
    const seen = new Set<string>();
    for (const of of ['mode', 'stage'] as const)
      for (const named of [[], layers(1), layers(2), ['value' as const]])
        for (const dominant of [[], layers(1), layers(3)])
          for (const total of dominant.length === 0 ? [0] : [1, 9]) {
            const compared = { of, named, dominant, total, most: dominant.length === 0 ? 0 : 1 };
            seen.add(agreementOf(compared));
            const text = verdictText(compared);
            expectWhole(text);
            expect(text.en).toMatch(/document/);
            expect(text.zh).toMatch(/文献/);
          }
    expect(seen).toEqual(new Set(['agree', 'partly', 'differ', 'not-said', 'not-measured']));
  });

  it('says plainly when the two differ', () => {
    expect(verdictText({ of: 'stage', named: ['industry'], dominant: ['symbiosis'], total: 9, most: 5 })).toEqual({
      zh: '文献指明这一阶段构建产业网络；而与之一同讲述的9条联系中，共生层最多，有5条，两者不一致。',
      en: 'The documents say that this stage builds the industry network, but of 9 links told with it, the symbiosis layer has the most (5): the two differ.',
    });
  });
});

describe('what is said of a stage', () => {
  it('is whole for every case', () => {
    const circle = (at: number): number[] => LAYER_IDS.map((_, layer) => (layer === at ? 2 : 0));
    const even = LAYER_IDS.map(() => 1);
    const none = LAYER_IDS.map(() => 0);
    for (const dated of [true, false])
      for (const underWay of [undefined, true, false])
        for (const begun of [0, 1, 7])
          for (const begunMeasured of [0, 1, 5])
            for (const members of [0, 3])
              for (const [centreCentre, centreNeighbour] of [
                [none, none],
                [circle(1), circle(1)],
                [circle(1), even],
                [even, circle(2)],
              ] as const) {
                const begunMost = begun === 0 ? [] : layers(begunMeasured > 1 ? 2 : 1);
                const facts = { begun, begunMost, begunMeasured, members, circles: { centreCentre, centreNeighbour } };
                expectWhole(stageText({ name: bay, when, dated, underWay, verdict: { zh: '一致。', en: 'They agree.' }, ...facts }));
              }
  });
});

describe('what is said of a mode', () => {
  it('is whole for every case', () => {
    for (const places of names)
      for (const undated of [0, 1, 3])
        expectWhole(modeText({ name: bay, places, stages: 3, undated, verdict: { zh: '一致。', en: 'They agree.' } }));
    for (const centres of names)
      for (const ties of [0, 1, 5])
        for (const ofPlace of [true, false]) expectWhole(centresText({ names: centres, ofPlace, both: 1, one: 2, ties }));
    for (const unlinked of names) expectWhole(tiersText([[wuhu], [bay, wuhu]], unlinked));
    for (const before of [0, 1, 4]) expectWhole(orderText({ before, after: before, together: 0 }));
    for (const rule of [MODES_RULE, PROFILE_RULE, NO_MODES]) expectWhole(rule);
  });

  it('says that stages are not documented', () => {
    const bare = modeText({ name: bay, places: [], stages: 0, undated: 0, verdict: { zh: '一致。', en: 'They agree.' } });
    expect(bare.en).toBe('Where Bay is practised is not documented; no stage of it is documented. They agree.');
    expectWhole(bare);
  });

  it('is whole across all modes', () => {
    for (const leading of names) expectWhole(modesText({ modes: 4, stages: 12, leading, built: 4, agree: 7, compared: 8 }));
    for (const stages of names.slice(1)) expectWhole(networkText(bay, stages));
    for (const stages of names) expectWhole(dockingText(wuhu, bay, when, stages));
    for (const undated of [1, 3]) expectWhole(undatedText(bay, undated, 3));
  });
});

describe('what is said of likeness', () => {
  it('is whole for every case', () => {
    for (const feature of FEATURES) {
      for (const share of [0, 0.5, 1]) expectWhole(differenceText(feature, { name: wuhu, share }, { name: bay, share: 0.4 }));
    }
    for (const cosine of [null, 0, 0.83])
      expectWhole(comparisonText(wuhu, bay, cosine, cosine === null ? [] : [{ zh: '高。', en: 'Higher.' }]));
    for (const places of names.slice(1)) for (const cities of names) expectWhole(sharedText(places, cities));
    for (const own of [true, false]) expectWhole(likenessText(wuhu, bay, 0.5, own));
    for (const links of [0, 1, 7]) expectWhole(tooFewText(wuhu, links));
    for (const second of [undefined, bay])
      for (const margin of [0.01, 0.2])
        for (const cosine of [0.3, 0.9]) expectWhole(classifiedText({ area: wuhu, links: 9, first: bay, cosine, second, margin }));
  });

  it('names the higher of two shares first', () => {
    expect(differenceText('value', { name: wuhu, share: 0.1 }, { name: bay, share: 0.38 }).en).toBe(
      'In the share of links on the value layer, Bay (38%) is above Wuhu (10%).',
    );
  });
});
