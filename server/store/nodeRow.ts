import type { Node } from '../../model/node.ts';
import type { NodeRef, NodeRow } from './store.ts';

export const nodeRowOf = ({ id, type, confidence, city, province, position, from, to }: Node, ref: NodeRef): NodeRow => ({
  ref,
  id,
  type,
  confidence,
  city: city ?? null,
  province: province ?? null,
  position: position ?? null,
  from: from ?? null,
  to: to ?? null,
});

/** The position that two columns hold. */
export const positionIn = (longitude: unknown, latitude: unknown): NodeRow['position'] =>
  typeof longitude === 'number' && typeof latitude === 'number' ? [longitude, latitude] : null;
