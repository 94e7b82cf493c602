import type { TaskRun } from '../../analysis/threads/messages.ts';
import { typeCode, typeCodes } from '../../graph/codes.ts';
import type { GraphColumns } from '../../graph/columns.ts';
import { sharedInt32 } from '../../graph/sharedArray.ts';

export const NOWHERE = -1;
export const CITY = typeCode('city');
/** They speak for more than the place they sit in. */
const WITHOUT_PLACE = typeCodes(['agency', 'person']);
/** Pairs of so many cities can be numbered in 16 bits: of more, those with fewest nodes are left out, and the answer is not complete. */
const MOST_CITIES = 360;

/** The cities, and the city that each node stands for. */
export interface CityPlaces {
  /** Node indexes of the cities, in the order in which they are numbered. */
  readonly cities: readonly number[];
  /** Nodes that lie in each city, itself included. */
  readonly members: readonly number[];
  /** By node, the number of the city that it stands for. */
  readonly placeOf: Int32Array;
  readonly complete: boolean;
}

/** A city stands for itself, another node for the city it lies in. Looked up once for a revision. */
export const cityPlaces = (columns: GraphColumns, run: TaskRun): CityPlaces =>
  run.kept(`city places ${columns.revision}`, () => placesIn(columns.nodes));

function placesIn(nodes: GraphColumns['nodes']): CityPlaces {
  const { cities, complete } = citiesIn(nodes);
  const numberOf = new Int32Array(nodes.alive.length).fill(NOWHERE);
  cities.forEach((city, number) => {
    numberOf[city] = number;
  });
  const members = new Array<number>(cities.length).fill(0);
  const placeOf = sharedInt32(nodes.alive.length).fill(NOWHERE);
  for (let node = 0; node < placeOf.length; node += 1) {
    if (nodes.alive[node] !== 1) continue;
    const place = numberOf[cityAt(nodes, node)] ?? NOWHERE;
    if (place === NOWHERE) continue;
    members[place] = (members[place] ?? 0) + 1;
    if (!WITHOUT_PLACE.has(nodes.type[node] ?? 0)) placeOf[node] = place;
  }
  return { cities, members, placeOf, complete };
}

const cityAt = (nodes: GraphColumns['nodes'], node: number): number => (nodes.type[node] === CITY ? node : (nodes.city[node] ?? NOWHERE));

function citiesIn(nodes: GraphColumns['nodes']): Pick<CityPlaces, 'cities' | 'complete'> {
  const cities: number[] = [];
  for (let node = 0; node < nodes.alive.length; node += 1) if (nodes.alive[node] === 1 && nodes.type[node] === CITY) cities.push(node);
  if (cities.length <= MOST_CITIES) return { cities, complete: true };
  const members = new Uint32Array(nodes.alive.length);
  for (let node = 0; node < members.length; node += 1) {
    const city = nodes.alive[node] === 1 ? (nodes.city[node] ?? NOWHERE) : NOWHERE;
    if (city !== NOWHERE) members[city] = (members[city] ?? 0) + 1;
  }
  const largest = cities.sort((a, b) => (members[b] ?? 0) - (members[a] ?? 0) || a - b).slice(0, MOST_CITIES);
  return { cities: largest.sort((a, b) => a - b), complete: false };
}
