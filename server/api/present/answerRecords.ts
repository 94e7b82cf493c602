import type { LinkAnswer, NodeAnswer } from '../../../model/api/graph.ts';
import type { Link } from '../../../model/link.ts';
import type { Node } from '../../../model/node.ts';
import type { Text } from '../../../model/text.ts';
import type { Projection } from '../../graph/projection.ts';
import { linkAnswer, nodeAnswer } from './facts.ts';
import { dictionary, type GraphAt, linksByIndex, nodesByIndex } from './records.ts';
import type { SourceCatalogue } from './sourceCatalogue.ts';

/** The records that an answer mentions, by index. One that was removed meanwhile is not among them: what rests on it falls away. */
export interface AnswerRecords {
  readonly nodes: ReadonlyMap<number, Node>;
  readonly links: ReadonlyMap<number, Link>;
}

export async function recordsOf(graph: GraphAt, nodeIndexes: Iterable<number>, linkIndexes: Iterable<number>): Promise<AnswerRecords> {
  const [nodes, links] = await Promise.all([nodesByIndex(graph, nodeIndexes), linksByIndex(graph, linkIndexes)]);
  return { nodes, links };
}

/** The records as dictionaries of the answer. */
export const dictionaries = (
  { nodes, links }: AnswerRecords,
  sources: SourceCatalogue,
): { nodes: Record<string, NodeAnswer>; links: Record<string, LinkAnswer> } => ({
  nodes: dictionary(nodes, (node) => nodeAnswer(node, sources)),
  links: dictionary(links, (link) => linkAnswer(link, sources)),
});

/** The ids of those that are still there. */
export const idsIn = <Fact extends { readonly id: string }>(records: ReadonlyMap<number, Fact>, indexes: Iterable<number>): Fact['id'][] =>
  Array.from(indexes).flatMap((index) => records.get(index)?.id ?? []);

/** Their names likewise. */
export const namesIn = (nodes: ReadonlyMap<number, Node>, indexes: Iterable<number>): Text[] =>
  Array.from(indexes).flatMap((index) => nodes.get(index)?.name ?? []);

/** Both ends of each link. */
export const endsOf = ({ links: { source, target } }: Projection, links: readonly number[]): number[] =>
  links.flatMap((link) => [source[link] ?? 0, target[link] ?? 0]);
