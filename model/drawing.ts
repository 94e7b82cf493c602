import { z } from 'zod';

/** Far beyond any sheet, and within what every form of picture can write. */
const FARTHEST = 1e9;
const Length = z.number().min(-FARTHEST).max(FARTHEST);
const Point = z.tuple([Length, Length]);
const Colour = z.string().regex(/^#[0-9a-f]{6}$/i);
const Opacity = z.number().min(0).max(1);

/** A line, a curve through its points or, closed, an area. */
const Path = z.strictObject({
  mark: z.literal('path'),
  points: z.array(Point).min(2).max(20_000),
  curved: z.boolean().optional(),
  closed: z.boolean().optional(),
  fill: Colour.optional(),
  stroke: Colour.optional(),
  width: Length.min(0).optional(),
  dash: z.array(Length.min(0)).max(8).optional(),
  opacity: Opacity.optional(),
});

const Circle = z.strictObject({
  mark: z.literal('circle'),
  x: Length,
  y: Length,
  radius: Length.min(0),
  fill: Colour.optional(),
  stroke: Colour.optional(),
  width: Length.min(0).optional(),
  opacity: Opacity.optional(),
});

/** One line of text; y is its baseline. */
const Label = z.strictObject({
  mark: z.literal('label'),
  x: Length,
  y: Length,
  text: z.string().min(1).max(200),
  size: Length.min(1).max(200),
  bold: z.boolean().optional(),
  anchor: z.enum(['start', 'middle', 'end']).optional(),
  colour: Colour,
  /** Drawn about the letters, so that they can be read over lines. */
  halo: Colour.optional(),
  opacity: Opacity.optional(),
});

export const DrawingMark = z.discriminatedUnion('mark', [Path, Circle, Label]);
export type DrawingMark = z.infer<typeof DrawingMark>;

/** A picture as plain marks, the first at the bottom: what the screen shows, ready to become SVG, a bitmap or a page of a PDF. */
export const Drawing = z.strictObject({
  width: Length.min(1).max(20_000),
  height: Length.min(1).max(20_000),
  background: Colour,
  /** What it shows, for those who cannot see it. */
  title: z.string().min(1).max(300),
  marks: z.array(DrawingMark).max(40_000),
});
export type Drawing = z.infer<typeof Drawing>;
