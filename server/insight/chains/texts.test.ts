import { describe, expect, it } from 'vitest';
import { COURSE_STEPS } from '../../../model/api/chains.ts';
import { LANGUAGES, type Text } from '../../../model/text.ts';
import { basisText, chainText, citiesText, industryText, leadersText, maybeText, ruleText } from './chainTexts.ts';
import { abroadText, alliancesText, courseText, duplicateText, noneText } from './findingTexts.ts';
import { besideText, elsewhereText, segmentText } from './segmentTexts.ts';

const name = { zh: '集成电路', en: 'Integrated circuits' };
const city = { zh: '无锡', en: 'Wuxi' };
const firm = { zh: '某企业', en: 'Some firm' };

function expectWhole(text: Text): void {
  for (const language of LANGUAGES) {
    expect(text[language]).not.toMatch(/undefined|NaN|null|\[object|\s{2}|，，|。。|，。|；。|；，|\.\.|;\s*\.|, \.|^[;.，；]/);
    expect(text[language].endsWith(language === 'zh' ? '。' : '.')).toBe(true);
  }
  expect(text.en).not.toMatch(/\p{Script=Han}/u);
  expect(text.en).not.toMatch(/\b1 (firms|cities|links|provinces|actors|alliances|others)\b/);
}

const places = { firms: 5, known: 3, cities: 2, provinces: 2, leading: { name: city, count: 2 }, onlyFirm: undefined, onlyCity: undefined };

describe('what is said of a segment', () => {
  it.each([
    ['a gap', { firms: 0, known: 0, cities: 0, provinces: 0, leading: undefined }, /Nobody is documented/],
    [
      'one firm',
      { firms: 1, known: 1, cities: 1, provinces: 1, onlyFirm: firm, onlyCity: city },
      /one documented firm: Some firm \(in Wuxi\)/,
    ],
    [
      'one firm somewhere',
      { firms: 1, known: 0, cities: 0, provinces: 1, leading: undefined, onlyFirm: firm },
      /its city is not documented/,
    ],
    ['one city', { firms: 3, known: 3, cities: 1, provinces: 1, onlyCity: city }, /All 3 documented firms/],
    ['no known city', { known: 0, cities: 0, leading: undefined }, /the city of none is documented/],
    ['one known city', { known: 1, cities: 1 }, /1 with a known city is in Wuxi; of 4 others/],
    ['a leading city', {}, /led by Wuxi with 2; of 2 others/],
    ['no leading city', { known: 5, leading: undefined }, /none of which leads\./],
  ])('%s', (_name, facts, said) => {
    const text = segmentText({ name, ...places, ...facts });
    expectWhole(text);
    expect(text.en).toMatch(said);
    expect(text.zh).toContain('集成电路');
  });

  it('and of where to look', () => {
    for (const kilometres of [undefined, 84.4]) {
      for (const at of [undefined, city]) expectWhole(elsewhereText({ name, total: 1, nearest: firm, city: at, kilometres, from: city }));
    }
    expect(elsewhereText({ name, total: 2, nearest: firm, city, kilometres: 84.4, from: city }).en).toContain('about 84 km from Wuxi');
    expectWhole(besideText(name, [city]));
    expectWhole(besideText(name, [city, city, city]));
  });
});

describe('what is said of an industry', () => {
  const facts = {
    industry: name,
    actors: 9,
    firms: 5,
    outside: 0,
    cities: 2,
    cityNotDocumented: 3,
    ordered: true,
    segments: 4,
    gaps: [],
    singles: [],
  };

  it('in short', () => {
    for (const change of [
      {},
      { actors: 0 },
      { gaps: [name, name, name, name] },
      { firms: 0 },
      { actors: 1, firms: 1, cities: 1 },
      { ordered: false },
      { gaps: [name] },
      { gaps: [name, firm], singles: [name] },
      { singles: [name, firm, city], outside: 1 },
    ])
      expectWhole(chainText({ ...facts, ...change }));
    expect(chainText({ ...facts, gaps: [name] }).en).toContain('Of 4 segments 1 has nobody documented (Integrated circuits).');
    expect(chainText({ ...facts, ordered: false }).zh).toContain('不排上下游');
  });

  it('in a list', () => {
    const found = {
      ordered: true,
      segments: 4,
      gaps: 1,
      singles: 0,
      actors: 1,
      firms: 1,
      cities: 1,
      provinces: 1,
      research: 0,
      alliances: 1,
    };
    for (const ordered of [true, false]) expectWhole(industryText(name, { ...found, ordered }));
    for (const yes of [true, false]) expectWhole(ruleText(yes));
  });

  it('and on what it rests', () => {
    for (const ordered of [true, false]) {
      const text = basisText(ordered, { firms: 2350, withoutBranch: 871 });
      expectWhole(text);
      expect(text.zh.includes('本产品的解读')).toBe(ordered);
    }
    for (const filtered of [true, false]) expectWhole(noneText(name, filtered));
  });
});

describe('what was found', () => {
  it('of cities and firms', () => {
    for (const segments of [0, 8]) expectWhole(citiesText({ total: 3, segments, several: 1, first: { name: city, held: 2, firms: 4 } }));
    expectWhole(citiesText({ total: 0, segments: 8, several: 0, first: undefined }));
    expectWhole(leadersText(undefined, 0, 0));
    expectWhole(leadersText(undefined, 0, 1));
    expectWhole(leadersText({ name: firm, ties: 3 }, 1, 9));
    expectWhole(maybeText(0, undefined));
    expectWhole(maybeText(1, firm));
    expectWhole(duplicateText(name, 1, [city, city, city]));
  });

  it('from research to production', () => {
    for (const shown of [0, 1, 2, 3, 4]) {
      const steps = COURSE_STEPS.map((step, at) => ({ step, total: at < shown ? 2 : 0 }));
      for (const open of [true, false]) for (const few of [true, false]) expectWhole(courseText(steps, open, few));
    }
  });

  it('of alliances and abroad', () => {
    for (const [count, parts] of [
      [0, 0],
      [1, 1],
      [3, 1],
      [2, 2],
      [4, 3],
    ] as const)
      expectWhole(alliancesText(count, parts));
    for (const external of [0, 1, 5]) for (const region of [[], [city, name]]) expectWhole(abroadText(external, 2, region));
  });
});
