import { z } from 'zod';
import { Filters } from '../filters.ts';
import { FigureId, LinkId, NodeId } from '../ids.ts';
import { MESSAGES } from '../messages.ts';
import { NodeTypeId } from '../nodeTypes.ts';
import { provinceId } from '../provinces.ts';
import { RuleId, RulesAsked } from '../ruleTerms.ts';
import { Text } from '../text.ts';
import { FigureAnswer, LinkAnswer, NodeAnswer } from './graph.ts';

const MOST_MEMBERS = 50;
const MOST_SIZE = 10;
const MOST_PROPOSALS = 10;
export const DEFAULT_PROPOSALS = 3;

const Member = z.union([NodeId.transform((id) => ({ id, coordinates: false })), withRole()]);

function withRole() {
  return z
    .strictObject({ id: NodeId, role: z.enum(['coordinator', 'member']).optional() })
    .transform(({ id, role }) => ({ id, coordinates: role === 'coordinator' }));
}

const Members = z.array(Member).max(MOST_MEMBERS).describe('Ids, or `{ id, role: "coordinator" }`; their order does not matter');
const Shares = z.strictObject({ owner: z.number().min(0).max(100).optional(), host: z.number().min(0).max(100).optional() });
const Types = z.array(NodeTypeId).min(1).describe('Only members of these types are added');
const Provinces = z.array(z.string().min(1).transform(provinceId)).min(1).describe('Only members from these provinces are added');

/** Filters stand in the address: `layers` and `kinds` say which links count as ties, `types` and `provinces` who may be added. */
export const ConsortiaFilters = Filters;

export const ConsortiaBody = z
  .strictObject({
    topic: z.string().trim().min(1).max(200).optional().describe('An industry or technology, by id or in words'),
    members: Members.optional().describe('Kept in every proposal'),
    coordinator: NodeId.optional().describe('One of the members'),
    rules: RulesAsked.optional(),
    size: z.int().min(1).max(MOST_SIZE).optional().describe('How many members; as many as the rules need unless told'),
    types: Types.optional(),
    provinces: Provinces.optional(),
    shares: Shares.optional(),
    limit: z.int().min(1).max(MOST_PROPOSALS).optional().describe(`How many proposals; ${DEFAULT_PROPOSALS} unless told`),
  })
  .refine(({ topic, members }) => topic !== undefined || (members?.length ?? 0) > 0, MESSAGES.topicOrMembers.en);
export type ConsortiaBody = z.output<typeof ConsortiaBody>;

export const ConsortiumCheckBody = z
  .strictObject({
    members: Members.optional(),
    coordinator: NodeId.optional().describe('One of the members'),
    rules: RulesAsked.optional(),
    shares: Shares.optional().describe('What owner and host of an enclave company hold, in percent; who is left out holds the rest'),
    choose: z.int().min(1).max(MOST_SIZE).optional().describe('Also judge every choice of so many of the members'),
    types: Types.optional(),
    provinces: Provinces.optional(),
    limit: z.int().min(0).max(MOST_PROPOSALS).optional().describe(`How many alternatives; ${DEFAULT_PROPOSALS} unless told`),
  })
  .refine(({ members, shares }) => shares !== undefined || (members?.length ?? 0) > 0, MESSAGES.membersOrShares.en);
export type ConsortiumCheckBody = z.output<typeof ConsortiumCheckBody>;

const Value = z.union([z.string(), z.number(), z.boolean(), z.array(z.string()), z.null()]);

export const Check = z.object({
  rule: RuleId,
  ok: z.boolean(),
  needed: z.record(z.string(), Value),
  found: z.record(z.string(), Value),
  text: Text,
  evidence: z.object({ nodes: z.array(NodeId), links: z.array(LinkId), figures: z.array(FigureId) }),
});
export type Check = z.infer<typeof Check>;

const Judged = z.object({ rule: RuleId, ok: z.boolean(), text: Text });

const Weakest = z.object({
  /** None when the list has no members. */
  member: NodeId.optional(),
  /** Rules that are kept now and would be broken without the member; with no member, those that are broken. */
  rules: z.array(RuleId),
  text: Text,
  replacement: z.object({ node: NodeId, why: Text, checks: z.array(Judged) }).optional(),
});

const Alternative = z.object({
  add: z.array(NodeId),
  remove: z.array(NodeId),
  coordinator: NodeId.optional(),
  members: z.array(NodeId),
  why: Text,
  checks: z.array(Judged),
});

/** What every answer on consortia holds beside what was asked. */
export const ConsortiaRecords = {
  nodes: z.record(z.string(), NodeAnswer),
  links: z.record(z.string(), LinkAnswer),
  figures: z.record(z.string(), FigureAnswer),
  took: z.number().nonnegative(),
};

const Capability = z.object({ id: z.string(), name: Text, link: LinkId.optional() });

const ConsortiumMember = z.object({
  node: NodeAnswer,
  role: z.enum(['coordinator', 'member']),
  provinces: z.array(z.string()),
  legal: z.object({ ok: z.boolean(), text: Text }),
  capabilities: z.array(Capability),
});

export const ConsortiumCheck = z.object({
  valid: z.boolean(),
  text: Text,
  checks: z.array(Check),
  members: z.array(ConsortiumMember),
  provinces: z.array(z.string()),
  /** Links among the members. */
  ties: z.array(LinkId),
  weakest: Weakest.optional(),
  alternatives: z.array(Alternative),
  /** With `choose`: how many choices there are, how many keep each rule, and those that keep all. */
  choices: z
    .object({
      size: z.int().positive(),
      total: z.int().nonnegative(),
      count: z.int().nonnegative(),
      keeping: z.record(z.string(), z.int().nonnegative()),
      items: z.array(z.array(NodeId)),
      text: Text,
    })
    .optional(),
  ...ConsortiaRecords,
});
export type ConsortiumCheck = z.infer<typeof ConsortiumCheck>;

const Proposal = z.object({
  members: z.array(ConsortiumMember.extend({ why: Text })),
  checks: z.array(Check),
  provinces: z.array(z.string()),
  ties: z.array(LinkId),
  score: z.number(),
  /** The parts of the score, each from 0 to 1. */
  merit: z.object({ fit: z.number(), standing: z.number(), ties: z.number(), difference: z.number(), provinces: z.number() }),
  weakest: Weakest.optional(),
  alternatives: z.array(Alternative),
  text: Text,
});

export const ConsortiaProposed = z.object({
  items: z.array(Proposal),
  /** How the proposals were found and what their scores mean. */
  basis: Text,
  /** How many could have been members. */
  candidates: z.int().nonnegative(),
  /** Why there is no proposal: the rule that cannot be kept, and the list that came nearest. */
  none: z
    .object({
      reason: z.enum(['no-candidates', 'rule']),
      rule: RuleId.optional(),
      text: Text,
      nearest: z.array(NodeId),
      checks: z.array(Check),
    })
    .optional(),
  ...ConsortiaRecords,
});
export type ConsortiaProposed = z.infer<typeof ConsortiaProposed>;
