import { z } from 'zod';
import { MESSAGES } from './messages.ts';

/** `city:shanghai`: a kind of thing, a colon, a readable name. Ids never change once given. */
export const NodeId = z
  .string()
  .max(200)
  .regex(/^[a-z][a-z0-9-]*:[\p{L}\p{N}][\p{L}\p{N}._~-]*$/u, MESSAGES.nodeId.en)
  .brand<'NodeId'>();
export type NodeId = z.infer<typeof NodeId>;

/** `L0101` from the ledger, `rail:310000-320500` and the like from other origins. */
export const LinkId = z
  .string()
  .max(200)
  .regex(/^[A-Za-z][\p{L}\p{N}:._~-]*$/u, MESSAGES.linkId.en)
  .brand<'LinkId'>();
export type LinkId = z.infer<typeof LinkId>;

const shortId = () =>
  z
    .string()
    .max(100)
    .regex(/^[a-z0-9][a-z0-9:._-]*$/, MESSAGES.shortId.en);

export const SourceId = shortId().brand<'SourceId'>();
export type SourceId = z.infer<typeof SourceId>;

export const FigureId = shortId().brand<'FigureId'>();
export type FigureId = z.infer<typeof FigureId>;

export const EventId = shortId().brand<'EventId'>();
export type EventId = z.infer<typeof EventId>;
