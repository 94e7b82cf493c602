import type { RulesInForce } from '../../../model/ruleTerms.ts';
import { chosenCoordinators } from './coordinator.ts';
import { meritOf, type Scale, scoreOf } from './merit.ts';
import type { Party } from './party.ts';
import { type Consortium, isValid, judge, shortOf, type Verdict } from './verdicts.ts';

export interface Terms {
  readonly rules: RulesInForce;
  /** Kept in every list. */
  readonly fixed: readonly Party[];
  /** Who may be added, those of highest standing first. */
  readonly pool: readonly Party[];
  readonly scale: Scale;
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

/** A list with its coordinator, judged. */
export function proposed(members: readonly Party[], { rules, coordinators: named, shares, scale }: Terms): Proposal {
  const coordinators = chosenCoordinators(members, named, rules.coordinator?.exactly ?? 1);
  const verdicts = judge({ members, coordinators, shares }, rules);
  return { members, coordinators, verdicts, short: shortOf(verdicts), score: scoreOf(meritOf(members, scale)) };
}

const better = (a: Proposal, b: Proposal | undefined): boolean =>
  b === undefined || a.short < b.short || (a.short === b.short && a.score > b.score + 1e-9);

const MOST_ROUNDS = 3;

/**
 * Proposals that keep the rules, each unlike the others. From pairs who know each other, then from single candidates, the list grows by whoever takes it nearest to the
 * rules (then: raises the score most); then single members are exchanged as long as that helps. It is not the best list of all, which
 * nobody could find in time, but the same question always gets the same answer. The nearest list is given when none keeps the rules.
 */
export function search(terms: Terms, size: number, limit: number): { found: Proposal[]; nearest: Proposal | undefined } {
  const found: Proposal[] = [];
  let nearest: Proposal | undefined;
  const free = size - terms.fixed.length;
  const seeds = seedsFor(terms, free);
  let tried = 0;
  for (const seed of seeds) {
    if (found.length === limit || tried === (found.length + 1) * SEEDS_PER_PROPOSAL) break;
    if (!isNew(seed, found, terms, free)) continue;
    tried += 1;
    const grown = improved(grownFrom(seed, size, terms, found), terms, found, free);
    if (grown === undefined) continue;
    if (better(grown, nearest)) nearest = grown;
    if (isValid(grown.verdicts) && grown.members.length === size) found.push(grown);
  }
  return { found: found.sort((a, b) => b.score - a.score), nearest };
}

/** So many beginnings without another proposal, and there is hardly one. */
const SEEDS_PER_PROPOSAL = 6;
const MOST_PAIRS = 30;

/** Pairs of candidates who know each other, the best first; then each by itself. */
function seedsFor(terms: Terms, free: number): (readonly Party[])[] {
  if (free === 0) return [terms.fixed];
  const single = terms.pool.map((party) => [...terms.fixed, party]);
  if (free === 1) return single;
  const pairs = terms.pool.flatMap((one, at) =>
    terms.pool.slice(at + 1).flatMap((other) => (one.ties.has(other.index) ? [[...terms.fixed, one, other]] : [])),
  );
  const ranked = pairs.map((pair) => proposed(pair, terms)).sort((a, b) => b.score - a.score);
  return [...ranked.slice(0, MOST_PAIRS).map(({ members }) => members), ...single];
}

/** Of the members that were free to choose, at most half stand in another proposal. */
function isNew(members: readonly Party[], found: readonly Proposal[], { fixed }: Terms, free: number): boolean {
  return found.every((other) => {
    const shared = members.filter((party) => !fixed.includes(party) && other.members.includes(party)).length;
    return shared <= free / 2;
  });
}

function grownFrom(seed: readonly Party[], size: number, terms: Terms, found: readonly Proposal[]): Proposal {
  let grown = proposed(seed, terms);
  while (grown.members.length < size) {
    const next = bestOf(
      terms.pool.filter((party) => !grown.members.includes(party)).map((party) => [...grown.members, party]),
      terms,
      found,
      size - terms.fixed.length,
    );
    if (next === undefined) return grown;
    grown = next;
  }
  return grown;
}

function improved(start: Proposal, terms: Terms, found: readonly Proposal[], free: number): Proposal | undefined {
  let best = start;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const { members } = best;
    const swaps = members.flatMap((member, at) =>
      terms.fixed.includes(member) ? [] : terms.pool.filter((party) => !members.includes(party)).map((party) => members.with(at, party)),
    );
    const next = bestOf(swaps, terms, found, free);
    if (next === undefined || !better(next, best)) break;
    best = next;
  }
  return best;
}

function bestOf(lists: readonly (readonly Party[])[], terms: Terms, found: readonly Proposal[], free: number): Proposal | undefined {
  let best: Proposal | undefined;
  for (const members of lists) {
    if (!isNew(members, found, terms, free)) continue;
    const next = proposed(members, terms);
    if (better(next, best)) best = next;
  }
  return best;
}
