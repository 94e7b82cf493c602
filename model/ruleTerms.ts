import { z } from 'zod';
import { CHAIN_STAGES } from './chains/chain.ts';
import { NodeId } from './ids.ts';

const count = z.int().min(1).max(50);
const percent = z.number().min(0).max(100);

/** What can be set of each rule. A rule is one row here, one in `CONSORTIUM_RULES` and one judge. */
const THRESHOLDS = {
  entities: z.strictObject({ least: count, all: z.boolean() }),
  provinces: z.strictObject({ least: count }),
  complementary: z.strictObject({ by: z.enum(['capabilities', 'types']), most: z.int().min(0).max(50) }),
  coordinator: z.strictObject({ exactly: z.int().min(0).max(50) }),
  balance: z.strictObject({ most: z.number().gt(0).max(1) }),
  firms: z.strictObject({ least: count }),
  chain: z.strictObject({ stages: z.int().min(1).max(CHAIN_STAGES.length), industry: NodeId.optional() }),
  'enclave-equity': z.strictObject({ host: percent, owner: percent, sum: percent }),
};

export const RuleId = z.enum([
  'entities',
  'provinces',
  'complementary',
  'coordinator',
  'balance',
  'firms',
  'chain',
  'enclave-equity',
] as const satisfies (keyof typeof THRESHOLDS)[]);
export type RuleId = z.infer<typeof RuleId>;

const T = THRESHOLDS;

/** The rules by which a list of members is judged, each with its thresholds. */
export const RulesInForce = z.strictObject(T).partial();
export type RulesInForce = z.infer<typeof RulesInForce>;

const asked = <Shape extends z.ZodRawShape>(thresholds: z.ZodObject<Shape, z.core.$strict>) => z.union([z.boolean(), thresholds.partial()]);

/** `false` leaves a rule out, `true` takes it in, an object takes it in with other thresholds. */
export const RulesAsked = z
  .strictObject({
    entities: asked(T.entities),
    provinces: asked(T.provinces),
    complementary: asked(T.complementary),
    coordinator: asked(T.coordinator),
    balance: asked(T.balance),
    firms: asked(T.firms),
    chain: asked(T.chain),
    'enclave-equity': asked(T['enclave-equity']),
  })
  .partial()
  .describe('Rules to leave out (`false`), to take in (`true`) or to judge by other thresholds; GET /consortia/rules lists them all');
export type RulesAsked = z.infer<typeof RulesAsked>;
