import { z } from 'zod';
import { NodeId } from '../ids.ts';
import { LinkAnswer, NodeAnswer } from './graph.ts';

const MOST_SUBGRAPH_IDS = 2000;
export const MOST_SUBGRAPH_NODES = 2000;
export const MOST_SUBGRAPH_LINKS = 5000;

export const SubgraphBody = z.strictObject({
  ids: z.array(NodeId).min(1).max(MOST_SUBGRAPH_IDS),
  expand: z.union([z.literal(0), z.literal(1), z.literal(2)]).default(0),
});

export const SubgraphAnswer = z.object({
  nodes: z.array(NodeAnswer),
  links: z.array(LinkAnswer),
  /** How many there are in all; more than are listed when the answer was cut. */
  total: z.object({ nodes: z.int().nonnegative(), links: z.int().nonnegative() }),
  complete: z.boolean(),
  /** Ids asked for that are not in the graph. */
  unknown: z.array(z.string()),
});
export type SubgraphAnswer = z.infer<typeof SubgraphAnswer>;
