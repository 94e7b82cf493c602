import type { RuleId, RulesInForce } from '../../../model/ruleTerms.ts';
import { chosenCoordinators } from './coordinator.ts';
import type { Party } from './party.ts';
import { judge } from './verdicts.ts';

export interface Choices {
  readonly total: number;
  /** How many of them keep each rule. */
  readonly keeping: ReadonlyMap<RuleId, number>;
  /** Those that keep all the rules. */
  readonly valid: readonly (readonly Party[])[];
}

/** How many ways there are to choose so many of so many, without overflowing. */
export function waysToChoose(of: number, size: number): number {
  let ways = 1;
  for (let step = 1; step <= size; step += 1) ways = (ways * (of - size + step)) / step;
  return Math.round(ways);
}

/** Every choice of so many members, judged; a coordinator is chosen for each unless one of it was named. */
export function choices(parties: readonly Party[], size: number, coordinators: ReadonlySet<number>, rules: RulesInForce): Choices {
  const keeping = new Map<RuleId, number>();
  const valid: (readonly Party[])[] = [];
  let total = 0;
  for (const members of subsets(parties, size)) {
    total += 1;
    const chosen = chosenCoordinators(members, coordinators, rules.coordinator?.exactly ?? 1);
    const verdicts = judge({ members, coordinators: chosen }, rules);
    for (const { rule, short } of verdicts) keeping.set(rule, (keeping.get(rule) ?? 0) + (short === 0 ? 1 : 0));
    if (verdicts.every(({ short }) => short === 0)) valid.push(members);
  }
  return { total, keeping, valid };
}

function* subsets<Item>(items: readonly Item[], size: number, from = 0): Generator<Item[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (let at = from; at <= items.length - size; at += 1) {
    const first = items[at];
    if (first === undefined) return;
    for (const rest of subsets(items, size - 1, at + 1)) yield [first, ...rest];
  }
}
