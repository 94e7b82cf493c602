import { z } from 'zod';
import { Filters } from '../filters.ts';
import { LinkId, NodeId } from '../ids.ts';
import { LayerId } from '../layers.ts';
import { Text } from '../text.ts';
import { LinkAnswer, NodeAnswer } from './graph.ts';
import { queryFlag, queryNumber } from './list.ts';

export const PathsQuery = Filters.extend({
  from: NodeId,
  to: NodeId,
  mode: z.enum(['shortest']).optional(),
  maxLength: queryNumber(1, 100).optional().describe('The longest path that counts, in links'),
  directed: queryFlag.optional().describe('Follow links only from source to target'),
});

export const PathAnswer = z.object({
  nodes: z.array(NodeId),
  links: z.array(LinkId),
  /** Number of links. */
  length: z.int().nonnegative(),
  cost: z.number().nonnegative(),
  layers: z.array(LayerId),
  /** Why the path holds, link by link. */
  text: Text,
});
export type PathAnswer = z.infer<typeof PathAnswer>;

/** A filter that, dropped alone, lets a path through, and how long that path is. */
const Relaxation = z.object({
  filter: z.enum(['layers', 'types', 'kinds', 'provinces', 'at', 'minConfidence', 'directed', 'maxLength']),
  length: z.int().nonnegative(),
  text: Text,
});

export const NoPath = z.object({
  reason: z.enum(['disconnected', 'filtered', 'not-yet']),
  text: Text,
  /** The nodes within reach of the start that lie nearest to the end. */
  nearest: z.array(z.object({ node: NodeId, remaining: z.int().nonnegative() })),
  relax: z.array(Relaxation),
});
export type NoPath = z.infer<typeof NoPath>;

export const PathsAnswer = z.object({
  items: z.array(PathAnswer),
  nodes: z.record(z.string(), NodeAnswer),
  links: z.record(z.string(), LinkAnswer),
  complete: z.boolean(),
  none: NoPath.optional(),
  took: z.number().nonnegative(),
});
export type PathsAnswer = z.infer<typeof PathsAnswer>;
