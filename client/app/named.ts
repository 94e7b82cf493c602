import { CONFIDENCES, type Confidence } from '../../model/confidence.ts';
import { LAYERS, type LayerId } from '../../model/layers.ts';
import { NODE_GROUPS, NODE_TYPES, type NodeTypeId } from '../../model/nodeTypes.ts';
import type { Language } from '../../model/text.ts';

const rowOf = <Row extends { readonly id: string }>(rows: readonly Row[], id: string): Row => {
  const row = rows.find((candidate) => candidate.id === id);
  if (row === undefined) throw new RangeError(`No row ${id}`);
  return row;
};

export const layerRow = (id: LayerId) => rowOf(LAYERS, id);
export const layerName = (id: LayerId, language: Language): string => layerRow(id).name[language];
export const nodeTypeName = (id: NodeTypeId, language: Language): string => rowOf(NODE_TYPES, id).name[language];
export const nodeGroup = (id: NodeTypeId) => rowOf(NODE_GROUPS, rowOf(NODE_TYPES, id).group);
export const confidenceName = (id: Confidence, language: Language): string => rowOf(CONFIDENCES, id).name[language];
