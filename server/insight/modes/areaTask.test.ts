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
import { NO_DAY } from '../../store/linkBlock.ts';
import { type AreaQuestion, areasTask } from './areaTask.ts';
import { measure } from './measure.ts';
import { tiesIn } from './ties.ts';

const RUN: TaskRun = { ...UNHURRIED, kept: (_key, make) => make(), doneReading: () => undefined };

// Four cities, a district of the first with a park in it, a firm in each city, an enclave and an agency.
const TYPES: readonly NodeTypeId[] = [
  'city',
  'city',
  'city',
  'city',
  'district',
  'park',
  'firm',
  'firm',
  'firm',
  'firm',
  'enclave',
  'agency',
];
const CITIES = [0, 1, 2, 3, 0, 0, 0, 1, 2, 3, -1, 1];
const KINDS: readonly LinkKindId[] = [
  'cooperates_with',
  'docks_with',
  'joint_builds',
  'owns_enclave',
  'enclave_in',
  'merged_into',
  'located_in',
];
const MEMBERS = [
  { node: 0, territory: [0] },
  { node: 1, territory: [1] },
  { node: 2, territory: [2] },
];

const link = fc.record({
  source: fc.nat(TYPES.length - 1),
  target: fc.nat(TYPES.length - 1),
  kind: fc.constantFrom(...KINDS),
  layer: fc.nat(LAYER_IDS.length - 1),
  from: fc.constantFrom(NO_DAY, 10, 20, 30),
});
type AnyLink = { source: number; target: number; kind: LinkKindId; layer: number; from: number };

function columnsOf(links: readonly AnyLink[]): GraphColumns {
  const table = new LinkTable(links.length);
  links.forEach(({ source, target, kind, layer, from }, at) => {
    table.source[at] = source;
    table.target[at] = target;
    table.kind[at] = LINK_KIND_IDS.indexOf(kind);
    table.layer[at] = layer;
    table.from[at] = from;
    table.to[at] = NO_DAY;
    table.weight[at] = 1 + at;
    table.alive[at] = 1;
  });
  table.count = links.length;
  return {
    revision: 1,
    rows: new Adjacency(TYPES.length, table),
    nodes: {
      type: Uint8Array.from(TYPES, (type) => NODE_TYPE_IDS.indexOf(type)),
      province: Uint8Array.from(CITIES, (city) => (city < 0 ? 0 : 1 + (city % 2))),
      provinces: ['', 'Anhui', 'Jiangsu'],
      city: Int32Array.from(CITIES),
      alive: new Uint8Array(TYPES.length).fill(1),
      longitude: Float64Array.from(TYPES, (_, node) => (node < 3 ? 118 + node : Number.NaN)),
      latitude: Float64Array.from(TYPES, (_, node) => (node < 3 ? 31 : Number.NaN)),
    },
    links: table,
    cited: new Map(),
  };
}

const standings = { centres: [0, 1], tiers: [[0, 1] as const, [1, 2] as const, [2, 2] as const] };
const question = (more: Partial<AreaQuestion> = {}): AreaQuestion => ({
  members: MEMBERS,
  periods: [
    { from: 10, to: 20 },
    { from: 20, to: NO_DAY },
    { from: NO_DAY, to: NO_DAY },
  ],
  standings,
  also: [],
  ...more,
});

/** By the definitions: ties that began at a time, and links of any tie that began then. */
function slowly(columns: GraphColumns, placeOf: (node: number) => number, takes: (day: number) => boolean) {
  const { kind, from, alive } = columns.links;
  const every = Array.from({ length: alive.length }, (_, at) => at).filter(
    (at) => alive[at] === 1 && LINK_KIND_IDS[kind[at] ?? 0] !== 'located_in',
  );
  const dayOf = (at: number): number => from[at] ?? NO_DAY;
  const ties = tiesIn(columns, every, placeOf);
  const then = ties.filter(({ links }) => takes(links.map(dayOf).includes(NO_DAY) ? NO_DAY : Math.max(...links.map(dayOf))));
  const links = new Set(ties.flatMap((tie) => tie.links).filter((at) => takes(dayOf(at))));
  return measure(columns, [...links], then, standings);
}

const inCity = (node: number): number => (TYPES[node] === 'agency' ? -1 : (CITIES[node] ?? -1) < 3 ? (CITIES[node] ?? -1) : -1);

describe('ties between members', () => {
  it('are counted as their definitions say, for all times and each period', () => {
    fc.assert(
      fc.property(fc.array(link, { maxLength: 14 }), (links) => {
        const columns = columnsOf(links);
        const [found] = areasTask(columns, { areas: [question()], filters: {} }, RUN);
        expect(found?.all.measure).toEqual(slowly(columns, inCity, () => true));
        expect(found?.periods.map((period) => period.measure)).toEqual([
          slowly(columns, inCity, (day) => day >= 10 && day < 20),
          slowly(columns, inCity, (day) => day >= 20),
          slowly(columns, inCity, () => false),
        ]);
      }),
      { numRuns: 500 },
    );
  });

  it('of a district are its own, not those of its city, whatever other areas are asked about', () => {
    const district = question({
      members: [
        { node: 4, territory: [4, 5] },
        { node: 1, territory: [1] },
      ],
    });
    const place = (node: number): number => (node === 4 || node === 5 ? 4 : CITIES[node] === 1 && TYPES[node] !== 'agency' ? 1 : -1);
    fc.assert(
      fc.property(fc.array(link, { maxLength: 14 }), (links) => {
        const columns = columnsOf(links);
        const found = areasTask(columns, { areas: [question(), district], filters: {} }, RUN);
        expect(found[1]?.all.measure).toEqual(slowly(columns, place, () => true));
        expect(found[0]?.all.measure).toEqual(slowly(columns, inCity, () => true));
      }),
      { numRuns: 300 },
    );
  });

  it('tell which came first, services and value or industry', () => {
    const [service, industry] = [LAYER_IDS.indexOf('service'), LAYER_IDS.indexOf('industry')];
    const tie = (layer: number, from: number): AnyLink => ({ source: 7, target: 6, kind: 'docks_with', layer, from });
    const columns = columnsOf([tie(industry, 30), tie(service, 20), tie(service, 10), tie(industry, NO_DAY)]);
    const [found] = areasTask(columns, { areas: [question()], filters: {} }, RUN);
    expect(found?.pairs).toEqual([{ a: 0, b: 1, ties: 4, firstSoft: 2, firstIndustry: 0 }]);
    // Heaviest first.
    expect(found?.all.links).toEqual([3, 2, 1, 0]);
  });
});
