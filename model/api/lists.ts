import type { z } from 'zod';
import { commaList, Filters } from '../filters.ts';
import { NodeId } from '../ids.ts';
import { LinkAnswer, NodeAnswer } from './graph.ts';
import { listOf, Paging } from './list.ts';

export const NodesQuery = Filters.extend({
  ...Paging.shape,
  cities: commaList(NodeId).optional().describe('Only nodes that lie in one of these cities, the cities themselves included'),
}).describe('With `layers`, `kinds`, `at` or `minConfidence`: only nodes that a link so chosen reaches');

export const NodesAnswer = listOf(NodeAnswer);
export type NodesAnswer = z.infer<typeof NodesAnswer>;

export const LinksQuery = Filters.extend({
  ...Paging.shape,
  source: NodeId.optional().describe('Only links that start here'),
  target: NodeId.optional().describe('Only links that end here'),
}).describe('With `types` or `provinces`: only links both of whose ends are so');

export const LinksAnswer = listOf(LinkAnswer);
export type LinksAnswer = z.infer<typeof LinksAnswer>;
