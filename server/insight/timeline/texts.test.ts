import { describe, expect, it } from 'vitest';
import type { Balance } from '../../../model/api/difference.ts';
import { PartialDate } from '../../../model/partialDate.ts';
import { LANGUAGES, type Text } from '../../../model/text.ts';
import { changedLinkText, DIFFERENCE_BASIS, differenceText, noDifferenceText, pairText } from './difference/texts.ts';
import { type GrowthFacts, growthText, planText, stageText, TIMELINE_BASIS, underWayText } from './texts.ts';

const date = (written: string): PartialDate => PartialDate.parse(written);
const name = { zh: '宁波', en: 'Ningbo' };
const other = { zh: '上海', en: 'Shanghai' };

function expectWhole(text: Text): void {
  for (const language of LANGUAGES) {
    expect(text[language]).not.toMatch(/undefined|NaN|null|\[object|\s{2}|，，|。。|；。|、、|\.\.|\s\.|^[;.，；。]/);
    expect(text[language].endsWith(language === 'zh' ? '。' : '.')).toBe(true);
  }
  expect(text.en).not.toMatch(/\p{Script=Han}/u);
}

const EVERY = <Item>(items: readonly Item[]): readonly (Item | undefined)[] => [undefined, ...items];

describe('what is said of growth', () => {
  const ranges = EVERY([
    { from: date('2004'), to: date('2026') },
    { from: date('2004'), to: date('2004') },
  ]);
  const registers: GrowthFacts['registers'] = [
    { kind: 'active_in', year: 2021, links: 1479 },
    { kind: 'co_authors', year: 2017, links: 192 },
  ];

  it('is whole whatever there is to say', () => {
    for (const range of ranges)
      for (const years of [[], [2021], [2019, 2020, 2021]])
        for (const first of EVERY([1, 12].map((count) => ({ year: 2004, count }))))
          for (const peak of EVERY([1, 40].map((begun) => ({ year: 2021, begun }))))
            for (const fastest of EVERY([{ layer: 'value' as const, year: 2020, begun: 13, ended: 1 }]))
              for (const shown of [0, 1, 2])
                for (const undated of [0, 1, 5])
                  expectWhole(growthText({ range, years, first, peak, fastest, registers: registers.slice(0, shown), undated }));
  });

  it('says which layer grew fastest, and leaves registers out', () => {
    const text = growthText({
      range: { from: date('2004'), to: date('2026') },
      years: [2004, 2026],
      first: { year: 2004, count: 36 },
      peak: { year: 2022, begun: 100 },
      fastest: { layer: 'knowledge', year: 2022, begun: 70, ended: 2 },
      registers,
      undated: 1,
    });
    expect(text.en).toBe(
      'Dated links run from 2004 to 2026. The earliest 36 begin in 2004. 1671 of the dated links stand in the first year of a list or count (“is active in” (2021), “publishes papers with” (2017)): then the register begins, not the ties, and what follows leaves them out. From 2004 to 2026 most begin in 2022 (100). The fastest growth is that of the knowledge layer in 2022: 70 begun, 2 ended, 68 more in all. 1 link has no date and is not part of the growth.',
    );
    expect(text.zh).toContain('增长最快的是2022年的知识层：新增70条，结束2条，净增68条。');
  });
});

describe('what is said of stages, plans and a date', () => {
  it('is whole, also without dates', () => {
    for (const from of EVERY([date('2016')]))
      for (const to of EVERY([date('2020-06')])) {
        expectWhole(stageText(name, other, { from, to }));
        for (const issued of [
          [],
          [{ by: other, date: from }],
          [
            { by: other, date: date('2020-12-29') },
            { by: name, date: undefined },
          ],
        ])
          expectWhole(planText(name, { from, to }, issued));
      }
    for (const stages of [[], [name], [name, other]])
      expectWhole(underWayText({ at: date('2018'), stages, plans: 2, events: 0, holding: 15 }));
    expectWhole(TIMELINE_BASIS);
  });
});

describe('what is said of a difference', () => {
  const balance = (links: number): Balance => ({
    before: links,
    after: 2 * links,
    new: links,
    ended: 0,
    still: links,
    passing: links,
    undated: links,
  });
  const parts = { nodes: 10, components: 2, largest: 8, isolates: 1 };
  const between = { from: date('2015'), to: date('2021') };

  it('is whole whatever changed', () => {
    for (const count of [0, 1, 7])
      for (const registered of [0, 3])
        for (const most of EVERY([{ layer: 'industry' as const, new: 3, ended: 1 }]))
          for (const onlyRegistered of [0, 4])
            expectWhole(
              differenceText({
                ...between,
                links: { ...balance(count), registered },
                most,
                nodes: balance(count),
                pairs: { byChange: { new: 2 }, onlyRegistered },
                before: parts,
                after: parts,
              }),
            );
    expectWhole(DIFFERENCE_BASIS);
  });

  it('names the two cities and the layers of a pair', () => {
    for (const change of ['new', 'ended', 'strengthened', 'weakened', 'renewed'] as const)
      expectWhole(pairText([name, other], { change, before: 1, after: 3, new: 2, ended: 0, layers: ['value', 'knowledge'] }));
    expect(pairText([name, other], { change: 'strengthened', before: 1, after: 3, new: 2, ended: 0, layers: ['value'] })).toEqual({
      zh: '宁波与上海联系增强：由1条变为3条（新增2，结束0），涉及价值层。',
      en: 'Ningbo and Shanghai are tied more: from 1 to 3 (2 new, 0 ended), on the value layer.',
    });
    for (const change of ['new', 'ended'] as const) expectWhole(changedLinkText(change, { zh: '甲—合作—乙', en: 'A co-operates with B' }));
  });

  it('gives the reason when there is nothing to tell', () => {
    const range = { from: date('2004'), to: date('2026') };
    for (const reason of ['too-early', 'too-late', 'unchanged'] as const) {
      const text = noDifferenceText(reason, between, range);
      expectWhole(text);
      expect(text.en).toMatch(/documented/);
      expect(text.zh).toContain('2004至2026');
    }
    expectWhole(noDifferenceText('undated', between, undefined));
  });
});
