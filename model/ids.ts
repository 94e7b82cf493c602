import { z } from 'zod';

/** `city:shanghai`: a kind of thing, a colon, a readable name. Ids never change once given. */
export const NodeId = z
  .string()
  .max(200)
  .regex(/^[a-z][a-z0-9-]*:[\p{L}\p{N}][\p{L}\p{N}._~-]*$/u, 'An id looks like city:shanghai')
  .brand<'NodeId'>();
export type NodeId = z.infer<typeof NodeId>;

/** `L0101` from the ledger, `rail:310000-320500` and the like from other origins. */
export const LinkId = z
  .string()
  .max(200)
  .regex(/^[A-Za-z][\p{L}\p{N}:._~-]*$/u, 'A link id starts with a letter and has no spaces')
  .brand<'LinkId'>();
export type LinkId = z.infer<typeof LinkId>;

const shortId = (example: string) =>
  z
    .string()
    .max(100)
    .regex(/^[a-z0-9][a-z0-9:._-]*$/, `An id looks like ${example}`);

export const SourceId = shortId('doc:001').brand<'SourceId'>();
export type SourceId = z.infer<typeof SourceId>;

export const FigureId = shortId('figure:0001').brand<'FigureId'>();
export type FigureId = z.infer<typeof FigureId>;

export const EventId = shortId('event:0001').brand<'EventId'>();
export type EventId = z.infer<typeof EventId>;
