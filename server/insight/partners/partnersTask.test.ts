import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LAYER_IDS } from '../../../model/layers.ts';
import { LINK_KIND_IDS, type LinkKindId } from '../../../model/linkKinds.ts';
import { NODE_TYPE_IDS, type NodeTypeId } from '../../../model/nodeTypes.ts';
import { UNHURRIED } from '../../analysis/algorithm.ts';
import type { TaskRun } from '../../analysis/threads/messages.ts';
import { Adjacency } from '../../graph/adjacency.ts';
import type { GraphColumns } from '../../graph/columns.ts';
import { LinkTable } from '../../graph/linkTable.ts';
import { partnersTask } from './partnersTask.ts';
import { contributions, PARTS, scoreOf } from './parts.ts';
import type { Amounts, PartnersQuestion } from './question.ts';

const RUN: TaskRun = { ...UNHURRIED, kept: (_key, make) => make(), doneReading: () => undefined };
const NONE: Amounts = { nodes: new Int32Array(0), values: new Float32Array(0) };
const QUESTION: PartnersQuestion = {
  focus: 0,
  ties: {},
  types: [],
  provinces: [],
  cities: [],
  through: null,
  existing: false,
  topic: NONE,
  onlyTopic: false,
  chain: NONE,
  trains: NONE,
  offset: 0,
  limit: 500,
};

type Tie = readonly [source: number, target: number, kind?: LinkKindId];
let revision = 0;

/** All in one province and no city, so that only type, ties and what is asked of topics tell them apart. */
function columnsOf(types: readonly NodeTypeId[], ties: readonly Tie[]): GraphColumns {
  const table = new LinkTable(ties.length);
  ties.forEach(([source, target], link) => {
    table.source[link] = source;
    table.target[link] = target;
    table.weight[link] = 1;
    table.layer[link] = LAYER_IDS.indexOf('knowledge');
    table.alive[link] = 1;
  });
  table.count = ties.length;
  revision += 1;
  return {
    // What a thread keeps between questions is kept by revision.
    revision,
    rows: new Adjacency(types.length, table),
    nodes: {
      type: Uint8Array.from(types, (type) => NODE_TYPE_IDS.indexOf(type)),
      province: new Uint8Array(types.length).fill(1),
      provinces: ['', 'Anhui'],
      city: new Int32Array(types.length).fill(-1),
      alive: new Uint8Array(types.length).fill(1),
      longitude: new Float64Array(types.length).fill(Number.NaN),
      latitude: new Float64Array(types.length).fill(Number.NaN),
    },
    links: { ...table, kind: Uint16Array.from(ties, ([, , kind = 'co_authors']) => LINK_KIND_IDS.indexOf(kind)) },
    cited: new Map(),
  };
}

const found = (columns: GraphColumns, question: Partial<PartnersQuestion> = {}) => partnersTask(columns, { ...QUESTION, ...question }, RUN);

describe('partners', () => {
  it('begin with the one whose tie is missing', () => {
    // Two circles of ten in which all work with all, but for 0 and 1, and one tie between the circles.
    const circle = (first: number): Tie[] =>
      Array.from({ length: 10 }, (_, a) => Array.from({ length: a }, (_, b): Tie => [first + b, first + a])).flat();
    const ties = [...circle(0), ...circle(10), [9, 10] as const].filter(([a, b]) => !(a === 0 && b === 1));
    const { items, isolated } = found(columnsOf(new Array(20).fill('university'), ties));
    expect(isolated).toBe(false);
    expect(items[0]?.node).toBe(1);
    expect(items[0]?.reached).toMatchObject({ common: 8, place: 1 });
    expect(items[0]?.introduction?.through).toHaveLength(5);
    expect(items.map(({ node }) => node)).not.toContain(5);
  });

  it('prefer a firm to a university where all else is equal, and whoever works on the topic to both', () => {
    const types: NodeTypeId[] = ['university', 'institute', 'university', 'firm', 'university'];
    const columns = columnsOf(types, [
      [0, 1],
      [1, 2],
      [1, 3],
      [1, 4],
    ]);
    expect(found(columns).items.map(({ node }) => node)).toEqual([3, 2, 4]);
    const topic = { nodes: Int32Array.of(4), values: Float32Array.of(1) };
    expect(found(columns, { topic }).items.map(({ node }) => node)).toEqual([4, 3, 2]);
    expect(found(columns, { topic, onlyTopic: true }).items.map(({ node }) => node)).toEqual([4]);
  });

  it('are not those whom a silent link joins to others, nor ideas and rules', () => {
    const types: NodeTypeId[] = ['university', 'policy', 'firm', 'industry', 'firm', 'mechanism'];
    const columns = columnsOf(types, [
      [0, 1, 'supports'],
      [1, 2, 'supports'],
      [0, 3, 'focuses_on'],
      [4, 3, 'active_in'],
      [0, 5, 'cooperates_with'],
    ]);
    const { items, isolated } = found(columns);
    expect(isolated).toBe(true);
    expect(items.map(({ node }) => node)).toEqual([2, 4]);
    expect(items.every(({ introduction }) => introduction?.path.nodes.length === 0)).toBe(true);
  });

  it('of any graph have scores that fall and add up, and ways that hold', () => {
    const graph = fc.integer({ min: 2, max: 12 }).chain((nodeCount) => {
      const node = fc.nat({ max: nodeCount - 1 });
      return fc.record({
        types: fc.array(fc.constantFrom<NodeTypeId>('university', 'firm', 'park', 'policy'), {
          minLength: nodeCount,
          maxLength: nodeCount,
        }),
        ties: fc.array(fc.tuple(node, node, fc.constantFrom<LinkKindId>('co_authors', 'located_in')), { maxLength: 30 }),
        existing: fc.boolean(),
      });
    });
    fc.assert(
      fc.property(graph, ({ types: any, ties, existing }) => {
        const types = any.map((type, node) => (node === 0 ? 'university' : type));
        const { items, total, alreadyLinked } = found(columnsOf(types, ties), { existing });
        const linked = new Set(ties.flatMap(([a, b]) => (a === 0 ? [b] : b === 0 ? [a] : [])).filter((node) => node !== 0));
        const isPartner = (node: number): boolean => types[node] !== 'policy';
        const joined = (a: number, b: number): boolean =>
          ties.some(([x, y, kind]) => kind === 'co_authors' && ((x === a && y === b) || (x === b && y === a)));
        expect(total).toBe(items.length);
        expect(alreadyLinked).toBe(existing ? 0 : [...linked].filter(isPartner).length);
        const scores = items.map(({ values }) => scoreOf(values));
        expect(scores).toEqual(scores.toSorted((a, b) => b - a));
        for (const { node, values, linked: direct, reached, introduction } of items) {
          expect(contributions(values).reduce((sum, each) => sum + each, 0)).toBeCloseTo(scoreOf(values), 10);
          expect(values.every((value) => value >= 0 && value <= 1)).toBe(true);
          expect([isPartner(node), direct.length > 0]).toEqual([true, linked.has(node)]);
          if (introduction === undefined) continue;
          const { nodes, links } = introduction.path;
          for (let hop = 0; hop < links.length; hop += 1) {
            expect(joined(nodes[hop] ?? -1, nodes[hop + 1] ?? -1)).toBe(true);
            const [a, b] = ties[links[hop] ?? -1] ?? [];
            expect(new Set([a, b])).toEqual(new Set([nodes[hop], nodes[hop + 1]]));
          }
          const common = types.filter((type, middle) => type !== 'policy' && middle !== node && joined(0, middle) && joined(middle, node));
          expect(reached?.common ?? 0).toBe(common.length);
          expect(introduction.through.length).toBe(common.length > 0 ? Math.min(5, common.length) : nodes.length > 2 ? 1 : 0);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('have weights that make 1', () => {
    expect(PARTS.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 10);
    expect(scoreOf(PARTS.map(() => 1))).toBe(1);
  });
});
