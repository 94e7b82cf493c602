import { z } from 'zod';
import { Text } from '../text.ts';

/** RFC 9457 problem details, in both languages: `detail` follows the caller's language, `message` holds both. */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  code: z.string(),
  message: Text,
  errors: z.array(z.object({ pointer: z.string(), message: z.string() })).optional(),
});
export type Problem = z.infer<typeof Problem>;
