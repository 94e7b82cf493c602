import { z } from 'zod';
import { Filters } from '../filters.ts';
import { LinkId, NodeId, SourceId } from '../ids.ts';
import { LayerId } from '../layers.ts';
import { LinkKindId } from '../linkKinds.ts';
import { PartialDate } from '../partialDate.ts';
import { Text } from '../text.ts';
import { LinkAnswer, NodeAnswer } from './graph.ts';

/** The filters choose the links that are measured; what the documents say of a mode and its stages is always told in full. */
export const ModesQuery = Filters.extend({
  at: PartialDate.optional().describe(
    'Marks the stages that are under way on this date (from ≤ at < to). Links are counted for every stage, whenever they hold',
  ),
});

export const ModeParams = z.strictObject({ id: z.string() });

export const Share = z.number().min(0).max(1);
export const Count = z.int().nonnegative();
const Counts = z.record(z.string(), Count);
/** So many of so many; no share of nothing. */
export const Part = z.object({ count: Count, of: Count, share: Share.nullable() });

const Measured = z.object({
  /** Links, of them those that the sources state, and those without a date. */
  total: Count,
  stated: Count,
  undated: Count,
  byLayer: Counts,
  shares: z.record(z.string(), Share),
  /** The layer of most links; several when they are even. */
  dominant: z.array(LayerId),
  byConfidence: Counts,
  mergers: Part,
  alliances: Part,
  /** Pairs of places tied by the links; the parts that follow are parts of them. */
  ties: Count,
  crossProvince: Part,
  crossTier: Part,
  near: Part,
  enclaves: Count,
  centreCentre: Part,
  centreNeighbour: Part,
  /** Ties of the two kinds above by layer. */
  circles: z.object({ centreCentre: Counts, centreNeighbour: Counts }),
  tierFlow: z.array(z.array(Count)),
  /** The evidence; of the links between members the heaviest. */
  links: z.array(LinkId),
});
export type Measured = z.infer<typeof Measured>;

const AGREEMENTS = ['agree', 'partly', 'differ', 'not-said', 'not-measured'] as const;
export type Agreement = (typeof AGREEMENTS)[number];

const Network = z.object({ network: NodeId, layer: LayerId.optional(), link: LinkId });
const Verdict = z.object({ agreement: z.enum(AGREEMENTS), text: Text });

/** Who belongs to a place, the city that it stands for, and each link that says so: to the place, or to an earlier or wider form of it. */
export const Member = z.object({
  node: NodeId,
  city: NodeId.optional(),
  by: z.array(z.object({ kind: LinkKindId, place: NodeId, link: LinkId, dated: z.boolean() })),
});
export type Member = z.infer<typeof Member>;

const Stage = z.object({
  id: NodeId,
  name: Text,
  link: LinkId,
  from: PartialDate.optional(),
  to: PartialDate.optional(),
  dated: z.boolean(),
  openEnded: z.boolean(),
  /** Only when a date was asked for. */
  underWay: z.boolean().optional(),
  builds: z.array(Network),
  /** What of it each passage of a source says is built, and how many links it tells. */
  passages: z.array(z.object({ source: SourceId, locator: z.string(), networks: z.array(NodeId), links: Count })),
  tools: z.array(z.object({ node: NodeId, kind: LinkKindId, link: LinkId })),
  members: z.array(Member),
  told: Measured,
  between: Measured,
  /** Links told per layer, more or fewer than in the stage before; none for the first. */
  growth: z.record(z.string(), z.int()).optional(),
  verdict: Verdict,
  text: Text,
});
export type StageAnswer = z.infer<typeof Stage>;

const PairFound = z.object({ cities: z.tuple([NodeId, NodeId]), soft: LinkId, industry: LinkId });

export const Mode = z.object({
  node: NodeAnswer,
  places: z.array(z.object({ node: NodeId, link: LinkId })),
  dominatedBy: z.array(Network),
  stages: z.array(Stage),
  members: z.array(Member),
  told: Measured,
  between: Measured,
  verdict: Verdict,
  centres: z.object({ cities: z.array(NodeId), links: z.array(LinkId), ofPlace: z.boolean(), text: Text }),
  tiers: z
    .object({
      members: z.record(z.string(), z.array(NodeId)),
      /** Members of a lower tier for which no tie with a higher one is documented. */
      unlinked: z.array(NodeId),
      text: Text,
    })
    .optional(),
  /** Whether services and value came before industry between two cities. */
  order: z.object({ before: z.array(PairFound), after: z.array(PairFound), together: z.array(PairFound), text: Text }),
  text: Text,
});
export type Mode = z.infer<typeof Mode>;

export const Evidence = {
  rule: Text,
  nodes: z.record(z.string(), NodeAnswer),
  links: z.record(z.string(), LinkAnswer),
  complete: z.boolean(),
  took: z.number().nonnegative(),
};

export const ModesAnswer = z.object({
  items: z.array(Mode),
  total: Count,
  next: z.null(),
  /** The stages under way at the date asked for. */
  underWay: z.array(NodeId).optional(),
  /** By how many stages each network is built, most first. */
  networks: z.array(z.object({ network: NodeId, layer: LayerId.optional(), stages: z.array(NodeId), links: z.array(LinkId), text: Text })),
  undated: z.array(z.object({ mode: NodeId, stages: z.array(NodeId), text: Text })),
  docking: z.array(z.object({ source: NodeId, target: NodeId, link: LinkId, stages: z.array(NodeId), text: Text })),
  text: Text,
  none: z.object({ reason: z.literal('no-modes'), text: Text }).optional(),
  ...Evidence,
});
export type ModesAnswer = z.infer<typeof ModesAnswer>;

export const ModeAnswer = z.object({ mode: Mode, ...Evidence });
export type ModeAnswer = z.infer<typeof ModeAnswer>;
