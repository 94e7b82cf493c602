import { z } from 'zod';
import { MESSAGES } from '../messages.ts';

export const DEFAULT_LIMIT = 50;
export const MOST_LIMIT = 500;

const wholeNumber = (least: number, most: number) =>
  z.string().regex(/^\d+$/, MESSAGES.wholeNumber.en).transform(Number).pipe(z.int().min(least).max(most));

/** A number in a query string. */
export const queryNumber = wholeNumber;

/** A number from 0 to 1 in a query string. */
export const queryFraction = z
  .string()
  .regex(/^\d*\.?\d+$/, MESSAGES.fraction.en)
  .transform(Number)
  .pipe(z.number().min(0).max(1));

/** A list in a query string: the parameter several times, with commas, or both. */
export const repeatable = <Item extends z.ZodType<unknown, string>>(item: Item) =>
  z
    .union([z.string(), z.array(z.string())])
    .transform((written) =>
      [written]
        .flat()
        .flatMap((list) => list.split(','))
        .map((part) => part.trim())
        .filter((part) => part !== ''),
    )
    .pipe(z.array(item));

/** `true` or `false` in a query string. */
export const queryFlag = z.enum(['true', 'false']).transform((written) => written === 'true');

export const Paging = z.strictObject({
  limit: wholeNumber(1, MOST_LIMIT).optional().describe(`How many items at most; ${DEFAULT_LIMIT} unless told`),
  cursor: z.string().max(500).optional().describe('The `next` of the answer before'),
});

/** A list: how many there are in all, and how to go on. */
export const listOf = <Item extends z.ZodType>(item: Item) =>
  z.object({ items: z.array(item), total: z.int().nonnegative(), next: z.string().nullable() });
