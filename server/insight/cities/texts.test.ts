import { describe, expect, it } from 'vitest';
import { LAYER_IDS } from '../../../model/layers.ts';
import { LANGUAGES, type Text } from '../../../model/text.ts';
import { CONCENTRATION_BASIS, concentrationText, noCentresText, noTiesText, overlookedText, partnersText } from './concentration/texts.ts';
import { closingText, industryBasis, industryText } from './linkages/industryTexts.ts';
import { linkagesText, PERIOD_BASIS, pairText, RANK_BASIS, TIES_BASIS, WEAK_BASIS } from './linkages/texts.ts';
import { MEMBERSHIP_BASIS, membershipsText, memberText } from './membershipTexts.ts';
import {
  bridgeText,
  cutText,
  NETWORK_BASIS,
  networkText,
  POSITIONS_BASIS,
  positionsText,
  positionText,
  standingText,
} from './network/texts.ts';
import { cityPathsText, cityPathText, noCityPathText } from './paths/texts.ts';

const a = { zh: '常州', en: 'Changzhou' };
const b = { zh: '无锡', en: 'Wuxi' };
const c = { zh: '南京', en: 'Nanjing' };
const industry = { zh: '半导体', en: 'Semiconductors' };

function expectWhole(text: Text): void {
  for (const language of LANGUAGES) {
    expect(text[language]).not.toMatch(
      /undefined|NaN|Infinity|null|\[object|\s{2}|，，|。。|；；|、；|（）|\(\)|^[;.，；]|[;,，；、]\s*[.。]/,
    );
    expect(text[language].endsWith(language === 'zh' ? '。' : '.')).toBe(true);
  }
  expect(text.en).not.toMatch(/\p{Script=Han}/u);
}

/** Each way to choose one value of every list. */
function* choices<Facts extends object>(lists: { readonly [Key in keyof Facts]: readonly Facts[Key][] }): Generator<Facts> {
  const keys = Object.keys(lists) as (keyof Facts)[];
  const count = keys.reduce((product, key) => product * lists[key].length, 1);
  for (let at = 0; at < count; at += 1) {
    let rest = at;
    const facts: Partial<Facts> = {};
    for (const key of keys) {
      const list = lists[key];
      facts[key] = list[rest % list.length];
      rest = Math.floor(rest / list.length);
    }
    yield facts as Facts;
  }
}

describe('what is said of two cities', () => {
  it('is whole for every combination of facts', () => {
    const layer = (ties: number, weak: boolean) => ({ layer: 'value' as const, ties, weak });
    for (const facts of choices<Parameters<typeof pairText>[0]>({
      names: [[a, b]],
      ties: [0, 1, 12],
      undated: [0, 1, 3],
      apart: [false, true],
      filtered: [false, true],
      layers: [[layer(1, true)], [layer(1, false), { layer: 'knowledge', ties: 2, weak: true }]],
      missing: [[], ['industry'], LAYER_IDS.slice(0, 3)],
      kilometres: [undefined, 33.4],
    })) {
      expectWhole(pairText(facts));
    }
  });

  it('speaks of what is documented, and of conditions where there are any', () => {
    const facts = { names: [a, b] as const, undated: 0, apart: false, layers: [], missing: LAYER_IDS, kilometres: 34 };
    expect(pairText({ ...facts, ties: 0, filtered: false }).en).toBe('No tie between Changzhou and Wuxi is documented, 34 km apart.');
    const some = { ...facts, ties: 3, layers: [{ layer: 'value' as const, ties: 3, weak: true }], missing: ['industry' as const] };
    expect(pairText({ ...some, filtered: true })).toEqual({
      zh: '常州与无锡在2层中的1层有3条联系记载（价值3），相距约34千米；价值层联系薄弱；当前条件下，产业层未见记载。',
      en: 'Changzhou and Wuxi are tied on 1 of 2 layers by 3 documented ties (value 3), 34 km apart; weakly so on the value layer; under the present conditions nothing is documented on the industry layer.',
    });
  });

  it('sums up partners and industries', () => {
    for (const facts of choices<Parameters<typeof linkagesText>[0]>({
      name: [a],
      partners: [0, 1, 9],
      on: [undefined, { layer: 'service', partners: 0 }, { layer: 'value', partners: 1 }],
      unlinked: [0, 1, 30],
      first: [[], [b], [b, c]],
      missing: [[], ['service']],
      filtered: [false, true],
    })) {
      expectWhole(linkagesText(facts));
    }
    for (const facts of choices<Parameters<typeof industryText>[0]>({
      names: [[a, b]],
      counts: [
        [1, 2, 3],
        [2, 0, 0],
      ],
      first: [[[industry], [industry, industry]]],
      overlap: [0.4],
      closing: [0, 1, 4],
    })) {
      expectWhole(industryText(facts));
    }
    const nothing = { names: [a, b] as const, first: [[], []] as const, overlap: undefined, closing: 0 };
    for (const counts of [
      [0, 0, 0],
      [0, 2, 0],
      [0, 0, 1],
    ] as const)
      expectWhole(industryText({ ...nothing, counts }));
    expect(industryText({ ...nothing, counts: [0, 2, 0] }).zh).toBe('未见无锡的产业记载，因此不计算互补度。');
    expectWhole(closingText(industry, { city: a, segment: industry }, { city: b, segment: industry }));
  });
});

describe('what is said of the network', () => {
  it('is whole for every combination of facts', () => {
    for (const facts of choices<Parameters<typeof networkText>[0]>({
      cities: [41],
      pairs: [0, 1, 30],
      density: [0.039],
      isolated: [0, 25],
      components: [1, 3],
      diameter: [undefined, 1, 4],
      farthest: [[], [[a, b]]],
      clique: [5],
      bridges: [0, 1, 5],
      cuts: [0, 1, 4],
    })) {
      expectWhole(networkText(facts));
    }
    for (const degree of [0, 1, 8])
      for (const fallOff of [[], [b], [b, c]]) expectWhole(standingText({ name: a, degree, rank: 3, ties: degree, fallOff }));
    for (const few of [[b], [b, c]]) for (const text of [bridgeText(a, b, few), cutText(a, few)]) expectWhole(text);
    for (const shift of [-9, 0, 9]) {
      for (const degree of [0, 1, 5]) expectWhole(positionText({ name: a, kilometres: 200.4, onMap: 3, inNetwork: 4, degree, shift }));
    }
    expectWhole(positionText({ name: a, kilometres: undefined, onMap: undefined, inNetwork: 4, degree: 2, shift: undefined }));
    for (const pairs of [0, 5]) expectWhole(positionsText({ decentralisation: 0.78, crossBorder: 0.82, completeness: 1.7, pairs }));
  });

  it('tells every path, and why there is none', () => {
    const hop = { from: a, to: b, layers: [{ layer: 'value' as const, ties: 2 }] };
    for (const hops of [[], [hop], [hop, { ...hop, from: b, to: c }]]) expectWhole(cityPathText(a, c, hops));
    for (const [length, total] of [
      [0, 1],
      [1, 1],
      [3, 5],
    ] as const)
      expectWhole(cityPathsText(a, b, length, total));
    for (const reason of ['no-ties', 'disconnected', 'filtered', 'not-yet', 'too-long'] as const) {
      for (const untied of [[], [a], [a, b]]) {
        for (const unnamed of [[], [b]]) expectWhole(noCityPathText(reason, { from: a, to: b, untied, unnamed }));
      }
    }
  });
});

describe('what is said of few cities', () => {
  it('is whole for every combination of facts', () => {
    const split = { both: 1, one: 300, none: 0 };
    for (const facts of choices<Parameters<typeof concentrationText>[0]>({
      names: [[a], [a, b]],
      layers: [['value'], ['knowledge', 'innovation']],
      all: [{ pairs: split, ties: { both: 0, one: 1, none: 0 } }],
      coefficient: [undefined, 0.4],
      density: [0.001],
      overlooked: [0, 1, 3],
    })) {
      expectWhole(concentrationText(facts));
    }
    expectWhole(noCentresText);
    expectWhole(noTiesText(['value']));
    for (const nearest of [undefined, { name: b, kilometres: 10.2 }]) expectWhole(overlookedText(a, [industry, industry], nearest));
    for (const [degree, cr4] of [
      [0, undefined],
      [1, 1],
      [9, 0.6],
      [9, 0.4],
    ] as const) {
      expectWhole(partnersText({ name: a, degree, rank: 2, cr4, partners: [b, c] }));
    }
  });

  it('does not call it concentration that a city has few partners', () => {
    expect(partnersText({ name: a, degree: 3, rank: 2, cr4: 1, partners: [b, c] }).en).not.toContain('more than half');
    expect(partnersText({ name: a, degree: 9, rank: 2, cr4: 0.6, partners: [b, c] }).en).toContain('more than half');
  });

  it('names what cities take part in', () => {
    for (const own of [[], [b], [b, c]]) for (const through of [[c], [b, c]]) expectWhole(memberText(a, own, through));
    for (const cities of [0, 1, 4]) {
      for (const bodies of [[], [b], [b, c]]) for (const inAll of [false, true]) expectWhole(membershipsText(cities, bodies, inAll));
    }
  });
});

it('every rule is told in both languages', () => {
  const rules = [TIES_BASIS, WEAK_BASIS, RANK_BASIS, PERIOD_BASIS, NETWORK_BASIS, POSITIONS_BASIS, CONCENTRATION_BASIS, MEMBERSHIP_BASIS];
  for (const rule of [...rules, industryBasis(1), industryBasis(785)]) expectWhole(rule);
});
