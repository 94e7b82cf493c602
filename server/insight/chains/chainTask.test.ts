import { describe, expect, it } from 'vitest';
import type { Filters } from '../../../model/filters.ts';
import { LINK_KIND_IDS, type LinkKindId } from '../../../model/linkKinds.ts';
import { NODE_TYPE_IDS, type NodeTypeId } from '../../../model/nodeTypes.ts';
import { UNHURRIED } from '../../analysis/algorithm.ts';
import type { TaskRun } from '../../analysis/threads/messages.ts';
import { Adjacency } from '../../graph/adjacency.ts';
import type { GraphColumns } from '../../graph/columns.ts';
import { LinkTable } from '../../graph/linkTable.ts';
import { type ChainFound, chainTask } from './chainTask.ts';
import type { ChainQuestion } from './question.ts';

const RUN: TaskRun = { ...UNHURRIED, kept: (_key, make) => make(), doneReading: () => undefined };

/** A graph written down node by node: its type, and where it is. */
class Drawn {
  readonly #nodes: { readonly type: NodeTypeId; readonly city: number; readonly province: string }[] = [];
  readonly #links: { readonly source: number; readonly kind: LinkKindId; readonly target: number }[] = [];

  node(type: NodeTypeId, city = -1, province = 'Anhui'): number {
    return this.#nodes.push({ type, city, province }) - 1;
  }

  link(source: number, kind: LinkKindId, target: number): void {
    this.#links.push({ source, kind, target });
  }

  columns(): GraphColumns {
    const table = new LinkTable(this.#links.length);
    this.#links.forEach(({ source, target, kind }, link) => {
      table.source[link] = source;
      table.target[link] = target;
      table.weight[link] = 1;
      table.kind[link] = LINK_KIND_IDS.indexOf(kind);
      table.alive[link] = 1;
    });
    table.count = this.#links.length;
    const provinces = ['', ...new Set(this.#nodes.map(({ province }) => province))];
    const count = this.#nodes.length;
    return {
      revision: 1,
      rows: new Adjacency(count, table),
      nodes: {
        type: Uint8Array.from(this.#nodes, ({ type }) => NODE_TYPE_IDS.indexOf(type)),
        province: Uint8Array.from(this.#nodes, ({ province }) => provinces.indexOf(province)),
        provinces,
        city: Int32Array.from(this.#nodes, ({ city }) => city),
        alive: new Uint8Array(count).fill(1),
        longitude: Float64Array.from(this.#nodes, (_, at) => 117 + at / 10),
        latitude: new Float64Array(count).fill(31),
      },
      links: table,
      cited: new Map(),
    };
  }
}

/** An industry of three segments, each of one branch; the second one is nobody's. */
class Industry extends Drawn {
  readonly industry = this.node('industry');
  readonly branches = [this.node('industry'), this.node('industry'), this.node('industry')];

  firm(branch: number, city = -1, province = 'Anhui'): number {
    const firm = this.node('firm', city, province);
    this.link(firm, 'active_in', this.branches[branch] ?? -1);
    return firm;
  }

  found(changes: Partial<ChainQuestion> = {}, filters: Filters = {}): ChainFound {
    const question: ChainQuestion = {
      filters,
      segments: this.branches.map((branch, at) => ({
        branches: [branch],
        topics: [branch],
        beside: [at - 1, at + 1].filter((other) => other >= 0 && other < this.branches.length),
      })),
      topics: [this.industry, ...this.branches],
      named: [],
      foreigners: [],
      training: [],
      firmsNamed: [],
      testing: [],
      incubating: [],
      limit: 20,
      offset: 0,
      ...changes,
    };
    return chainTask(this.columns(), question, RUN);
  }
}

describe('alliances of one industry', () => {
  function three(tie: (industry: Industry, alliances: readonly number[]) => void): ChainFound['alliances'] {
    const industry = new Industry();
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
    const industry = new Industry();
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
    const industry = new Industry();
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
    const industry = new Industry();
    industry.firm(0);
    const [lab, test, incubator] = [industry.node('lab'), industry.node('platform'), industry.node('park')];
    for (const node of [lab, test, incubator]) industry.link(node, 'serves', industry.industry);
    expect(industry.found().course.open).toBe(true);
    expect(industry.found({ testing: [test] }).course.open).toBe(true);
    const { course } = industry.found({ testing: [test], incubating: [incubator] });
    expect([course.open, course.steps.map(({ total }) => total)]).toEqual([false, [1, 1, 1, 1]]);
  });

  it('is led by whoever has ties besides place and branch', () => {
    const industry = new Industry();
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
    const industry = new Industry();
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
    const industry = new Industry();
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
    const industry = new Industry();
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
