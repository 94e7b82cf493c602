import { z } from 'zod';
import { commaList } from '../filters.ts';
import { NodeId } from '../ids.ts';
import { MESSAGES } from '../messages.ts';
import { NodeTypeId } from '../nodeTypes.ts';
import { Text } from '../text.ts';
import { DEFAULT_LIMIT, listOf, MOST_LIMIT, queryNumber } from './list.ts';

export const SearchQuery = z.strictObject({
  q: z.string().trim().min(1, MESSAGES.typed.en).max(100).describe('Chinese, English, pinyin in full or initials, or an alias'),
  types: commaList(NodeTypeId).optional().describe('Only nodes of these types'),
  limit: queryNumber(1, MOST_LIMIT).optional().describe(`How many hits at most; ${DEFAULT_LIMIT} unless told`),
});

/** How a hit was found, the surest first: the ranking follows this order. */
export const MATCHES = ['exact', 'alias', 'prefix', 'contains', 'pinyin', 'initials', 'abbreviation', 'typo', 'text'] as const;

export const SearchHit = z.object({
  id: NodeId,
  type: NodeTypeId,
  name: Text,
  matched: z.object({ how: z.enum(MATCHES), text: z.string() }),
  score: z.number(),
  city: NodeId.optional(),
  province: z.string().optional(),
  degree: z.int().nonnegative(),
});
export type SearchHit = z.infer<typeof SearchHit>;

export const SearchAnswer = listOf(SearchHit).extend({
  types: z.array(z.object({ type: NodeTypeId, count: z.int().positive() })).describe('All that were found, by type, the most first'),
});
export type SearchAnswer = z.infer<typeof SearchAnswer>;
