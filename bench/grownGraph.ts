import type { z } from 'zod';
import type { ChangeSet } from '../model/change.ts';
import { LAYER_IDS, type LayerId } from '../model/layers.ts';
import { Link } from '../model/link.ts';
import type { LinkKindId } from '../model/linkKinds.ts';
import { Node } from '../model/node.ts';
import type { NodeTypeId } from '../model/nodeTypes.ts';
import { buildDefaultGraph } from '../seed/build.ts';
import { randomNumbers } from '../server/analysis/random.ts';
import { plantedGraph } from './graph/planted.ts';
import { syntheticSource } from './syntheticGraph.ts';

const AT_ONCE = 10_000;
/** Out of a hundred made nodes, so many are of each type. */
const TYPES: readonly (readonly [NodeTypeId, number])[] = [
  ['firm', 60],
  ['institute', 12],
  ['lab', 8],
  ['university', 5],
  ['park', 4],
  ['hospital', 3],
  ['platform', 2],
  ['fund', 2],
  ['organisation', 2],
  ['alliance', 2],
];
const KINDS: Readonly<Record<LayerId, readonly LinkKindId[]>> = {
  symbiosis: ['joint_builds', 'includes'],
  knowledge: ['co_authors', 'cooperates_with', 'part_of'],
  innovation: ['joint_builds', 'cooperates_with'],
  industry: ['partners_with', 'member_of', 'joint_builds'],
  service: ['serves', 'participates_in'],
  value: ['invests_in', 'cooperates_with'],
};
const CITATIONS = [{ source: syntheticSource.id, locator: 'made' }];
const YEARS = { first: 1998, count: 27, dated: 0.7 };

interface Made {
  readonly random: () => number;
  /** The type of each made node. */
  readonly types: readonly NodeTypeId[];
}

/** The default graph among so many made nodes and links that calls of the API meet a large graph: typed, placed, dated, all of it synthetic. */
export async function* grownGraph(nodeCount: number, linkCount: number): AsyncIterable<ChangeSet> {
  const { put } = buildDefaultGraph().change;
  const { nodes = [], links = [], sources = [] } = put;
  yield { put: { ...put, sources: [...sources, syntheticSource] }, remove: {} };
  const random = randomNumbers(1);
  const shares = TYPES.flatMap(([type, share]) => new Array<NodeTypeId>(share).fill(type));
  const made = { random, types: Array.from({ length: Math.max(0, nodeCount - nodes.length) }, () => oneOf(random, shares)) };
  yield* madeNodes(
    made,
    nodes.filter(({ type }) => type === 'city'),
  );
  const branches = nodes.filter(({ id }) => /^industry:sw-\d{4}(?!00)\d\d$/.test(id)).map(({ id }) => id);
  yield* madeLinks(made, branches, Math.max(0, linkCount - links.length));
}

const idOf = ({ types }: Made, at: number) => `${types[at] === 'university' ? 'univ' : (types[at] ?? 'firm')}:made-${at}` as Node['id'];

function oneOf<Item>(random: () => number, items: readonly Item[]): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new RangeError('Nothing to choose from');
  return item;
}

function* madeNodes(made: Made, cities: readonly Node[]): Iterable<ChangeSet> {
  for (let start = 0; start < made.types.length; start += AT_ONCE) {
    const batch = made.types.slice(start, start + AT_ONCE).map((type, at): Node => {
      // The square makes a few cities large.
      const city = oneOf(() => made.random() ** 2, cities);
      const place = { city: city.id, ...(city.province === undefined ? {} : { province: city.province }), country: 'China' };
      const name = { zh: `合成${start + at}`, en: `Made ${start + at}` };
      return { id: idOf(made, start + at), type, name, aliases: [], ...place, confidence: 'synthetic', props: {}, citations: CITATIONS };
    });
    yield { put: { nodes: checkedFirst(Node, batch, start) }, remove: {} };
  }
}

/** Each made firm is active in a branch; the rest ties the made nodes to each other. */
function* madeLinks(made: Made, branches: readonly Node['id'][], count: number): Iterable<ChangeSet> {
  const { random, types } = made;
  const firms = types.flatMap((type, at) => (type === 'firm' ? [at] : []));
  const planted = plantedGraph({ nodes: types.length, links: Math.max(0, count - firms.length), seed: 1 });
  const active = (firm: number) =>
    ({ source: idOf(made, firm), target: oneOf(random, branches), layer: 'industry', kind: 'active_in', weight: 1 }) as const;
  const tie = (at: number) => {
    const layer = oneOf(random, LAYER_IDS);
    const ends = { source: idOf(made, planted.source[at] ?? 0), target: idOf(made, planted.target[at] ?? 0) };
    const from = random() < YEARS.dated ? { from: String(YEARS.first + Math.floor(random() * YEARS.count)) } : {};
    return { ...ends, ...from, layer, kind: oneOf(random, KINDS[layer]), weight: planted.weight[at] ?? 1 };
  };
  const all = firms.length + planted.source.length;
  for (let start = 0; start < all; start += AT_ONCE) {
    const batch = Array.from({ length: Math.min(AT_ONCE, all - start) }, (_, offset) => {
      const firm = firms[start + offset];
      const made = firm === undefined ? tie(start + offset - firms.length) : active(firm);
      return { ...made, id: `S${start + offset}`, confidence: 'synthetic', citations: CITATIONS } as Link;
    });
    yield { put: { links: checkedFirst(Link, batch, start) }, remove: {} };
  }
}

/** One batch of each is checked; the rest differ from it in ids, places and numbers alone. */
const checkedFirst = <Fact>(schema: z.ZodType<Fact>, batch: Fact[], start: number): Fact[] =>
  start === 0 ? batch.map((fact) => schema.parse(fact)) : batch;
