import { z } from 'zod';
import { Drawing } from '../drawing.ts';
import { SourceId } from '../ids.ts';
import { LayerId } from '../layers.ts';
import { Citation } from '../source.ts';

const Line = z.string().trim().min(1).max(2_000);

/** Computed from documented facts, and said by no source: it is marked so. */
const modelled = z.boolean().optional();

const Paragraph = z.strictObject({ block: z.literal('paragraph'), text: Line, modelled });
/** Where a fact stands: it is printed as the number of the source in the brief's list, with the locator. */
const cites = z.array(Citation).max(20);
const Points = z.strictObject({
  block: z.literal('points'),
  items: z
    .array(z.union([Line, z.strictObject({ text: Line, cites })]))
    .min(1)
    .max(200),
  modelled,
});
const Table = z.strictObject({
  block: z.literal('table'),
  columns: z
    .array(z.strictObject({ name: Line, number: z.boolean().optional() }))
    .min(1)
    .max(12),
  rows: z.array(z.array(z.string().max(500))).max(1_000),
  /** How many there are, when not all are in the table. */
  total: z.number().int().min(0),
  /** Of each row; they get a column of their own. */
  cites: z.array(cites).max(1_000).optional(),
  modelled,
  /** Something in it does not exist: it is proposed, or assumed for a what-if. */
  hypothetical: z.boolean().optional(),
});
const Picture = z.strictObject({ block: z.literal('picture'), drawing: Drawing, caption: Line.optional(), modelled });

export const BriefBlock = z.discriminatedUnion('block', [Paragraph, Points, Table, Picture]);
export type BriefBlock = z.infer<typeof BriefBlock>;

/** What a page of the workbench knows about its answer; the brief adds the date, the data's revision, the legend, sources in full and method. */
export const BriefRequest = z.strictObject({
  language: z.enum(['zh', 'en']),
  title: Line,
  /** The question in the reader's words. */
  question: Line.optional(),
  /** The short answer, in a sentence or two. */
  answer: Line.optional(),
  /** What the view was narrowed to: "Layers", "knowledge, industry". */
  narrowed: z.array(z.strictObject({ name: Line, value: Line })).max(30),
  sections: z.array(z.strictObject({ heading: Line, blocks: z.array(BriefBlock).max(20) })).max(20),
  /** The layers that its pictures show. */
  layers: z.array(LayerId),
  /** How the answer was computed, and by which reading of ours. */
  method: z.array(Line).max(30),
  /** Listed in full in this order; those that only a fact cites follow. */
  sources: z.array(SourceId).max(2_000),
  /** Where the view opens again. */
  address: z
    .url({ protocol: /^https?$/ })
    .max(20_000)
    .optional(),
  /** Something in it does not exist: each page says so. */
  hypothetical: z.boolean().optional(),
});
export type BriefRequest = z.infer<typeof BriefRequest>;
