import type { RulesInForce } from '../../../model/consortiumRules.ts';
import { chosenCoordinators } from './coordinator.ts';
import { meritOf, scoreOf } from './merit.ts';
import type { Party } from './party.ts';
import { type Consortium, isValid, judge, shortOf, type Verdict } from './verdicts.ts';

export interface Terms {
  readonly rules: RulesInForce;
  /** Kept in every list. */
  readonly fixed: readonly Party[];
  /** Who may be added, those of highest standing first. */
  readonly pool: readonly Party[];
  /** Who was named coordinator, by index; where nobody was, one is chosen. */
  readonly coordinators: ReadonlySet<number>;
  readonly shares?: Consortium['shares'];
}

export interface Proposal {
  readonly members: readonly Party[];
  readonly coordinators: ReadonlySet<number>;
  readonly verdicts: readonly Verdict[];
  /** How far the list is from the rules; 0 when it keeps them. */
  readonly short: number;
  readonly score: number;
}

/** A list with its coordinator, judged. The weighing of members goes by the pool's highest degree, so that scores compare. */
export function proposed(members: readonly Party[], { rules, coordinators: named, shares }: Terms, highest: number): Proposal {
  const coordinators = chosenCoordinators(members, named, rules.coordinator?.exactly ?? 1);
  const verdicts = judge({ members, coordinators, shares }, rules);
  return { members, coordinators, verdicts, short: shortOf(verdicts), score: scoreOf(meritOf(members, highest)) };
}

const better = (a: Proposal, b: Proposal | undefined): boolean =>
  b === undefined || a.short < b.short || (a.short === b.short && a.score > b.score + 1e-9);

const MOST_ROUNDS = 3;

/**
 * Proposals that keep the rules, each unlike the others. From each of the first candidates the list grows by whoever takes it nearest to the
 * rules (then: raises the score most); then single members are exchanged as long as that helps. It is not the best list of all, which
 * nobody could find in time, but the same question always gets the same answer. The nearest list is given when none keeps the rules.
 */
export function search(terms: Terms, size: number, limit: number): { found: Proposal[]; nearest: Proposal | undefined } {
  const found: Proposal[] = [];
  let nearest: Proposal | undefined;
  const highest = highestDegree(terms);
  const free = size - terms.fixed.length;
  const seeds = free > 0 ? terms.pool.map((seed) => [...terms.fixed, seed]) : [[...terms.fixed]];
  let tried = 0;
  for (const seed of seeds) {
    if (found.length === limit || tried === limit * SEEDS_PER_PROPOSAL) break;
    if (!isNew(seed, found, terms, free)) continue;
    tried += 1;
    const grown = improved(grownFrom(seed, size, terms, highest, found), terms, highest, found, free);
    if (grown === undefined) continue;
    if (better(grown, nearest)) nearest = grown;
    if (isValid(grown.verdicts) && grown.members.length === size) found.push(grown);
  }
  return { found: found.sort((a, b) => b.score - a.score), nearest };
}

const SEEDS_PER_PROPOSAL = 4;

export const highestDegree = ({ pool, fixed }: Pick<Terms, 'pool' | 'fixed'>): number =>
  [...pool, ...fixed].reduce((most, { degree }) => Math.max(most, degree), 0);

/** Of the members that were free to choose, at most half stand in another proposal. */
function isNew(members: readonly Party[], found: readonly Proposal[], { fixed }: Terms, free: number): boolean {
  return found.every((other) => {
    const shared = members.filter((party) => !fixed.includes(party) && other.members.includes(party)).length;
    return shared <= free / 2;
  });
}

function grownFrom(seed: readonly Party[], size: number, terms: Terms, highest: number, found: readonly Proposal[]): Proposal {
  let grown = proposed(seed, terms, highest);
  while (grown.members.length < size) {
    const next = bestOf(
      terms.pool.filter((party) => !grown.members.includes(party)).map((party) => [...grown.members, party]),
      terms,
      highest,
      found,
      size - terms.fixed.length,
    );
    if (next === undefined) return grown;
    grown = next;
  }
  return grown;
}

function improved(start: Proposal, terms: Terms, highest: number, found: readonly Proposal[], free: number): Proposal | undefined {
  let best = start;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const { members } = best;
    const swaps = members.flatMap((member, at) =>
      terms.fixed.includes(member) ? [] : terms.pool.filter((party) => !members.includes(party)).map((party) => members.with(at, party)),
    );
    const next = bestOf(swaps, terms, highest, found, free);
    if (next === undefined || !better(next, best)) break;
    best = next;
  }
  return best;
}

function bestOf(
  lists: readonly (readonly Party[])[],
  terms: Terms,
  highest: number,
  found: readonly Proposal[],
  free: number,
): Proposal | undefined {
  let best: Proposal | undefined;
  for (const members of lists) {
    if (!isNew(members, found, terms, free)) continue;
    const next = proposed(members, terms, highest);
    if (better(next, best)) best = next;
  }
  return best;
}
