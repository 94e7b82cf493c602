import { describe, expect, it } from 'vitest';
import type { ChainFound } from './chainTask.ts';
import { DrawnIndustry } from './drawnIndustry.ts';

describe('alliances of one industry', () => {
  function three(tie: (industry: DrawnIndustry, alliances: readonly number[]) => void): ChainFound['alliances'] {
    const industry = new DrawnIndustry();
    const alliances = [0, 1, 2].map(() => industry.node('alliance'));
    for (const alliance of alliances) industry.link(alliance, 'focuses_on', industry.industry);
    tie(industry, alliances);
    return industry.found().alliances;
  }

  it('are apart when nothing but their industry, or a text on them, joins them', () => {
    const apart = three((industry, alliances) => {
      const shortcoming = industry.node('shortcoming');
      for (const alliance of alliances) industry.link(shortcoming, 'affects', alliance);
    });
    expect(apart).toMatchObject({ tied: [], parts: 3 });
  });

  it('are tied by a link, or by a body in common', () => {
    const tied = three((industry, [a = -1, b = -1, c = -1]) => {
      industry.link(a, 'cooperates_with', b);
      const body = industry.node('body');
      industry.link(body, 'coordinates', b);
      industry.link(body, 'coordinates', c);
    });
    expect(tied.parts).toBe(1);
    expect(tied.tied.map(({ links }) => links.length)).toEqual([1, 2]);
  });
});

describe('a chain', () => {
  it('hangs on a firm, or on a city when that of every firm is known', () => {
    const industry = new DrawnIndustry();
    const [hefei, wuhu] = [industry.node('city'), industry.node('city')];
    const only = industry.firm(0, hefei);
    for (const city of [wuhu, wuhu]) industry.firm(2, city);
    expect(industry.found().segments.map(({ onlyFirm, onlyCity }) => [onlyFirm, onlyCity])).toEqual([
      [only, hefei],
      [undefined, undefined],
      [undefined, wuhu],
    ]);
    industry.firm(2);
    expect(industry.found().segments[2]?.onlyCity).toBeUndefined();
  });

  it('looks for what is missing outside the provinces asked for, nearest first, else beside the gap', () => {
    const industry = new DrawnIndustry();
    const hefei = industry.node('city');
    const near = industry.node('city', -1, 'Jiangsu');
    const far = industry.node('city', -1, 'Jiangsu');
    for (const branch of [0, 0, 2]) industry.firm(branch, hefei);
    expect(industry.found().segments[1]?.nearest).toMatchObject({ how: 'beside', cities: [hefei] });
    const [distant, close] = [industry.firm(1, far, 'Jiangsu'), industry.firm(1, near, 'Jiangsu')];
    const gap = industry.found({}, { provinces: ['Anhui'] }).segments[1];
    expect(gap?.total).toBe(0);
    expect(gap?.nearest?.how === 'elsewhere' ? gap.nearest.actors.map(({ node }) => node) : []).toEqual([close, distant]);
  });

  it('is open until somebody tests and somebody incubates', () => {
    const industry = new DrawnIndustry();
    industry.firm(0);
    const [lab, test, incubator] = [industry.node('lab'), industry.node('platform'), industry.node('park')];
    for (const node of [lab, test, incubator]) industry.link(node, 'serves', industry.industry);
    expect(industry.found().course.open).toBe(true);
    expect(industry.found({ testing: [test] }).course.open).toBe(true);
    const { course } = industry.found({ testing: [test], incubating: [incubator] });
    expect([course.open, course.steps.map(({ total }) => total)]).toEqual([false, [1, 1, 1, 1]]);
    expect([course.testsPerResearch, course.fewTests]).toEqual([1, false]);
    for (let more = 0; more < 10; more += 1) industry.link(industry.node('lab'), 'serves', industry.industry);
    expect(industry.found({ testing: [test], incubating: [incubator] }).course.fewTests).toBe(true);
  });

  it('is led by whoever has ties besides place and branch', () => {
    const industry = new DrawnIndustry();
    const hefei = industry.node('city');
    const [tied, other] = [industry.firm(0, hefei), industry.firm(0, hefei)];
    industry.link(tied, 'located_in', hefei);
    expect(industry.found().leaders).toEqual({ items: [], total: 0 });
    industry.link(tied, 'cooperates_with', industry.node('lab'));
    industry.link(tied, 'cooperates_with', other);
    expect(industry.found().leaders.items.map(({ node, ties }) => [node, ties])).toEqual([
      [tied, 2],
      [other, 1],
    ]);
  });

  it('counts firms of its alliances, institutions by name, and nobody abroad', () => {
    const industry = new DrawnIndustry();
    const [alliance, member, college, institute, foreigner] = [
      industry.node('alliance'),
      industry.node('firm'),
      industry.node('university'),
      industry.node('institute'),
      industry.node('alliance'),
    ];
    industry.link(alliance, 'focuses_on', industry.industry);
    industry.link(foreigner, 'focuses_on', industry.industry);
    industry.link(member, 'member_of', alliance);
    const named = [college, institute].map((node) => [node, 'chip'] as const);
    const found = industry.found({ named, training: [college], foreigners: [foreigner] });
    expect(found.support.map(({ group, items }) => [group, items.map(({ node }) => node)])).toEqual([
      ['research', [institute]],
      ['training', [college]],
      ['alliances', [alliance]],
    ]);
    expect([found.firms, found.outside, found.actors]).toEqual([1, 1, 4]);
  });

  it('may have firms that belong to it by their names alone', () => {
    const industry = new DrawnIndustry();
    const [placed, unplaced] = [industry.firm(0), industry.node('firm')];
    const { unplaced: found } = industry.found({
      firmsNamed: [
        [placed, 'chip'],
        [unplaced, 'chip'],
      ],
    });
    expect(found).toEqual({ firms: 2, withoutBranch: 1, byName: [{ node: unplaced, word: 'chip' }] });
  });

  it('is laid out twice by three cities of one tier, unless they divide the work', () => {
    const industry = new DrawnIndustry();
    const corridor = industry.node('corridor');
    const cities = [0, 1, 2].map(() => industry.node('city'));
    for (const city of cities) {
      industry.firm(0, city);
      industry.link(city, 'tier2_of', corridor);
    }
    expect(industry.found().duplicates).toMatchObject([{ segment: 0, tier: 2, cities }]);
    industry.link(cities[0] ?? -1, 'complements', cities[1] ?? -1);
    expect(industry.found().duplicates).toEqual([]);
  });
});
