import { describe, expect, it } from 'vitest';
import { ACTOR_KIND_IDS } from '../../../model/actorKinds.ts';
import { LANGUAGES, type Text } from '../../../model/text.ts';
import { askedText, basisText, NONE_TEXTS, weaverText } from './texts.ts';

const name = { zh: '同济大学', en: 'Tongji University' };
const cities = ['上海', '南京', '杭州', '合肥'].map((zh, at) => ({ zh, en: ['Shanghai', 'Nanjing', 'Hangzhou', 'Hefei'][at] ?? '' }));

function expectWhole(text: Text): void {
  for (const language of LANGUAGES) {
    expect(text[language]).not.toMatch(/undefined|NaN|null|\[object|\s{2}|，，|。。|（）|\(\)|\s\.|,\s*\./);
    expect(text[language].endsWith(language === 'zh' ? '。' : '.')).toBe(true);
  }
  expect(text.en).not.toMatch(/\p{Script=Han}/u);
}

describe('what is said of a weaver', () => {
  it('is whole whatever it joins', () => {
    for (const brokerage of [
      null,
      { pairs: 0, apart: 0, onlyHere: 0 },
      { pairs: 6, apart: 5, onlyHere: 0 },
      { pairs: 1, apart: 1, onlyHere: 1 },
    ]) {
      for (const fallOff of [null, { lost: 0 }, { lost: 1 }, { lost: 25 }]) {
        for (const kinds of [[], ['university'], ACTOR_KIND_IDS] as const) {
          for (const exact of [true, false]) {
            for (const count of [1, 4]) {
              const facts = {
                betweenness: 0.148,
                exact,
                neighbours: 45,
                types: count + 1,
                kinds,
                cities: cities.slice(0, count),
                provinces: count,
              };
              expectWhole(weaverText({ ...facts, brokerage, fallOff }));
            }
          }
        }
      }
    }
  });

  it('tells the rule, and whether it was estimated', () => {
    for (const among of ['actors', 'all'] as const) {
      for (const exact of [true, false]) {
        const facts = { among, nodes: 427, top: 0.1, leastTypes: 2, leastCities: 1, exact, sources: 1 };
        for (const layers of [['knowledge'], ['knowledge', 'value']] as const) expectWhole(basisText({ ...facts, layers }));
      }
    }
    expect(
      basisText({ among: 'all', layers: ['knowledge'], nodes: 9, top: 0.1, leastTypes: 2, leastCities: 2, exact: false, sources: 50 }).en,
    ).toContain('estimated from 50 drawn nodes');
  });

  it('tells of one node what it lacks', () => {
    const rule = { leastTypes: 2, leastCities: 2, last: 43 };
    for (const rank of [null, 1, 44]) {
      for (const types of [1, 5]) {
        for (const count of [1, 5]) {
          for (const weaver of [true, false]) expectWhole(askedText({ rank, weaver, types, cities: count }, name, rule));
        }
      }
    }
    expect(askedText({ rank: 44, weaver: false, types: 5, cities: 1 }, name, rule).en).toContain(
      'that takes a rank of 43 or better and ties into 2 cities.',
    );
    for (const text of Object.values(NONE_TEXTS)) expectWhole(text);
  });
});
