import { z } from 'zod';

/** A text in both languages of the product. Both are always present; the reader's side chooses. */
export const Text = z.strictObject({ zh: z.string().trim().min(1), en: z.string().trim().min(1) });
export type Text = z.infer<typeof Text>;

export type Language = keyof Text;
export const LANGUAGES: readonly Language[] = ['zh', 'en'];
