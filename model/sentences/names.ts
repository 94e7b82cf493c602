import { NODE_TYPES, type NodeTypeId } from '../nodeTypes.ts';
import { DELTA_PROVINCES } from '../provinces.ts';
import type { Text } from '../text.ts';

/** What people call a type of node, a province, or a row of another table; what the table does not hold is called by its id. */
export const typeName = (id: NodeTypeId): Text => nameIn(NODE_TYPES, id);
export const provinceName = (id: string): Text => nameIn(DELTA_PROVINCES, id);

export const nameIn = (table: readonly { readonly id: string; readonly name: Text }[], id: string): Text =>
  table.find((row) => row.id === id)?.name ?? { zh: id, en: id };
