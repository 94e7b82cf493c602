import type { LinkId, NodeId } from '../../../model/ids.ts';
import type { Link } from '../../../model/link.ts';
import type { Node } from '../../../model/node.ts';
import type { LiveGraph } from '../../graph/liveGraph.ts';

/** The store, and the projection whose indexes are meant: a later one may count differently. */
export type GraphAt = Pick<LiveGraph, 'store' | 'projection'>;

/** The stored records behind indexes of the projection, in the order asked for. */
export async function nodesAt({ store, projection }: GraphAt, indexes: Iterable<number>): Promise<Node[]> {
  return store.nodesByRef(Array.from(indexes, (index) => projection.nodes.ref[index] ?? 0));
}

export async function linksAt({ store, projection }: GraphAt, indexes: Iterable<number>): Promise<Link[]> {
  return store.linksByRef(Array.from(indexes, (index) => projection.links.ref[index] ?? 0));
}

export const nodesByIndex = (graph: GraphAt, indexes: Iterable<number>): Promise<Map<number, Node>> => byIndex(graph, indexes, nodesAt);
export const linksByIndex = (graph: GraphAt, indexes: Iterable<number>): Promise<Map<number, Link>> => byIndex(graph, indexes, linksAt);

async function byIndex<Fact>(
  graph: GraphAt,
  indexes: Iterable<number>,
  read: (graph: GraphAt, indexes: Iterable<number>) => Promise<Fact[]>,
): Promise<Map<number, Fact>> {
  const asked = [...new Set(indexes)];
  const found = await read(graph, asked);
  if (found.length === asked.length) return new Map(asked.flatMap((index, at) => pair(index, found[at])));
  // A record was removed since the answer was computed: which one, only asking one by one tells.
  const each = await Promise.all(asked.map(async (index) => pair(index, (await read(graph, [index]))[0])));
  return new Map(each.flat());
}

/** Records by their ids, as an answer holds them. */
export const dictionary = <Fact, Answer extends { readonly id: string }>(
  records: ReadonlyMap<number, Fact>,
  answer: (fact: Fact) => Answer,
): Record<string, Answer> => Object.fromEntries(Array.from(records.values(), answer).map((shown) => [shown.id, shown]));

const pair = <Fact>(index: number, fact: Fact | undefined): [number, Fact][] => (fact === undefined ? [] : [[index, fact]]);

export const byId = <Fact extends { readonly id: NodeId | LinkId }>(facts: readonly Fact[]): Map<Fact['id'], Fact> =>
  new Map(facts.map((fact) => [fact.id, fact]));
