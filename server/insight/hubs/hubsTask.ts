import { ACTOR_KIND_IDS, type ActorKind } from '../../../model/actorKinds.ts';
import { NODE_TYPE_IDS } from '../../../model/nodeTypes.ts';
import type { TaskRun } from '../../analysis/threads/messages.ts';
import type { GraphColumns } from '../../graph/columns.ts';
import { graphFilter } from '../../graph/filter.ts';
import { excerptFor } from '../excerptFor.ts';
import { candidatesIn } from './candidates.ts';
import { documentedHubs } from './documented.ts';
import { fewestSets } from './fewestSets.ts';
import type { HubsFound, HubsQuestion, HubTies, NearestFound, PlanFound } from './question.ts';

const CITY = NODE_TYPE_IDS.indexOf('city');
const MOST_NEAREST = 10;
/** So many candidates, those that reach most cities, are combined. */
const MOST_COMBINED = 1000;

/** One member's work: few nodes are third parties. */
export function hubsTask(columns: GraphColumns, question: HubsQuestion, run: TaskRun): HubsFound | undefined {
  const wanted = question.cities ?? citiesWithin(columns, question);
  const excerpt = excerptFor(columns, question.filters, run);
  if (run.team.rank > 0) return undefined;
  const asked = new Set(wanted);
  const { hubs, short, hosts, complete } = candidatesIn(columns, excerpt, question, run);
  const reached = ({ cities }: HubTies): number => [...cities.keys()].filter((city) => asked.has(city)).length;
  const worth = (hub: HubTies): number[] => [reached(hub), hub.kinds.size, hub.evidence.length];
  const ranked = ordered(hubs, worth);
  return {
    items: ranked.slice(question.offset, question.offset + question.limit),
    total: ranked.length,
    cities: wanted,
    coverage: new Map(wanted.map((city) => [city, ranked.filter((hub) => hub.cities.has(city)).map(({ node }) => node)])),
    plan: planOf(ranked, wanted),
    // A hub goes before a host that reaches no more.
    hostPlan: planOf(ordered([...hubs, ...hosts], worth), wanted),
    nearest: nearestOf([...short, ...hosts], question, worth),
    documented: documentedHubs(columns, excerpt),
    complete: complete && !run.stopped(),
  };
}

/** All cities of the provinces asked for, whatever links they have. */
function citiesWithin(columns: GraphColumns, { filters: { provinces } }: HubsQuestion): number[] {
  const { alive, type } = columns.nodes;
  const admission = graphFilter(columns, { provinces });
  return [...alive.keys()].filter((index) => alive[index] === 1 && type[index] === CITY && admission.node(index));
}

function planOf(ranked: readonly HubTies[], wanted: readonly number[]): PlanFound {
  const combined = ranked.slice(0, MOST_COMBINED);
  const cover = fewestSets(
    combined.map(({ cities }) => new Set(cities.keys())),
    wanted,
  );
  const kinds = new Set(cover.chosen.flatMap(({ set }) => [...(combined[set]?.kinds.keys() ?? [])]));
  return {
    hubs: cover.chosen.map(({ set, adds }) => ({ node: combined[set]?.node ?? -1, adds })),
    uncovered: cover.uncovered,
    fewest: cover.fewest && combined.length === ranked.length,
    missing: missingKinds(kinds),
  };
}

/** Those who lack least first; among them those who reach most of the asked cities. */
function nearestOf(
  candidates: readonly NearestFound[],
  { cities }: HubsQuestion,
  worth: (hub: HubTies) => readonly number[],
): NearestFound[] {
  const lack = ({ lacks }: NearestFound): number => lacks.kinds + lacks.cities + (lacks.thirdParty ? 1 : 0);
  const useful = cities === null ? candidates : candidates.filter((each) => cities.some((city) => each.cities.has(city)));
  return ordered(useful, (each) => [-lack(each), ...worth(each)]).slice(0, MOST_NEAREST);
}

/** The largest keys first, one after the other; among equals the order stays. */
function ordered<Item>(items: readonly Item[], keys: (item: Item) => readonly number[]): Item[] {
  const keyed = items.map((item) => ({ item, keys: keys(item) }));
  return keyed.sort((a, b) => difference(b.keys, a.keys)).map(({ item }) => item);
}

function difference(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((key, place) => key !== b[place]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

/** The sides that are not among these. */
export function missingKinds(present: Iterable<ActorKind>): ActorKind[] {
  const known = new Set(present);
  return ACTOR_KIND_IDS.filter((kind) => !known.has(kind));
}
