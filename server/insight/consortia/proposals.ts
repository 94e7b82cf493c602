import { type Merit, meritOf } from './merit.ts';
import { type Proposal, search, type Terms } from './search.ts';
import { bestSwap, type Swap } from './swaps.ts';
import { type Weakest, weakestOf } from './weakest.ts';

export interface Advised {
  readonly proposal: Proposal;
  readonly merit: Merit;
  readonly weakest: Weakest | undefined;
  /** Who could stand in for members other than the weakest, the best first. */
  readonly swaps: readonly Swap[];
}

export interface Proposed {
  readonly items: readonly Advised[];
  /** When there is no item: the list that came nearest to the rules. */
  readonly nearest: Proposal | undefined;
}

const SWAPS_EACH = 2;
/** When the smallest size does not keep the rules, a larger one may. */
const MOST_LARGER = 2;

/** Proposals of the size asked for, or else of the smallest that keeps the rules, each with its weakest point and who could be instead. */
export function proposals(terms: Terms, asked: number | undefined, limit: number): Proposed {
  const least = asked ?? leastSize(terms);
  let nearest: Proposal | undefined;
  for (let size = least; size <= least + (asked === undefined ? MOST_LARGER : 0); size += 1) {
    const outcome = search(terms, size, limit);
    if (outcome.found.length > 0) return { items: outcome.found.map((proposal) => advised(proposal, terms)), nearest: undefined };
    if (nearest === undefined || (outcome.nearest !== undefined && outcome.nearest.short < nearest.short)) nearest = outcome.nearest;
  }
  return { items: [], nearest };
}

/** Fewer could not keep the rules; a member may stand for several provinces, but hardly any who can join does. */
const leastSize = ({ rules, fixed }: Terms): number =>
  Math.max(
    fixed.length,
    rules.entities?.least ?? 1,
    rules.provinces?.least ?? 1,
    rules.firms?.least ?? 1,
    rules.chain?.stages ?? 1,
    rules.coordinator?.exactly ?? 1,
  );

function advised(proposal: Proposal, terms: Terms): Advised {
  const weakest = weakestOf(proposal, terms);
  const others = proposal.members.filter((member) => member !== weakest?.member && !terms.fixed.includes(member));
  const swaps = others.flatMap((member) => bestSwap(member, proposal, terms) ?? []);
  return {
    proposal,
    merit: meritOf(proposal.members, terms.scale),
    weakest,
    swaps: swaps.sort((a, b) => b.result.score - a.result.score).slice(0, SWAPS_EACH),
  };
}
