import { z } from 'zod';
import { SourceId } from './ids.ts';
import { MESSAGES } from './messages.ts';
import { PartialDate } from './partialDate.ts';
import { Text } from './text.ts';

/** Where facts come from: a document, a data set, a register. */
export const Source = z.strictObject({
  id: SourceId,
  title: Text,
  publisher: Text,
  date: PartialDate,
  licence: z.string().min(1),
  /** Where the source is found; in an answer about one fact, where in the source that fact stands. */
  locator: z.string().min(1),
  /** The attribution that the licence asks for, as it must be shown. */
  attribution: z.string().optional(),
  /** The pack that brought it; a pack can be left out of the default graph. */
  pack: z.string().min(1),
});
export type Source = z.infer<typeof Source>;

/** A fact's pointer into a source. */
export const Citation = z.strictObject({ source: SourceId, locator: z.string().min(1) });
export type Citation = z.infer<typeof Citation>;

/** A fact without a source cannot be stored. */
export const Citations = z.array(Citation).min(1, MESSAGES.sourced.en);
