import { NODE_TYPE_IDS, type NodeTypeId } from '../../../model/nodeTypes.ts';
import type { Run } from '../../analysis/algorithm.ts';
import type { GraphColumns } from '../../graph/columns.ts';
import type { HubsFound, HubsQuestion, Lacks } from './question.ts';
import { TieExtents } from './tieExtents.ts';
import type { TieRules } from './tieRules.ts';

/** Nodes between two looks at the clock. */
const PIECE = 1024;
/** Institutions that are no third party, but could give a coordination point a home. */
const HOSTS: readonly NodeTypeId[] = [
  'university',
  'institute',
  'lab',
  'facility',
  'hospital',
  'corridor',
  'zone',
  'park',
  'agency',
  'fund',
  'forum',
  'overseas_centre',
];

const MOST_NEAREST = 10;
/** So many hubs are named for each city. */
const MOST_NAMED = 10;
/** So many candidates, those that reach most cities, are combined. */
export const MOST_COMBINED = 500;

/** By number in the excerpt. */
interface Candidate {
  readonly number: number;
  readonly lacks: Lacks;
  /** What decides on its place in a list. */
  readonly worth: readonly [reached: number, kinds: number, ties: number];
}

/** By number in the excerpt, the worthiest first; small enough to be handed from thread to thread. */
export interface Candidates {
  readonly hubs: Int32Array;
  /** The first hubs and those with ties enough that are no third party, in one list. */
  readonly hosts: { readonly first: Int32Array; readonly total: number };
  /** Those who lack least. */
  readonly nearest: readonly Pick<Candidate, 'number' | 'lacks'>[];
  /** By asked city, the first of the hubs that reach it, and how many they are. */
  readonly coverage: HubsFound['coverage'];
  readonly complete: boolean;
}

/** Who could be a hub, and what those lack who are none. Only extents are looked at: there may be many. */
export function candidatesIn(
  columns: GraphColumns,
  rules: TieRules,
  question: HubsQuestion,
  wanted: readonly number[],
  run: Run,
): Candidates {
  const coverage = new Map<number, Candidate[]>(wanted.map((city) => [city, []]));
  const { hubs, short, hosts, complete } = sorted(columns, rules, question, coverage, run);
  for (const list of [hubs, hosts, ...coverage.values()]) list.sort(byWorth);
  const both = [...hubs.slice(0, MOST_COMBINED), ...hosts.slice(0, MOST_COMBINED)].sort(byWorth);
  return {
    hubs: Int32Array.from(hubs, ({ number }) => number),
    hosts: { first: Int32Array.from(both.slice(0, MOST_COMBINED), ({ number }) => number), total: hubs.length + hosts.length },
    nearest: nearestOf([...short, ...hosts], question.cities !== null),
    coverage: Array.from(coverage, ([city, list]) => ({
      city,
      hubs: list.slice(0, MOST_NAMED).map(({ number }) => number),
      total: list.length,
    })),
    complete,
  };
}

/** Hubs, third parties with too few ties, and those with ties enough that are no third party; hubs also by the asked city they reach. */
function sorted(
  columns: GraphColumns,
  rules: TieRules,
  { leastKinds, leastCities, hubTypes }: HubsQuestion,
  coverage: ReadonlyMap<number, Candidate[]>,
  run: Run,
) {
  const { nodes, rows } = rules.excerpt;
  const extents = new TieExtents(rules, columns.nodes.alive.length);
  const [hubs, short, hosts]: [Candidate[], Candidate[], Candidate[]] = [[], [], []];
  const [isHub, isHost] = [flags(hubTypes), flags(HOSTS)];
  for (let number = 0; number < nodes.length; number += 1) {
    if (number % PIECE === 0 && run.stopped()) return { hubs, short, hosts, complete: false };
    const type = columns.nodes.type[nodes[number] ?? 0] ?? 0;
    if ((isHub[type] !== 1 && isHost[type] !== 1) || (rows.rowLength[number] ?? 0) === 0) continue;
    const { kinds, cities, ties } = extents.of(number);
    const thirdParty = isHub[type] !== 1;
    const lacks = { kinds: Math.max(0, leastKinds - kinds), cities: Math.max(0, leastCities - cities), thirdParty };
    const enough = lacks.kinds + lacks.cities === 0;
    if (kinds === 0 || (thirdParty && !enough)) continue;
    const candidate: Candidate = { number, lacks, worth: [extents.reached(coverage), kinds, ties] };
    if (thirdParty) hosts.push(candidate);
    else if (!enough) short.push(candidate);
    else {
      hubs.push(candidate);
      for (const city of extents.citiesReached()) coverage.get(city)?.push(candidate);
    }
  }
  return { hubs, short, hosts, complete: true };
}

/** Where cities were named, somebody must reach one of them. Those who lack least first; among them those who reach most. */
function nearestOf(candidates: readonly Candidate[], namesCities: boolean): Candidates['nearest'] {
  const lack = ({ lacks }: Candidate): number => lacks.kinds + lacks.cities + (lacks.thirdParty ? 1 : 0);
  return candidates
    .filter(({ worth: [reached] }) => !namesCities || reached > 0)
    .sort((a, b) => lack(a) - lack(b) || byWorth(a, b))
    .slice(0, MOST_NEAREST)
    .map(({ number, lacks }) => ({ number, lacks }));
}

/** The worthiest first; among equals the order stays. */
const byWorth = (a: Candidate, b: Candidate): number => b.worth[0] - a.worth[0] || b.worth[1] - a.worth[1] || b.worth[2] - a.worth[2];

const flags = (types: readonly NodeTypeId[]): Uint8Array => Uint8Array.from(NODE_TYPE_IDS, (type) => (types.includes(type) ? 1 : 0));
