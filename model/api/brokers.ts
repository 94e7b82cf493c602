import { z } from 'zod';
import { commaList, Filters } from '../filters.ts';
import { LinkId, NodeId } from '../ids.ts';
import { MESSAGES } from '../messages.ts';
import { Text } from '../text.ts';
import { Basis, Sampling } from './centrality.ts';
import { LinkAnswer, NodeAnswer } from './graph.ts';
import { MOST_LIMIT, Paging } from './list.ts';

export const BrokersQuery = Filters.extend({
  ...Paging.shape,
  ...Sampling,
  remove: commaList(NodeId).optional().describe('What if these nodes were lost together: who is cut off, and from whom'),
  from: NodeId.optional().describe('With `to`: the fewest links, and the fewest nodes, whose loss parts the two'),
  to: NodeId.optional().describe('See `from`'),
}).check(({ value: { remove = [], from, to }, issues }) => {
  const fault = (path: string, message: string, input: unknown) => issues.push({ code: 'custom', path: [path], message, input });
  if (from !== undefined && to === undefined) fault('to', MESSAGES.bothEnds.en, to);
  if (to !== undefined && from === undefined) fault('from', MESSAGES.bothEnds.en, from);
  if (from !== undefined && from === to) fault('to', MESSAGES.differentEnds.en, to);
  if (remove.length > MOST_LIMIT) fault('remove', MESSAGES.tooManyIds.en, remove.length);
});
export type BrokersQuery = z.output<typeof BrokersQuery>;

const Count = z.int().nonnegative();

/** A city of which nodes are cut off. `itself`: the city is one of them; `wholly`: none of its nodes stays with the larger part. */
const CityLoss = z.object({ city: NodeId, nodes: Count, itself: z.boolean(), wholly: z.boolean() });

/** What falls off: how many nodes in all, and of these the first few. */
const Fallen = { lost: Count, fallen: z.array(NodeId), cities: z.array(CityLoss), text: Text };

const ArticulationPoint = z.object({ node: NodeAnswer, parts: z.int().min(2), ...Fallen });

const Bridge = z.object({ link: LinkAnswer, ...Fallen });

const Betweenness = z.object({ node: NodeAnswer, betweenness: z.number(), rank: z.int().positive(), text: Text });

const Holes = z.object({ node: NodeAnswer, constraint: z.number(), effectiveSize: z.number(), rank: z.int().positive(), text: Text });

const list = <Item extends z.ZodType>(item: Item) => z.object({ items: z.array(item), total: Count });

/** A node or a link that the network would miss; first the one whose loss cuts off most nodes, among equals the one most paths pass. */
const Broker = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('node'),
    node: NodeAnswer,
    /** 1 when its loss cuts nothing off. */
    parts: z.int().positive(),
    lost: Count,
    betweenness: z.number().nullable(),
    constraint: z.number().nullable(),
    text: Text,
  }),
  z.object({ kind: z.literal('link'), link: LinkAnswer, lost: Count, text: Text }),
]);
export type Broker = z.infer<typeof Broker>;

const Removal = z.object({
  removed: z.array(NodeId),
  /** Asked for, but left out by the filters. */
  outside: z.array(NodeId),
  ...Fallen,
  /** Connected components, and how many nodes the largest has. */
  before: z.object({ components: Count, largest: Count }),
  after: z.object({ components: Count, largest: Count }),
  /** Pairs of remaining nodes that hung together and do so no longer. */
  disconnectedPairs: z.number().nonnegative(),
});

/** `value` is null when no cut of this sort parts the two: for nodes, when they are neighbours. */
const Cut = z.object({ value: Count.nullable(), text: Text });

const MinimumCut = z.object({
  from: NodeId,
  to: NodeId,
  links: Cut.extend({ links: z.array(LinkId), side: Count.describe('How many nodes are then left with `from`, itself included') }),
  nodes: Cut.extend({ nodes: z.array(NodeId) }),
});

export const BrokersAnswer = z.object({
  items: z.array(Broker),
  total: Count,
  next: z.string().nullable(),
  /** Nodes whose loss breaks apart what hangs together. */
  articulationPoints: list(ArticulationPoint),
  /** Links whose loss does. Of several links between the same two nodes none does. */
  bridges: list(Bridge),
  betweenness: Basis.extend({ items: z.array(Betweenness), total: Count }),
  /** By Burt's constraint, lowest first: those whose neighbours know least of each other. */
  constraint: list(Holes).extend({ complete: z.boolean() }),
  removal: Removal.optional(),
  minimumCut: MinimumCut.optional(),
  /** Every node and link that is mentioned. */
  nodes: z.record(z.string(), NodeAnswer),
  links: z.record(z.string(), LinkAnswer),
  complete: z.boolean(),
  took: z.number().nonnegative(),
});
export type BrokersAnswer = z.infer<typeof BrokersAnswer>;
