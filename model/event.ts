import { z } from 'zod';
import { EventId, NodeId } from './ids.ts';
import { PartialDate } from './partialDate.ts';
import { Citations } from './source.ts';
import { Text } from './text.ts';

/** Something that happened. Without dates it keeps the words that the source uses for its time. */
export const HistoryEvent = z.strictObject({
  id: EventId,
  title: Text,
  from: PartialDate.optional(),
  to: PartialDate.optional(),
  period: Text.optional(),
  actors: z.array(NodeId).min(1),
  citations: Citations,
});
export type HistoryEvent = z.infer<typeof HistoryEvent>;
