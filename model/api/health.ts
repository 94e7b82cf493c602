import { z } from 'zod';
import { Text } from '../text.ts';

export const HealthAnswer = z.object({ status: z.literal('ok') });

export const ReadyAnswer = z.object({
  status: z.enum(['ready', 'starting', 'unavailable']),
  store: z.object({ engine: z.enum(['embedded', 'neo4j']), reached: z.boolean() }),
  projection: z.object({ loaded: z.boolean(), revision: z.int().nonnegative() }),
  /** What is being done, or what is wrong and what to do. */
  message: Text,
});
export type ReadyAnswer = z.infer<typeof ReadyAnswer>;
