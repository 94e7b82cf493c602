import type { RuleId } from '../../../model/ruleTerms.ts';
import { tiesWith } from './merit.ts';
import type { Party } from './party.ts';
import { type Proposal, proposed, type Terms } from './search.ts';
import { bestSwap, type Swap } from './swaps.ts';

/** The member whose loss hurts most, or whose tie is thinnest. */
export interface Weakest {
  readonly member: Party;
  /** Rules that are kept now and would be broken without it. */
  readonly breaks: readonly RuleId[];
  /** With how many others it is tied. */
  readonly ties: number;
  readonly replacement: Swap | undefined;
}

/** Takes each member out in turn. Where all losses weigh the same, the one with fewest ties to the others is the weakest. */
export function weakestOf(proposal: Proposal, terms: Terms): Weakest | undefined {
  const { members } = proposal;
  const losses = members.map((member) => ({
    member,
    breaks: brokenWithout(member, proposal, terms),
    ties: tiesWith(member, members),
  }));
  const [worst] = losses.sort(
    (a, b) =>
      b.breaks.length - a.breaks.length ||
      a.ties - b.ties ||
      a.member.degree - b.member.degree ||
      (a.member.node.id < b.member.node.id ? -1 : 1),
  );
  return worst && { ...worst, replacement: bestSwap(worst.member, proposal, terms) };
}

function brokenWithout(member: Party, { members, verdicts }: Proposal, terms: Terms): RuleId[] {
  const left = members.filter((party) => party !== member);
  // Another coordinator is named at once: that it was the coordinator is not what makes a member weak.
  const after = proposed(left, terms);
  const kept = new Set(verdicts.filter(({ short }) => short === 0).map(({ rule }) => rule));
  return after.verdicts.filter(({ rule, short }) => short > 0 && kept.has(rule)).map(({ rule }) => rule);
}
