import type { CityBrief } from '../../../model/api/cities.ts';
import { LAYER_IDS } from '../../../model/layers.ts';
import type { Node } from '../../../model/node.ts';
import { unknownNode } from '../known.ts';
import type { AnswerRecords } from '../present/answerRecords.ts';
import type { GraphAt } from '../present/records.ts';

export const cityBrief = ({ id, name, province = '', position }: Node): CityBrief => ({
  id,
  name,
  province,
  ...(position && { position }),
});

/** The city that was asked about; it may have been removed meanwhile. */
export function presentCity({ projection }: GraphAt, { nodes }: AnswerRecords, index: number): Node {
  const city = nodes.get(index);
  if (city !== undefined) return city;
  throw unknownNode(projection.nodes.nodeId(index), '/path/id');
}

/** Sources of documents, as opposed to registers and data sets. */
const DOCUMENT = 'document:';

/** How many documents name the node. */
export const documentsOf = ({ citations }: Node): number =>
  new Set(citations.flatMap(({ source }) => (source.startsWith(DOCUMENT) ? [source] : []))).size;

/** Ties by layer, those without any left out. */
export const byLayer = (counts: readonly number[]): Record<string, number> =>
  Object.fromEntries(LAYER_IDS.flatMap((layer, at) => ((counts[at] ?? 0) > 0 ? [[layer, counts[at] ?? 0]] : [])));

export const rounded = (value: number): number => Math.round(value * 1000) / 1000;
