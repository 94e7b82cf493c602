import type { Filters } from '../../../model/filters.ts';
import { LINK_KIND_IDS } from '../../../model/linkKinds.ts';
import type { TaskRun } from '../../analysis/threads/messages.ts';
import { kindCode } from '../../graph/codes.ts';
import type { GraphColumns } from '../../graph/columns.ts';
import { graphFilter } from '../../graph/filter.ts';
import { sharedInt32, sharedUint16 } from '../../graph/sharedArray.ts';
import type { Admission } from '../../graph/walk.ts';
import { keyOf } from '../excerptFor.ts';
import { keptWhole } from '../keptWhole.ts';
import { NO_PAIR, NOT_BETWEEN_CITIES } from './eachTie.ts';
import { type CityPlaces, cityPlaces, NOWHERE } from './places.ts';

const SILENT = Uint8Array.from(LINK_KIND_IDS, (_, kind) => (NOT_BETWEEN_CITIES.has(kind) ? 1 : 0));
const JOINT = kindCode('joint_builds');
const OWNS_ENCLAVE = kindCode('owns_enclave');
const ENCLAVE_IN = kindCode('enclave_in');

/** So many links are looked at between two glances at the clock. */
const ASK_EVERY = 1 << 18;

/** Every tie between cities that filters let through, on all layers. Shared arrays, so that later questions start from here. */
export interface TieTable {
  readonly places: CityPlaces;
  /** By link, the number of the pair of cities that it ties by itself; NO_PAIR when it ties none. */
  readonly pairOf: Uint16Array;
  /** The same links pair by pair, for who asks for few pairs. */
  readonly direct: ByPair;
  /** Ties that take two links, pair by pair, two numbers each. */
  readonly shared: ByPair;
  readonly complete: boolean;
}

/** What belongs to a pair stands in `values` from `start[pair]` to before `start[pair + 1]`. */
export interface ByPair {
  readonly start: Int32Array;
  readonly values: Int32Array;
}

/** The number of a pair of cities, from 1, whichever is named first. */
export const pairNumber = (a: number, b: number): number => (a > b ? (a * (a - 1)) / 2 + b : (b * (b - 1)) / 2 + a) + 1;

/** The two cities of a pair, the one with the higher number first. */
export function pairAt(pair: number): readonly [number, number] {
  const a = Math.floor((1 + Math.sqrt(8 * pair - 7)) / 2);
  return [a, pair - 1 - (a * (a - 1)) / 2];
}

/** How far pair numbers go. */
export const pairNumberEnd = (cities: number): number => (cities * (cities - 1)) / 2 + 1;

/**
 * Two cities are tied (a) by a link between what stands for them, (b) by building the same thing jointly, (c) as owner and host of an
 * enclave. Looked up once for a revision and its filters.
 */
export function tieTable(columns: GraphColumns, filters: Filters, run: TaskRun): TieTable {
  const { layers: _layers, ...others } = filters;
  const places = cityPlaces(columns, run);
  return keptWhole(`city ties ${keyOf(columns, others)}`, () => tiesIn(columns, graphFilter(columns, others), places, run.stopped), run);
}

function tiesIn({ links }: GraphColumns, admission: Admission, places: CityPlaces, stopped: () => boolean): TieTable {
  const { placeOf } = places;
  const pairOf = sharedUint16(links.alive.length);
  const works = new Map<number, Side[]>();
  for (let link = 0; link < links.alive.length; link += 1) {
    if (link % ASK_EVERY === ASK_EVERY - 1 && stopped()) return { places, pairOf, direct: NONE, shared: NONE, complete: false };
    const kind = links.kind[link] ?? 0;
    if (links.alive[link] !== 1 || SILENT[kind] === 1) continue;
    const [source, target] = [links.source[link] ?? 0, links.target[link] ?? 0];
    const [from, to] = [placeOf[source] ?? NOWHERE, placeOf[target] ?? NOWHERE];
    const between = from !== to && from !== NOWHERE && to !== NOWHERE;
    const joins = kind === JOINT || kind === OWNS_ENCLAVE || kind === ENCLAVE_IN;
    if (!between && !joins) continue;
    if (!admission.open && !(admission.link(link) && admission.node(source) && admission.node(target))) continue;
    if (between) pairOf[link] = pairNumber(from, to);
    if (kind === ENCLAVE_IN) collect(works, source, { city: to, link, part: 'host' });
    else if (joins) collect(works, target, { city: from, link, part: kind === JOINT ? 'builder' : 'owner' });
  }
  const { shared, complete } = sharedTies(works, places.cities.length, stopped);
  return { places, pairOf, direct: pairByPair(pairOf, places.cities.length), shared, complete: complete && places.complete };
}

const NONE: ByPair = { start: new Int32Array(0), values: new Int32Array(0) };

/** Links in the order of the pairs that they tie. */
function pairByPair(pairOf: Uint16Array, cities: number): ByPair {
  const start = sharedInt32(pairNumberEnd(cities) + 1);
  for (const pair of pairOf) if (pair !== NO_PAIR) start[pair + 1] = (start[pair + 1] ?? 0) + 1;
  const next = addedUp(start).slice();
  const values = sharedInt32(start.at(-1) ?? 0);
  for (let link = 0; link < pairOf.length; link += 1) {
    const pair = pairOf[link] ?? NO_PAIR;
    if (pair === NO_PAIR) continue;
    const place = next[pair] ?? 0;
    values[place] = link;
    next[pair] = place + 1;
  }
  return { start, values };
}

/** Counts, each at the place after its own, as starts. */
function addedUp(counts: Int32Array): Int32Array {
  for (let at = 1; at < counts.length; at += 1) counts[at] = (counts[at] ?? 0) + (counts[at - 1] ?? 0);
  return counts;
}

/** A city's part in something that it shares with others. */
interface Side {
  readonly city: number;
  readonly link: number;
  readonly part: 'builder' | 'owner' | 'host';
}

function collect(works: Map<number, Side[]>, of: number, side: Side): void {
  if (side.city === NOWHERE) return;
  const sides = works.get(of);
  if (sides === undefined) works.set(of, [side]);
  else sides.push(side);
}

function sharedTies(
  works: ReadonlyMap<number, readonly Side[]>,
  cities: number,
  stopped: () => boolean,
): Pick<TieTable, 'shared' | 'complete'> {
  const found: number[][] = Array.from({ length: pairNumberEnd(cities) }, () => []);
  let looked = 0;
  let complete = true;
  for (const sides of works.values()) {
    for (const [at, a] of sides.entries()) {
      looked += sides.length - at;
      if (looked >= ASK_EVERY) {
        looked = 0;
        complete &&= !stopped();
      }
      if (!complete) break;
      for (let other = at + 1; other < sides.length; other += 1) {
        const b = sides[other];
        if (b !== undefined && a.city !== b.city && tied(a, b)) found[pairNumber(a.city, b.city)]?.push(a.link, b.link);
      }
    }
  }
  return { shared: joined(found), complete };
}

function joined(found: readonly (readonly number[])[]): ByPair {
  const start = sharedInt32(found.length + 1);
  found.forEach((values, pair) => {
    start[pair + 1] = (start[pair] ?? 0) + values.length;
  });
  const values = sharedInt32(start.at(-1) ?? 0);
  found.forEach((own, pair) => {
    values.set(own, start[pair]);
  });
  return { start, values };
}

/** Those who build the same thing, and the owner and the host of an enclave. */
const tied = (a: Side, b: Side): boolean => (a.part === 'builder' ? b.part === 'builder' : b.part !== 'builder' && a.part !== b.part);
