import { z } from 'zod';
import { MESSAGES } from './messages.ts';
import { PageAddress } from './pages.ts';

/** About ten thousand placed nodes. */
const MOST_BYTES = 512 * 1024;
const MOST_PARTS = 64;

/** Line breaks and other signs that control, and halves of characters, have no place in an address. */
const Part = z
  .string()
  .max(MOST_BYTES)
  .regex(/^[^\p{Cc}\p{Cs}]*$/u, MESSAGES.addressPart.en);

const Search = z
  .record(z.string().regex(/^[A-Za-z][A-Za-z0-9_.-]{0,39}$/, MESSAGES.addressKey.en), Part)
  .refine((parts) => Object.keys(parts).length <= MOST_PARTS, MESSAGES.addressParts.en)
  .refine((parts) => new TextEncoder().encode(JSON.stringify(parts)).length <= MOST_BYTES, MESSAGES.addressLong.en);

/** What a short link opens: a page of ours and the parts of its address, the arrangement in full. */
export const ViewContent = z.strictObject({
  page: PageAddress,
  search: Search,
  title: z
    .string()
    .trim()
    .min(1)
    .max(200)
    .regex(/^[^\p{Cc}\p{Cs}]*$/u, MESSAGES.addressPart.en)
    .optional(),
});
export type ViewContent = z.infer<typeof ViewContent>;

/** Letters and digits that are not taken for one another, without vowels: no link says a word by accident. */
export const VIEW_ID_LETTERS = 'bcdfghjkmnpqrstvwxz23456789';
export const ViewId = z
  .string()
  .regex(new RegExp(`^[${VIEW_ID_LETTERS}]{8,40}$`))
  .brand<'ViewId'>();
export type ViewId = z.infer<typeof ViewId>;

/** A view as it is kept: nobody changes it any more. */
export const SharedView = ViewContent.extend({
  id: ViewId,
  /** Of the data that it was made on. */
  revision: z.int().nonnegative(),
  made: z.iso.datetime(),
});
export type SharedView = z.infer<typeof SharedView>;
