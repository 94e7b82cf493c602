import { describe, expect, it } from 'vitest';
import { ACTOR_KIND_IDS } from '../../../model/actorKinds.ts';
import { HUB_TYPE_IDS, HUB_TYPES } from '../../../model/hubTypes.ts';
import { LANGUAGES, type Text } from '../../../model/text.ts';
import { benchmarksText, hubText, lacksText, NONE_TEXTS, planText, reasonFor, ruleText } from './texts.ts';

const names = ['上海', '南京', '杭州', '合肥'].map((zh, at) => ({ zh, en: ['Shanghai', 'Nanjing', 'Hangzhou', 'Hefei'][at] ?? '' }));

function expectWhole(text: Text): void {
  for (const language of LANGUAGES) {
    expect(text[language]).not.toMatch(/undefined|NaN|null|\[object|\s{2}|，，|。。|（）|\(\)|\s\.|,\s*\./);
    expect(text[language].endsWith(language === 'zh' ? '。' : '.')).toBe(true);
  }
  expect(text.en).not.toMatch(/\p{Script=Han}/u);
}

describe('what is said of hubs', () => {
  it('is whole for whatever a hub is tied to', () => {
    for (const count of [1, 3, 6]) {
      for (const cities of [0, 1, 4]) {
        for (const byArea of [0, Math.min(1, cities), cities]) {
          const [kinds, missing] = [ACTOR_KIND_IDS.slice(0, count), ACTOR_KIND_IDS.slice(count)];
          expectWhole(hubText({ kinds, missing, cities: names.slice(0, cities), asked: 41, byArea }));
        }
      }
    }
    expect(hubText({ kinds: ['industry'], missing: ['user'], cities: names.slice(0, 2), asked: 3, byArea: 2 }).en).toBe(
      'Documented ties to 1 side: industry; no tie to users is documented. Of the 3 cities asked for it reaches 2 (Shanghai and Nanjing), all by way of a corridor, circle or zone that they belong to.',
    );
  });

  it('names what somebody lacks', () => {
    for (const kinds of [0, 1, 2]) {
      for (const cities of [0, 1, 2]) {
        for (const thirdParty of [true, false]) {
          const text = lacksText({ kinds, cities, thirdParty, type: 'university' });
          if (kinds + cities > 0 || thirdParty) expectWhole(text);
        }
      }
    }
    expect(lacksText({ kinds: 1, cities: 2, thirdParty: false, type: 'alliance' })).toEqual({
      zh: '按此规则要成为枢纽，还差1方，还差2个城市。',
      en: 'To count as a hub it lacks ties to 1 more side and ties into 2 more cities.',
    });
  });

  it('tells the rule, the plan and the benchmarks', () => {
    for (const byTopic of [true, false]) expectWhole(ruleText({ leastKinds: 3, leastCities: 1, types: HUB_TYPE_IDS, byTopic }));
    for (const hosts of [true, false]) {
      for (const hubs of [0, 1, 3]) {
        for (const uncovered of [0, 2]) {
          for (const missing of [[], ['user'], ACTOR_KIND_IDS] as const) {
            for (const fewest of [true, false]) {
              expectWhole(planText({ hubs: names.slice(0, hubs), asked: 5, uncovered, missing, fewest, hosts }));
            }
          }
        }
      }
    }
    for (const have of [[], names]) for (const lacks of [[], names.slice(0, 1)]) expectWhole(benchmarksText({ have, lacks }));
    for (const text of Object.values(NONE_TEXTS)) expectWhole(text);
  });

  it('gives a reason for each type that counts as a third party', () => {
    for (const { type, reason } of HUB_TYPES) expect(reasonFor(type)).toEqual(reason);
    expect(reasonFor('firm')).toBeUndefined();
  });
});
