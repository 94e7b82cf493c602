import { z } from 'zod';
import { Drawing } from '../drawing.ts';

const PICTURE_FORMATS = ['svg', 'pdf'] as const;

/** A drawing to be written as a file that carries its fonts. */
export const PictureRequest = z.strictObject({
  drawing: Drawing,
  format: z.enum(PICTURE_FORMATS).describe('svg, or pdf: one page of the size of the drawing'),
  language: z.enum(['zh', 'en']).optional().describe('Which face goes first, the Han or the Latin one; else as Accept-Language says'),
});
export type PictureRequest = z.infer<typeof PictureRequest>;
