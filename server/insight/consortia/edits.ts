import { isLegal } from '../../../model/legalEntities.ts';
import type { Party } from './party.ts';
import { type Proposal, proposed, type Terms } from './search.ts';
import type { Verdict } from './verdicts.ts';

/** What is done to a list to make it valid. */
export interface Alternative {
  readonly add: readonly Party[];
  readonly remove: readonly Party[];
  readonly result: Proposal;
}

/** More changes than this make another consortium. */
const MOST_CHANGES = 6;

/**
 * The smallest changes after which a list keeps the rules, the best first: none but the naming of a coordinator, one addition, removal or
 * exchange, or, where one is not enough, the change that helps most again and again.
 */
export function alternatives(members: readonly Party[], terms: Terms, limit: number): Alternative[] {
  const start = proposed(members, terms);
  const asAlternative = (result: Proposal): Alternative => ({
    add: result.members.filter((party) => !members.includes(party)),
    remove: members.filter((party) => !result.members.includes(party)),
    result,
  });
  if (start.short === 0) return [asAlternative(start)];
  if (mustGo(start.verdicts) > MOST_CHANGES) return [];
  const single = oneChange(start, terms);
  const valid = single.filter(({ short }) => short === 0).sort((a, b) => b.score - a.score);
  if (valid.length > 0) return unlike(valid.map(asAlternative)).slice(0, limit);
  let best: Proposal = start;
  for (let changes = 0; changes < MOST_CHANGES && best.short > 0; changes += 1) {
    const next = nearest(oneChange(best, terms));
    if (next === undefined || next.short >= best.short) return [];
    best = next;
  }
  return best.short === 0 ? [asAlternative(best)] : [];
}

/** How many members can stay in no list that keeps the rules. */
const mustGo = (verdicts: readonly Verdict[]): number =>
  verdicts.reduce((most, verdict) => Math.max(most, verdict.rule === 'entities' && verdict.needed.all ? verdict.notLegal.length : 0), 0);

function oneChange({ members, verdicts }: Proposal, terms: Terms): Proposal[] {
  const newcomers = terms.pool.filter((party) => !members.includes(party));
  const faulty = [...faultyMembers(members, verdicts)].filter((at) => !holdsOffice(members[at], terms));
  const lists = [
    ...faulty.map((at) => members.toSpliced(at, 1)),
    ...newcomers.map((party) => [...members, party]),
    ...faulty.flatMap((at) => newcomers.map((party) => members.with(at, party))),
  ];
  return lists.map((list) => proposed(list, terms));
}

/** Who was named coordinator stays, unless nobody who is no legal entity may be it. */
const holdsOffice = (party: Party | undefined, { coordinators }: Terms): boolean =>
  party !== undefined && coordinators.has(party.index) && isLegal(party.legal);

/** The members by whom a rule is broken; any, where a rule asks for somebody who is not there. */
function faultyMembers(members: readonly Party[], verdicts: readonly Verdict[]): Set<number> {
  const faulty = new Set<number>();
  for (const verdict of verdicts) if (verdict.short > 0) for (const at of faultsOf(verdict, members.length)) faulty.add(at);
  return faulty;
}

function faultsOf(verdict: Verdict, size: number): readonly number[] {
  switch (verdict.rule) {
    case 'entities':
      return verdict.notLegal.length > 0 ? verdict.notLegal : verdict.dependent.flatMap((pair) => pair.members);
    case 'complementary':
      return verdict.contained.flatMap(({ member, within }) => [member, within]);
    case 'coordinator':
      return verdict.notLegal;
    default:
      return Array.from({ length: size }, (_, at) => at);
  }
}

function nearest(proposals: readonly Proposal[]): Proposal | undefined {
  let best: Proposal | undefined;
  for (const next of proposals) {
    if (best === undefined || next.short < best.short || (next.short === best.short && next.score > best.score)) best = next;
  }
  return best;
}

/** Each newcomer once: ten ways to take in the same partner are one piece of advice. */
function unlike(found: readonly Alternative[]): Alternative[] {
  const seen = new Set<string>();
  return found.filter(({ add, remove }) => {
    const key = add.length > 0 ? `+${add.map(({ index }) => index).join()}` : `-${remove.map(({ index }) => index).join()}`;
    return !seen.has(key) && seen.add(key);
  });
}
