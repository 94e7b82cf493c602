import { z } from 'zod';
import { commaList, Filters } from '../filters.ts';
import { LinkId, NodeId } from '../ids.ts';
import { MESSAGES } from '../messages.ts';
import { PartialDate } from '../partialDate.ts';
import { Text } from '../text.ts';
import { Count, Evidence, Member, Part, Share } from './modes.ts';

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
  /** The packs whose links count: those that tell of the modes, unless others are asked for. */
  packs: z.array(z.string()),
  /** How far the first is ahead of the second. */
  margin: Share.optional(),
  text: Text,
  none: z.object({ reason: z.enum(['too-few-links', 'no-modes']), text: Text }).optional(),
  ...Evidence,
});
export type ModesClassifyAnswer = z.infer<typeof ModesClassifyAnswer>;
