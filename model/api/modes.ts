import { z } from 'zod';
import { commaList, Filters } from '../filters.ts';
import { LinkId, NodeId, SourceId } from '../ids.ts';
import { LayerId } from '../layers.ts';
import { LinkKindId } from '../linkKinds.ts';
import { MESSAGES } from '../messages.ts';
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

export const ModesCompareQuery = Filters.extend({
  a: NodeId.optional().describe('A mode'),
  b: NodeId.optional().describe('Another mode; a and b go together'),
  places: commaList(NodeId)
    .optional()
    .describe('Corridors, zones or circles whose common members are wanted; those in which a and b are practised unless told'),
}).check(({ value: { a, b, places = [] }, issues }) => {
  const fault = (path: 'a' | 'b' | 'places', message: string): void => {
    issues.push({ code: 'custom', path: [path], message, input: undefined });
  };
  if ((a === undefined) !== (b === undefined)) fault(a === undefined ? 'a' : 'b', MESSAGES.bothModes.en);
  if (a !== undefined && a === b) fault('b', MESSAGES.differentModes.en);
  if (a === undefined && b === undefined && places.length === 0) fault('a', MESSAGES.modesOrPlaces.en);
});

export const ModesClassifyQuery = Filters.extend({ area: NodeId.describe('A corridor, zone or circle') });

const Share = z.number().min(0).max(1);
const Count = z.int().nonnegative();
const Counts = z.record(z.string(), Count);
/** So many of so many; no share of nothing. */
const Part = z.object({ count: Count, of: Count, share: Share.nullable() });

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
  tierFlow: z.array(z.array(Count)),
  /** The evidence; of the links between members the heaviest. */
  links: z.array(LinkId),
});
export type Measured = z.infer<typeof Measured>;

export const AGREEMENTS = ['agree', 'partly', 'differ', 'not-said', 'not-measured'] as const;
export type Agreement = (typeof AGREEMENTS)[number];

const Network = z.object({ network: NodeId, layer: LayerId.optional(), link: LinkId });
const Verdict = z.object({ agreement: z.enum(AGREEMENTS), text: Text });

const Member = z.object({ node: NodeId, city: NodeId.optional(), kind: LinkKindId, place: NodeId, link: LinkId, dated: z.boolean() });

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

const Evidence = {
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

const Profile = z.object({
  node: NodeId,
  links: Count,
  /** Shares from 0 to 1, in the same order for each profile. */
  vector: z.record(z.string(), Share),
  evidence: z.array(LinkId),
});

const ModeProfile = Profile.extend({
  members: z.array(NodeId),
  provinces: z.array(z.string()),
  /** Pairs of its cities that are tied, of all pairs. */
  density: Part,
  years: z.object({ from: PartialDate.optional(), to: PartialDate.optional(), openEnded: z.boolean() }).optional(),
});

export const ModesCompareAnswer = z.object({
  modes: z
    .object({
      a: ModeProfile,
      b: ModeProfile,
      /** Null when one of the two has no links to compare. */
      cosine: Share.nullable(),
      differences: z.array(z.object({ feature: z.string(), a: Share, b: Share, text: Text })),
      text: Text,
    })
    .optional(),
  /** The cities that are members of each of the places, districts and counties counted for their city. */
  shared: z.object({
    places: z.array(NodeId),
    cities: z.array(z.object({ city: NodeId, through: z.array(Member) })),
    text: Text,
  }),
  ...Evidence,
});
export type ModesCompareAnswer = z.infer<typeof ModesCompareAnswer>;

export const ModesClassifyAnswer = z.object({
  area: Profile,
  members: z.array(Member),
  /** The mode that it resembles most first. */
  items: z.array(z.object({ mode: NodeId, cosine: Share, text: Text, profile: Profile, own: z.boolean() })),
  /** How far the first is ahead of the second. */
  margin: Share.optional(),
  text: Text,
  none: z.object({ reason: z.enum(['too-few-links', 'no-modes']), text: Text }).optional(),
  ...Evidence,
});
export type ModesClassifyAnswer = z.infer<typeof ModesClassifyAnswer>;
