import { z } from 'zod';
import { Confidence } from './confidence.ts';
import { LinkId, NodeId } from './ids.ts';
import { LayerId } from './layers.ts';
import { LinkKindId } from './linkKinds.ts';
import { PartialDate } from './partialDate.ts';
import { Citations } from './source.ts';
import { Text } from './text.ts';

/** One documented tie. The source acts on, belongs to or is placed in the target; symmetric kinds have no direction of meaning. */
export const Link = z.strictObject({
  id: LinkId,
  source: NodeId,
  target: NodeId,
  layer: LayerId,
  kind: LinkKindId,
  weight: z.number().positive().default(1),
  value: z.union([z.number(), z.string().min(1)]).optional(),
  unit: z.string().min(1).optional(),
  from: PartialDate.optional(),
  to: PartialDate.optional(),
  confidence: Confidence,
  summary: Text.optional(),
  citations: Citations,
});
export type Link = z.infer<typeof Link>;
