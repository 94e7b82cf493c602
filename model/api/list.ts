import { z } from 'zod';
import { MESSAGES } from '../messages.ts';

export const DEFAULT_LIMIT = 50;
export const MOST_LIMIT = 500;

const wholeNumber = (least: number, most: number) =>
  z.string().regex(/^\d+$/, MESSAGES.wholeNumber.en).transform(Number).pipe(z.int().min(least).max(most));

/** A number in a query string. */
export const queryNumber = wholeNumber;

/** `true` or `false` in a query string. */
export const queryFlag = z.enum(['true', 'false']).transform((written) => written === 'true');

export const Paging = z.strictObject({
  limit: wholeNumber(1, MOST_LIMIT).optional().describe(`How many items at most; ${DEFAULT_LIMIT} unless told`),
  cursor: z.string().max(500).optional().describe('The `next` of the answer before'),
});

/** A list: how many there are in all, and how to go on. */
export const listOf = <Item extends z.ZodType>(item: Item) =>
  z.object({ items: z.array(item), total: z.int().nonnegative(), next: z.string().nullable() });
