import { ACTOR_KIND_IDS, type ActorKind } from '../../../model/actorKinds.ts';
import type { TaskRun } from '../../analysis/threads/messages.ts';
import { typeCode } from '../../graph/codes.ts';
import type { GraphColumns } from '../../graph/columns.ts';
import { graphFilter } from '../../graph/filter.ts';
import { excerptFor, keyOf } from '../excerptFor.ts';
import { keptWhole } from '../keptWhole.ts';
import { type Candidates, candidatesIn, MOST_COMBINED } from './candidates.ts';
import { documentedHubs } from './documented.ts';
import { fewestSets } from './fewestSets.ts';
import { hubTies } from './hubTies.ts';
import type { HubsFound, HubsQuestion, HubTies, PlanFound } from './question.ts';
import { TieRules } from './tieRules.ts';

const CITY = typeCode('city');

/** One member's work: few nodes are third parties. */
export function hubsTask(columns: GraphColumns, question: HubsQuestion, run: TaskRun): HubsFound | undefined {
  const { filters, members, offset, limit, leastKinds, leastCities, hubTypes, cities } = question;
  const wanted = cities ?? citiesWithin(columns, question);
  const excerpt = excerptFor(columns, filters, run);
  if (run.team.rank > 0) return undefined;
  const rules = new TieRules(columns, excerpt, members);
  const find = (): Candidates => candidatesIn(columns, rules, question, wanted, run);
  const asked = JSON.stringify([cities, leastKinds, leastCities, hubTypes]);
  // Whoever works on a topic is not part of the key: too many.
  const found = members === null ? keptWhole(`hubs ${asked} ${keyOf(columns, filters)}`, find, run) : find();
  const ties = (number: number): HubTies => hubTies(rules, number);
  const first = found.hubs.subarray(0, MOST_COMBINED);
  return {
    items: Array.from(found.hubs.subarray(offset, offset + limit), ties),
    total: found.hubs.length,
    cities: wanted,
    coverage: found.coverage.map(({ hubs, ...each }) => ({ ...each, hubs: hubs.map((number) => excerpt.nodes[number] ?? 0) })),
    plan: planOf(Array.from(first, ties), found.hubs.length, wanted),
    hostPlan: planOf(Array.from(found.hosts.first, ties), found.hosts.total, wanted),
    nearest: found.nearest.map(({ number, lacks }) => ({ ...ties(number), lacks })),
    documented: run.kept(`documented hubs ${keyOf(columns, filters)}`, () => documentedHubs(columns, excerpt)),
    complete: found.complete && !run.stopped(),
  };
}

/** All cities of the provinces asked for, whatever links they have. */
function citiesWithin(columns: GraphColumns, { filters: { provinces } }: HubsQuestion): number[] {
  const { alive, type } = columns.nodes;
  const admission = graphFilter(columns, { provinces });
  return [...alive.keys()].filter((index) => alive[index] === 1 && type[index] === CITY && admission.node(index));
}

/** The first of so many candidates, combined. */
function planOf(combined: readonly HubTies[], total: number, wanted: readonly number[]): PlanFound {
  const cover = fewestSets(
    combined.map(({ cities }) => new Set(cities.keys())),
    wanted,
  );
  const kinds = new Set(cover.chosen.flatMap(({ set }) => [...(combined[set]?.kinds.keys() ?? [])]));
  return {
    hubs: cover.chosen.map(({ set, adds }) => ({ node: combined[set]?.node ?? -1, adds })),
    uncovered: cover.uncovered,
    fewest: cover.fewest && combined.length === total,
    missing: missingKinds(kinds),
  };
}

/** The sides that are not among these. */
export function missingKinds(present: Iterable<ActorKind>): ActorKind[] {
  const known = new Set(present);
  return ACTOR_KIND_IDS.filter((kind) => !known.has(kind));
}
