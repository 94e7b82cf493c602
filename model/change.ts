import { z } from 'zod';
import { HistoryEvent } from './event.ts';
import { Figure } from './figure.ts';
import { EventId, FigureId, LinkId, NodeId, SourceId } from './ids.ts';
import { Link } from './link.ts';
import { Node } from './node.ts';
import { Source } from './source.ts';

/** What one transaction does: everything in it lands, or nothing does. */
export const ChangeSet = z.strictObject({
  put: z
    .strictObject({
      sources: z.array(Source),
      nodes: z.array(Node),
      links: z.array(Link),
      figures: z.array(Figure),
      events: z.array(HistoryEvent),
    })
    .partial()
    .default({}),
  remove: z
    .strictObject({
      sources: z.array(SourceId),
      nodes: z.array(NodeId),
      links: z.array(LinkId),
      figures: z.array(FigureId),
      events: z.array(EventId),
    })
    .partial()
    .default({}),
});
export type ChangeSet = z.infer<typeof ChangeSet>;

export const RECORD_KINDS = ['source', 'node', 'link', 'figure', 'event'] as const;
export const RecordKind = z.enum(RECORD_KINDS);
export type RecordKind = z.infer<typeof RecordKind>;

/** One line of the change log. */
export const ChangeEntry = z.strictObject({
  revision: z.int().positive(),
  at: z.iso.datetime(),
  author: z.string(),
  reason: z.string(),
  /** True when so much changed that the records are not listed one by one: read the graph anew. */
  bulk: z.boolean(),
  records: z.array(z.strictObject({ kind: RecordKind, id: z.string(), op: z.enum(['put', 'remove']) })),
});
export type ChangeEntry = z.infer<typeof ChangeEntry>;
