import type { CityBrief } from '../../../model/api/cities.ts';
import { LAYER_IDS } from '../../../model/layers.ts';
import type { Link } from '../../../model/link.ts';
import { MESSAGES } from '../../../model/messages.ts';
import type { Node } from '../../../model/node.ts';
import type { Projection } from '../../graph/projection.ts';
import { knownNode } from '../known.ts';
import { linkAnswer, nodeAnswer } from '../present/facts.ts';
import { dictionary, type GraphAt, linksByIndex, nodesByIndex } from '../present/records.ts';
import type { SourceCatalogue } from '../present/sourceCatalogue.ts';
import { ApiProblem } from '../problem.ts';

/** The index of a city of the delta: what is not in the graph is a 404, what is no such city a 400. */
export function knownCity(projection: Projection, id: string, pointer: string): number {
  const index = knownNode(projection, id, pointer);
  if (projection.nodes.typeId(index) !== 'city') throw new ApiProblem('invalid-request', [{ pointer, message: MESSAGES.deltaCity }]);
  return index;
}

export const cityBrief = ({ id, name, province = '', position }: Node): CityBrief => ({
  id,
  name,
  province,
  ...(position && { position }),
});

/** The records that an answer mentions, by index. */
export interface CityRecords {
  readonly nodes: ReadonlyMap<number, Node>;
  readonly links: ReadonlyMap<number, Link>;
}

export async function recordsOf(graph: GraphAt, nodeIndexes: Iterable<number>, linkIndexes: Iterable<number>): Promise<CityRecords> {
  const [nodes, links] = await Promise.all([nodesByIndex(graph, nodeIndexes), linksByIndex(graph, linkIndexes)]);
  return { nodes, links };
}

/** The city that was asked about; it may have been removed meanwhile. */
export function presentCity({ projection }: GraphAt, { nodes }: CityRecords, index: number): Node {
  const city = nodes.get(index);
  if (city !== undefined) return city;
  const id = projection.nodes.nodeId(index);
  throw new ApiProblem('unknown-node', [{ pointer: '/path/id', message: { zh: id, en: id } }]);
}

/** The records as dictionaries of the answer. */
export const dictionaries = ({ nodes, links }: CityRecords, sources: SourceCatalogue) => ({
  nodes: dictionary(nodes, (node) => nodeAnswer(node, sources)),
  links: dictionary(links, (link) => linkAnswer(link, sources)),
});

/** The ids of those that are still there. */
export const idsIn = <Fact extends { readonly id: string }>(records: ReadonlyMap<number, Fact>, indexes: Iterable<number>): Fact['id'][] =>
  Array.from(indexes, (index) => records.get(index)?.id).flatMap((id) => id ?? []);

/** Sources of documents, as opposed to registers and data sets. */
const DOCUMENT = 'document:';

/** How many documents name the node. */
export const documentsOf = ({ citations }: Node): number =>
  new Set(citations.flatMap(({ source }) => (source.startsWith(DOCUMENT) ? [source] : []))).size;

/** Ties by layer, those without any left out. */
export const byLayer = (counts: readonly number[]): Record<string, number> =>
  Object.fromEntries(LAYER_IDS.flatMap((layer, at) => ((counts[at] ?? 0) > 0 ? [[layer, counts[at] ?? 0]] : [])));

export const rounded = (value: number): number => Math.round(value * 1000) / 1000;
