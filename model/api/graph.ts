import { z } from 'zod';
import { HistoryEvent } from '../event.ts';
import { Figure } from '../figure.ts';
import { Link } from '../link.ts';
import { Node } from '../node.ts';
import { Source } from '../source.ts';

/** A source as a fact shows it: the locator says where in the source the fact stands. */
const Cited = { sources: z.array(Source).min(1) };

export const NodeAnswer = Node.omit({ citations: true }).extend(Cited);
export type NodeAnswer = z.infer<typeof NodeAnswer>;

export const LinkAnswer = Link.omit({ citations: true }).extend({
  ...Cited,
  /** False when a filter by date had to keep the link because it carries no date. */
  dated: z.boolean(),
});
export type LinkAnswer = z.infer<typeof LinkAnswer>;

export const FigureAnswer = Figure.omit({ citations: true, subject: true }).extend({ source: Source });
export type FigureAnswer = z.infer<typeof FigureAnswer>;

export const EventAnswer = HistoryEvent.omit({ citations: true }).extend(Cited);
export type EventAnswer = z.infer<typeof EventAnswer>;
