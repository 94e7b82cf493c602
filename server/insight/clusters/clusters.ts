import { gather } from '../../analysis/communities/groups.ts';
import type { Excerpt } from '../../analysis/excerpt.ts';
import { conductances } from '../../analysis/modularity/modularity.ts';
import { stage } from '../../analysis/stage.ts';
import type { TaskRun } from '../../analysis/threads/messages.ts';
import type { GraphColumns } from '../../graph/columns.ts';
import type { Rows } from '../../graph/walk.ts';
import { excerptFor, keyOf } from '../excerptFor.ts';
import { keptWhole } from '../keptWhole.ts';
import { type BridgeFound, Bridges } from './bridges.ts';
import { type Inside, Insides } from './insides.ts';
import { type Partition, partitionOf } from './partition.ts';
import type { ClustersQuestion } from './question.ts';
import { type Stability, stabilityOf } from './stability.ts';
import { strongest } from './strongest.ts';

/** One cluster, nodes and links by their index in the projection. */
export interface ClusterFound extends Inside {
  readonly id: number;
  readonly size: number;
  /** Strongest inside first: as many as were asked for, and no fewer than a label needs. */
  readonly members: readonly number[];
  /** Members by the index of their city, and by the code of their type. */
  readonly cities: ReadonlyMap<number, number>;
  readonly types: ReadonlyMap<number, number>;
  readonly conductance: number;
  /** The other clusters by their ids. */
  readonly bridges: readonly BridgeFound[];
  readonly stability?: number;
}

export interface ClustersFound {
  readonly clusters: readonly ClusterFound[];
  /** Of all pages. */
  readonly total: number;
  /** Those that are not made of nodes without links. */
  readonly tied: number;
  readonly modularity: number;
  readonly nodes: number;
  readonly links: number;
  /** Nodes that are tied to no other. */
  readonly unlinked: number;
  readonly stability?: { readonly runs: number; readonly agreement: number };
  readonly complete: boolean;
}

/** Of each cluster at least so many members are told, strongest first: they are described, and name it. */
export const LEAST_MEMBERS = 10;
const NOTHING: ClustersFound = { clusters: [], total: 0, tied: 0, modularity: 0, nodes: 0, links: 0, unlinked: 0, complete: false };

export function clustersTask(columns: GraphColumns, question: ClustersQuestion, run: TaskRun): ClustersFound {
  const excerpt = excerptFor(columns, question.filters, run);
  const { filters, method, resolution, seed } = question;
  // The pages of one answer show one partition.
  const key = `${method} ${resolution} ${seed} ${keyOf(columns, filters)}`;
  const partition = keptWhole(
    `partition ${key}`,
    () => partitionOf(excerpt.rows, question, stage(run, 0, question.stability ? 0.1 : 1)),
    run,
  );
  const linked = linkedNodes(excerpt.rows);
  const wanted = question.stability && partition.complete;
  const repeated = wanted
    ? keptWhole(`stability ${key}`, () => stabilityOf(excerpt.rows, question, partition, linked, stage(run, 0.1, 1)), run)
    : undefined;
  const stability = repeated !== undefined && repeated.runs > 1 ? repeated : undefined;
  if (run.team.rank > 0) return NOTHING;
  const tied = tiedClusters(partition, linked);
  const shown = question.singletons ? populated(partition) : tied;
  return {
    clusters: described(columns, excerpt, partition, shown, question, stability),
    total: shown.length,
    tied: tied.length,
    modularity: partition.modularity,
    nodes: excerpt.rows.nodeCount,
    links: countLinks(excerpt.rows),
    unlinked: excerpt.rows.nodeCount - linked.length,
    ...(stability && { stability: { runs: stability.runs, agreement: stability.agreement } }),
    complete: partition.complete && repeated?.complete !== false,
  };
}

/** Those that are tied to another node. */
function linkedNodes({ nodeCount, rowStart, rowLength, neighbour }: Rows): Int32Array {
  const linked = new Int32Array(nodeCount);
  let count = 0;
  for (let node = 0; node < nodeCount; node += 1) {
    const first = rowStart[node] ?? 0;
    const last = first + (rowLength[node] ?? 0);
    let slot = first;
    while (slot < last && neighbour[slot] === node) slot += 1;
    if (slot < last) linked[count++] = node;
  }
  return linked.subarray(0, count);
}

/** Clusters with a node that is tied to another, in their order. */
function tiedClusters({ cluster, sizes }: Partition, linked: Int32Array): Int32Array {
  const tied = new Uint8Array(sizes.length);
  for (const node of linked) tied[cluster[node] ?? 0] = 1;
  return Int32Array.from(sizes, (_, place) => place).filter((place) => tied[place] === 1);
}

const populated = ({ sizes }: Partition): Int32Array =>
  Int32Array.from(sizes, (_, place) => place).filter((place) => (sizes[place] ?? 0) > 0);

function countLinks({ nodeCount, rowStart, rowLength, neighbour }: Rows): number {
  let ends = 0;
  for (let node = 0; node < nodeCount; node += 1) {
    const first = rowStart[node] ?? 0;
    const last = first + (rowLength[node] ?? 0);
    for (let slot = first; slot < last; slot += 1) ends += neighbour[slot] === node ? 2 : 1;
  }
  return ends / 2;
}

function described(
  columns: GraphColumns,
  { rows, nodes }: Excerpt,
  { cluster, sizes }: Partition,
  shown: Int32Array,
  { offset, limit, method, members: most }: ClustersQuestion,
  stability: Stability | undefined,
): ClusterFound[] {
  const start = new Int32Array(sizes.length + 1);
  const gathered = new Int32Array(rows.nodeCount);
  gather(cluster, start, gathered);
  const idOf = (place: number): number => (method === 'kcore' ? sizes.length - 1 - place : place + 1);
  const conductance = conductances(rows, cluster, sizes.length);
  const insides = new Insides(rows, cluster);
  const bridges = new Bridges(rows, cluster, sizes.length);
  return Array.from(shown.subarray(offset, offset + limit), (place) => {
    const members = gathered.subarray(start[place] ?? 0, start[place + 1] ?? 0);
    const inside = insides.of(place, members);
    const kept = stability?.kept[place];
    return {
      ...inside,
      id: idOf(place),
      size: members.length,
      members: strongest(members, insides.strength, Math.max(most, LEAST_MEMBERS)).map((node) => nodes[node] ?? 0),
      cities: tally(members, (node) => columns.nodes.city[nodes[node] ?? 0] ?? -1),
      types: tally(members, (node) => columns.nodes.type[nodes[node] ?? 0] ?? 0),
      conductance: conductance[place] ?? 0,
      bridges: bridges.of(place, members).map((bridge) => ({ ...bridge, cluster: idOf(bridge.cluster) })),
      ...(kept !== undefined && !Number.isNaN(kept) && { stability: kept }),
    };
  });
}

/** How often each value occurs, most often first; negative ones stand for none. */
function tally(members: Int32Array, read: (node: number) => number): Map<number, number> {
  const counts = new Map<number, number>();
  for (const node of members) {
    const value = read(node);
    if (value >= 0) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return new Map([...counts].sort(([a, m], [b, n]) => n - m || a - b));
}
