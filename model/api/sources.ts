import { z } from 'zod';
import { Source } from '../source.ts';
import { Text } from '../text.ts';
import { EventAnswer, FigureAnswer, LinkAnswer, NodeAnswer } from './graph.ts';
import { listOf, Paging } from './list.ts';

export const SourceParams = z.strictObject({ id: z.string() });
export const SourcesQuery = Paging;

const SourceAnswer = Source.extend({ facts: z.int().nonnegative().describe('How many facts rest on it') });

export const SourcesAnswer = listOf(SourceAnswer);
export type SourcesAnswer = z.infer<typeof SourcesAnswer>;

export const FactAnswer = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('node'), record: NodeAnswer }),
  z.object({ kind: z.literal('link'), record: LinkAnswer }),
  z.object({ kind: z.literal('figure'), record: FigureAnswer }),
  z.object({ kind: z.literal('event'), record: EventAnswer }),
]);
export type FactAnswer = z.infer<typeof FactAnswer>;

export const SourceDetail = SourceAnswer.extend(listOf(FactAnswer).shape).extend({
  names: z.record(z.string(), Text).describe('The names of the nodes that the links shown tie, by id'),
});
export type SourceDetail = z.infer<typeof SourceDetail>;
