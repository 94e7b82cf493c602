import { z } from 'zod';
import { FigureId, NodeId } from './ids.ts';
import { Citations } from './source.ts';
import { Text } from './text.ts';

/** A number that a source gives about a node. Sources disagree: two figures of one metric may stand side by side. */
export const Figure = z.strictObject({
  id: FigureId,
  subject: NodeId,
  metric: z.string().min(1),
  label: Text,
  value: z.union([z.number(), z.string().min(1)]),
  unit: Text.optional(),
  /** The time it speaks of, as the source gives it: often not a date. */
  asOf: Text.optional(),
  citations: Citations,
});
export type Figure = z.infer<typeof Figure>;
