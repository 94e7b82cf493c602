import { CHAIN_STAGES, type ChainStage } from '../../../model/chains/chain.ts';
import { chainOf } from '../../../model/chains.ts';
import { isLegal } from '../../../model/legalEntities.ts';
import type { RulesInForce } from '../../../model/ruleTerms.ts';
import { type Contained, containedIn, type Dependent, dependent, independentEntities } from './alike.ts';
import type { Party } from './party.ts';

/** A list of members as it is judged. Positions below are positions in `members`. */
export interface Consortium {
  readonly members: readonly Party[];
  /** Indexes of nodes. */
  readonly coordinators: ReadonlySet<number>;
  readonly shares?: { readonly owner?: number | undefined; readonly host?: number | undefined } | undefined;
}

type Rule<Id extends keyof RulesInForce> = NonNullable<RulesInForce[Id]>;

interface Base<Id extends keyof RulesInForce> {
  readonly rule: Id;
  readonly needed: Rule<Id>;
  /** How far the list is from the rule; 0 when it keeps it. */
  readonly short: number;
}

export type EntitiesVerdict = Base<'entities'> & { independent: number; notLegal: readonly number[]; dependent: readonly Dependent[] };
export type ProvincesVerdict = Base<'provinces'> & { provinces: readonly string[]; unplaced: readonly number[] };
export type ComplementaryVerdict = Base<'complementary'> & { contained: readonly Contained[] };
export type CoordinatorVerdict = Base<'coordinator'> & { coordinators: readonly number[]; notLegal: readonly number[] };
export type BalanceVerdict = Base<'balance'> & { province: string | undefined; share: number };
export type FirmsVerdict = Base<'firms'> & { firms: readonly number[] };
export type ChainVerdict = Base<'chain'> & {
  industry: string | undefined;
  stages: readonly { readonly stage: ChainStage; readonly member: number }[];
};
export type EquityVerdict = Base<'enclave-equity'> & { owner: number | undefined; host: number | undefined };

export type Verdict =
  | EntitiesVerdict
  | ProvincesVerdict
  | ComplementaryVerdict
  | CoordinatorVerdict
  | BalanceVerdict
  | FirmsVerdict
  | ChainVerdict
  | EquityVerdict;

/** Judges a list by the rules in force, in the order of the table of rules. */
export function judge(consortium: Consortium, rules: RulesInForce): Verdict[] {
  const { members } = consortium;
  return [
    rules.entities && entities(members, rules.entities),
    rules.provinces && provinces(members, rules.provinces),
    rules.complementary && complementary(members, rules.complementary),
    rules.coordinator && coordinator(consortium, rules.coordinator),
    rules.balance && balance(members, rules.balance),
    rules.firms && firms(members, rules.firms),
    rules.chain && chain(members, rules.chain),
    rules['enclave-equity'] && equity(consortium, rules['enclave-equity']),
  ].filter((verdict) => verdict !== undefined);
}

export const isValid = (verdicts: readonly Verdict[]): boolean => verdicts.every(({ short }) => short === 0);

export const shortOf = (verdicts: readonly Verdict[]): number => verdicts.reduce((sum, { short }) => sum + short, 0);

const below = (least: number, found: number): number => Math.max(0, least - found);

function entities(members: readonly Party[], needed: Rule<'entities'>): EntitiesVerdict {
  const notLegal = positions(members, ({ legal }) => !isLegal(legal));
  const ties = dependent(members);
  const independent = independentEntities(members, ties);
  const short = below(needed.least, independent) + (needed.all ? notLegal.length : 0);
  return { rule: 'entities', needed, short, independent, notLegal, dependent: ties };
}

function provinces(members: readonly Party[], needed: Rule<'provinces'>): ProvincesVerdict {
  const found = [...new Set(members.flatMap((party) => party.provinces))].sort();
  const unplaced = positions(members, (party) => party.provinces.length === 0);
  return { rule: 'provinces', needed, short: below(needed.least, found.length), provinces: found, unplaced };
}

function complementary(members: readonly Party[], needed: Rule<'complementary'>): ComplementaryVerdict {
  const contained = containedIn(members, needed.by);
  return { rule: 'complementary', needed, short: Math.max(0, contained.length - needed.most), contained };
}

function coordinator({ members, coordinators }: Consortium, needed: Rule<'coordinator'>): CoordinatorVerdict {
  const named = positions(members, ({ index }) => coordinators.has(index));
  const notLegal = named.filter((at) => !isLegal(members[at]?.legal ?? 'notion'));
  const short = Math.abs(named.length - needed.exactly) + notLegal.length;
  return { rule: 'coordinator', needed, short, coordinators: named, notLegal };
}

function balance(members: readonly Party[], needed: Rule<'balance'>): BalanceVerdict {
  const counts = new Map<string, number>();
  for (const party of members) for (const province of party.provinces) counts.set(province, (counts.get(province) ?? 0) + 1);
  const [first] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const share = (first?.[1] ?? 0) / Math.max(1, members.length);
  const short = first === undefined ? 0 : Math.max(0, Math.ceil(first[1] - needed.most * members.length - 1e-9));
  return { rule: 'balance', needed, short, province: first?.[0], share };
}

function firms(members: readonly Party[], needed: Rule<'firms'>): FirmsVerdict {
  const found = positions(members, ({ node }) => node.type === 'firm');
  return { rule: 'firms', needed, short: below(needed.least, found.length), firms: found };
}

/** The chain of which the members fill most stages. */
function chain(members: readonly Party[], needed: Rule<'chain'>): ChainVerdict {
  const wanted = needed.industry === undefined ? undefined : (chainOf(needed.industry)?.industry ?? needed.industry);
  const chains = new Map<string, Map<ChainStage, number>>();
  members.forEach((party, member) => {
    for (const { industry, stage } of party.stages) {
      if (wanted !== undefined && industry !== wanted) continue;
      const filled = chains.get(industry) ?? new Map<ChainStage, number>();
      if (!filled.has(stage)) chains.set(industry, filled.set(stage, member));
    }
  });
  let best: readonly [string | undefined, ReadonlyMap<ChainStage, number>] = [wanted, new Map()];
  for (const one of chains) if (one[1].size > best[1].size) best = one;
  const [industry, filled] = best;
  const stages = CHAIN_STAGES.flatMap(({ id: stage }) => {
    const member = filled.get(stage);
    return member === undefined ? [] : [{ stage, member }];
  });
  return { rule: 'chain', needed, short: below(needed.stages, stages.length), industry, stages };
}

/** With two holders, who is not named holds the rest. */
function equity({ shares }: Consortium, needed: Rule<'enclave-equity'>): EquityVerdict {
  const owner = shares?.owner ?? rest(needed.sum, shares?.host);
  const host = shares?.host ?? rest(needed.sum, shares?.owner);
  if (owner === undefined || host === undefined) return { rule: 'enclave-equity', needed, short: 1, owner, host };
  const faults = [owner <= needed.owner, host < needed.host, Math.abs(owner + host - needed.sum) > 1e-9];
  return { rule: 'enclave-equity', needed, short: faults.filter(Boolean).length, owner, host };
}

const rest = (sum: number, share: number | undefined): number | undefined => (share === undefined ? undefined : sum - share);

function positions(members: readonly Party[], test: (party: Party) => boolean): number[] {
  return members.flatMap((party, at) => (test(party) ? [at] : []));
}
