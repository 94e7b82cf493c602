import { z } from 'zod';
import { Confidence } from '../confidence.ts';
import { HistoryEvent } from '../event.ts';
import { ExportFormatId } from '../exportFormats.ts';
import { Figure } from '../figure.ts';
import { Filters } from '../filters.ts';
import { NodeId } from '../ids.ts';
import { Link } from '../link.ts';
import { Node } from '../node.ts';
import { Source } from '../source.ts';
import { Text } from '../text.ts';
import { repeatable } from './list.ts';

/** The parameters of both forms of the call; in the longer one the nodes stand in the body. */
export const ExportChoice = Filters.extend({ format: ExportFormatId.describe('The form of the file') });
export type ExportChoice = z.infer<typeof ExportChoice>;

export const ExportQuery = ExportChoice.extend({
  nodes: repeatable(NodeId)
    .optional()
    .describe('Only these nodes (several times, with commas, or both) and the links among them; all nodes unless told'),
});

export const ExportBody = z.strictObject({ nodes: z.array(NodeId).min(1).describe('Only these nodes and the links among them') });

const Count = z.int().nonnegative();

/** What a file says of itself. */
export const ExportAbout = z.strictObject({
  product: z.string(),
  /** The revision of the graph when the file was begun. */
  revision: Count,
  made: z.iso.datetime(),
  /** The filters as they were asked. */
  filters: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
  /** Null when all nodes were asked for. */
  selection: z.strictObject({ nodes: Count, unknown: z.array(NodeId) }).nullable(),
  nodes: Count,
  links: Count,
  /** How many of them are how sure. */
  confidence: z.array(z.strictObject({ id: Confidence, name: Text, means: Text, nodes: Count, links: Count })),
  notes: z.array(Text),
});
export type ExportAbout = z.infer<typeof ExportAbout>;

/** What was written, told at the end: a file without it was cut off. */
export const ExportEnd = z.strictObject({
  nodes: Count,
  links: Count,
  /** The revision at the end. When it is not that of the beginning, the graph changed while the file was written. */
  revision: Count,
  notes: z.array(Text),
});
export type ExportEnd = z.infer<typeof ExportEnd>;

/** The file in JSON: records as the model has them, each with its citations, and the sources that these name. */
export const ExportDocument = z.strictObject({
  about: ExportAbout,
  nodes: z.array(Node),
  links: z.array(Link),
  figures: z.array(Figure).describe('Those about the nodes'),
  events: z.array(HistoryEvent).describe('Those whose actors are all among the nodes'),
  sources: z.array(Source).describe('Those that the records cite'),
  end: ExportEnd,
});
export type ExportDocument = z.infer<typeof ExportDocument>;
