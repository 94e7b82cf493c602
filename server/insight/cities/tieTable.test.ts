import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Filters } from '../../../model/filters.ts';
import { LAYER_IDS } from '../../../model/layers.ts';
import { LINK_KIND_IDS, type LinkKindId } from '../../../model/linkKinds.ts';
import { NODE_TYPE_IDS, type NodeTypeId } from '../../../model/nodeTypes.ts';
import { UNHURRIED } from '../../analysis/algorithm.ts';
import type { TaskRun } from '../../analysis/threads/messages.ts';
import { Adjacency } from '../../graph/adjacency.ts';
import type { GraphColumns } from '../../graph/columns.ts';
import { LinkTable } from '../../graph/linkTable.ts';
import { cityGraph } from './cityGraph.ts';
import { cityMatrix } from './cityMatrix.ts';
import { linkagesTask } from './linkages/linkagesTask.ts';
import { pairAt, pairNumber, pairNumberEnd } from './tieTable.ts';

interface DrawnNode {
  readonly type: NodeTypeId;
  readonly city: number;
}
interface DrawnLink {
  readonly source: number;
  readonly target: number;
  readonly kind: LinkKindId;
  readonly layer: number;
}
interface Drawn {
  readonly nodes: readonly DrawnNode[];
  readonly links: readonly DrawnLink[];
}

const CITIES = 4;
const KINDS: readonly LinkKindId[] = ['cooperates_with', 'joint_builds', 'owns_enclave', 'enclave_in', 'borders', 'cites', 'located_in'];
const anyGraph: fc.Arbitrary<Drawn> = fc.integer({ min: 1, max: 8 }).chain((others) => {
  const node = fc.nat({ max: CITIES + others - 1 });
  const other = fc.record({
    type: fc.constantFrom<NodeTypeId>('firm', 'agency', 'enclave', 'park'),
    city: fc.integer({ min: -1, max: CITIES - 1 }),
  });
  const cities = Array.from({ length: CITIES }, (_, city): DrawnNode => ({ type: 'city', city }));
  const link = fc.record({ source: node, target: node, kind: fc.constantFrom(...KINDS), layer: fc.nat({ max: 2 }) });
  return fc.record({
    nodes: fc.array(other, { minLength: others, maxLength: others }).map((drawn) => [...cities, ...drawn]),
    links: fc.array(link, { maxLength: 30 }),
  });
});

function columnsOf({ nodes, links }: Drawn): GraphColumns {
  const table = new LinkTable(links.length);
  links.forEach(({ source, target, kind, layer }, link) => {
    table.source[link] = source;
    table.target[link] = target;
    table.kind[link] = LINK_KIND_IDS.indexOf(kind);
    table.layer[link] = layer;
    table.weight[link] = 1;
    table.alive[link] = 1;
  });
  table.count = links.length;
  return {
    revision: 1,
    rows: new Adjacency(nodes.length, table),
    nodes: {
      type: Uint8Array.from(nodes, ({ type }) => NODE_TYPE_IDS.indexOf(type)),
      province: new Uint8Array(nodes.length).fill(1),
      provinces: ['', 'Anhui'],
      city: Int32Array.from(nodes, ({ city }) => city),
      alive: new Uint8Array(nodes.length).fill(1),
      longitude: Float64Array.from(nodes, (_, node) => 117 + node),
      latitude: new Float64Array(nodes.length).fill(31),
    },
    links: table,
    cited: new Map(),
  };
}

/** The rules as the ledger's description states them, pair of links by pair of links. */
function slowTies({ nodes, links }: Drawn): { a: number; b: number; layer: number }[] {
  const placeOf = (node: number): number => (nodes[node]?.type === 'agency' ? -1 : (nodes[node]?.city ?? -1));
  const direct = links
    .filter(({ kind }) => kind !== 'cites' && kind !== 'located_in')
    .map(({ source, target, layer }) => ({ a: placeOf(source), b: placeOf(target), layer }));
  const shared = links.flatMap((one, at) =>
    links.slice(at + 1).flatMap((other) => {
      if (one.kind === 'joint_builds' && other.kind === 'joint_builds' && one.target === other.target) {
        return [{ a: placeOf(one.source), b: placeOf(other.source), layer: one.layer }];
      }
      const [owns, hosts] = one.kind === 'owns_enclave' ? [one, other] : [other, one];
      if (owns.kind !== 'owns_enclave' || hosts.kind !== 'enclave_in' || owns.target !== hosts.source) return [];
      return [{ a: placeOf(owns.source), b: placeOf(hosts.target), layer: one.layer }];
    }),
  );
  return [...direct, ...shared].filter(({ a, b }) => a !== b && a >= 0 && b >= 0);
}

const RUN: TaskRun = { ...UNHURRIED, kept: (_key, make) => make(), doneReading: () => undefined };
const withoutBorders = ({ nodes, links }: Drawn): Drawn => ({ nodes, links: links.filter(({ kind }) => kind !== 'borders') });
const between = (ties: readonly { a: number; b: number }[], a: number, b: number): number =>
  ties.filter((tie) => (tie.a === a && tie.b === b) || (tie.a === b && tie.b === a)).length;

describe('ties of cities', () => {
  it('are those of the rules, layer by layer', () => {
    fc.assert(
      fc.property(anyGraph, (drawn) => {
        const ties = slowTies(drawn);
        const { layers, complete } = cityMatrix(columnsOf(drawn), {}, RUN);
        expect(complete).toBe(true);
        LAYER_IDS.forEach((id, layer) => {
          const own = ties.filter((tie) => tie.layer === layer);
          const expected = Array.from({ length: CITIES }, (_, a) =>
            Array.from({ length: CITIES }, (_, b) => (a === b ? 0 : between(own, a, b))),
          );
          expect(layers[id]).toEqual(expected);
        });
      }),
    );
  });

  it('make a graph of the layers asked for, common borders left out', () => {
    fc.assert(
      fc.property(anyGraph, fc.subarray([...LAYER_IDS.slice(0, 3)]), (drawn, layers) => {
        const asked = (layer: number) => layers.length === 0 || layers.some((id) => id === LAYER_IDS[layer]);
        const ties = slowTies(withoutBorders(drawn)).filter(({ layer }) => asked(layer));
        const { pairs, rows } = cityGraph(columnsOf(drawn), { layers }, RUN);
        for (const { a, b, ties: count } of pairs) expect([count > 0, count]).toEqual([true, between(ties, a, b)]);
        expect(pairs.reduce((sum, pair) => sum + pair.ties, 0)).toBe(ties.length);
        const partners = (city: number) => new Set(ties.flatMap(({ a, b }) => (a === city ? [b] : b === city ? [a] : []))).size;
        expect([...rows.rowLength]).toEqual(Array.from({ length: CITIES }, (_, city) => partners(city)));
      }),
    );
  });

  it('are what a city’s partners are ranked by', () => {
    fc.assert(
      fc.property(anyGraph, (drawn) => {
        const ties = slowTies(withoutBorders(drawn));
        const question = { city: 0, filters: {} satisfies Filters, period: {}, by: undefined, offset: 0, limit: 9 };
        const found = linkagesTask(columnsOf(drawn), question, RUN);
        for (const { city, ties: count, rank } of found?.items ?? []) {
          expect(count).toBe(between(ties, 0, city));
          // All links weigh the same, so that only the number of ties counts.
          expect(rank).toBe(1 + [1, 2, 3].filter((other) => between(ties, 0, other) > count).length);
        }
        expect(found?.unlinked).toEqual([1, 2, 3].filter((other) => between(ties, 0, other) === 0));
      }),
    );
  });

  it('have pairs that are numbered without a gap', () => {
    const numbers = Array.from({ length: 360 }, (_, a) => Array.from({ length: a }, (_, b) => [a, b] as const)).flat();
    numbers.forEach(([a, b], at) => {
      expect([pairNumber(a, b), pairNumber(b, a), pairAt(at + 1)]).toEqual([at + 1, at + 1, [a, b]]);
    });
    expect(pairNumberEnd(360)).toBe(numbers.length + 1);
    expect(pairNumberEnd(360)).toBeLessThanOrEqual(2 ** 16);
  });

  it('are counted for so many cities as there is room for, the largest', () => {
    const count = 380;
    const nodes = Array.from({ length: count }, (_, city): DrawnNode => ({ type: 'city', city }));
    const firm = { type: 'firm', city: count - 1 } as const;
    const found = cityMatrix(columnsOf({ nodes: [...nodes, firm], links: [] }), {}, RUN);
    expect(found.complete).toBe(false);
    expect(found.cities).toHaveLength(360);
    expect(found.cities).toContain(count - 1);
    expect(found.cities).not.toContain(count - 2);
  });

  it('are given up when time is up, and that is told', () => {
    const links = Array.from({ length: 300_000 }, (): DrawnLink => ({ source: 0, target: 1, kind: 'cooperates_with', layer: 0 }));
    const columns = columnsOf({ nodes: [0, 1].map((city) => ({ type: 'city', city })), links });
    expect(cityMatrix(columns, {}, RUN).complete).toBe(true);
    expect(cityMatrix(columns, {}, { ...RUN, stopped: () => true }).complete).toBe(false);
  });
});
