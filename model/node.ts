import { z } from 'zod';
import { Confidence } from './confidence.ts';
import { NodeId } from './ids.ts';
import { NodeTypeId } from './nodeTypes.ts';
import { PartialDate } from './partialDate.ts';
import { Citations } from './source.ts';
import { Text } from './text.ts';

const PropertyValue = z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]);

export const Node = z.strictObject({
  id: NodeId,
  type: NodeTypeId,
  name: Text,
  /** The language in which the name is not an established one but romanised or carried over. */
  nameMade: z.enum(['zh', 'en']).optional(),
  aliases: z.array(z.string().min(1)).default([]),
  summary: Text.optional(),
  /** The delta city that the node lies in, or is. */
  city: NodeId.optional(),
  province: z.string().min(1).optional(),
  country: z.string().min(1).default('China'),
  position: z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]).optional(),
  from: PartialDate.optional(),
  to: PartialDate.optional(),
  confidence: Confidence.default('stated'),
  props: z.record(z.string(), PropertyValue).default({}),
  citations: Citations,
});
export type Node = z.infer<typeof Node>;
