import type { Party } from './party.ts';
import { type Proposal, proposed, type Terms } from './search.ts';

/** Somebody in the place of a member, and what becomes of the list. */
export interface Swap {
  readonly member: Party;
  readonly party: Party;
  readonly result: Proposal;
}

/** Who would do best in a member's place, without breaking more rules than before. */
export function bestSwap(member: Party, { members, short }: Proposal, terms: Terms): Swap | undefined {
  const at = members.indexOf(member);
  let best: Swap | undefined;
  for (const party of terms.pool) {
    if (members.includes(party)) continue;
    const result = proposed(members.with(at, party), terms);
    if (result.short <= short && (best === undefined || result.score > best.result.score)) best = { member, party, result };
  }
  return best;
}
