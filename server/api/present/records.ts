import type { LinkId, NodeId } from '../../../model/ids.ts';
import type { Link } from '../../../model/link.ts';
import type { Node } from '../../../model/node.ts';
import type { LiveGraph } from '../../graph/liveGraph.ts';

/** The stored records behind indexes of the projection, in the order asked for. */
export async function nodesAt(graph: LiveGraph, indexes: Iterable<number>): Promise<Node[]> {
  const { nodes } = graph.projection;
  return graph.store.nodesByRef(Array.from(indexes, (index) => nodes.ref[index] ?? 0));
}

export async function linksAt(graph: LiveGraph, indexes: Iterable<number>): Promise<Link[]> {
  const { links } = graph.projection;
  return graph.store.linksByRef(Array.from(indexes, (index) => links.ref[index] ?? 0));
}

export const byId = <Fact extends { readonly id: NodeId | LinkId }>(facts: readonly Fact[]): Map<Fact['id'], Fact> =>
  new Map(facts.map((fact) => [fact.id, fact]));
