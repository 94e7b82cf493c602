import type { Filters } from '../../../model/filters.ts';
import type { TaskRun } from '../../analysis/threads/messages.ts';
import type { GraphColumns } from '../../graph/columns.ts';
import { graphFilter } from '../../graph/filter.ts';
import { NO_DAY } from '../../store/linkBlock.ts';
import { keyOf } from '../excerptFor.ts';
import { CITY, ENCLAVE_IN, JOINT, NO_PRACTICE, OWNS_ENCLAVE, WITHOUT_PLACE } from './meanings.ts';
import { type Measure, measure, type Standings } from './measure.ts';
import { type CityPair, cityPairs } from './pairs.ts';
import { tiesIn } from './ties.ts';

/** An area by its members, each with the nodes that stand for it, and the periods that are looked at apart. */
export interface AreaQuestion {
  readonly members: readonly { readonly node: number; readonly territory: readonly number[] }[];
  readonly periods: readonly { readonly from: number; readonly to: number }[];
  readonly standings: Standings;
}

export interface AreasQuestion {
  readonly areas: readonly AreaQuestion[];
  readonly filters: Filters;
}

/** Some links, what they show and the heaviest of them. */
export interface Measured {
  readonly measure: Measure;
  readonly links: readonly number[];
}

/** The ties between the members of an area: of all times, and of those that began in each period. */
export interface AreaFound {
  readonly all: Measured;
  readonly periods: readonly Measured[];
  readonly pairs: readonly CityPair[];
}

const MOST_SHOWN = 20;
const NOBODY = -1;

/** Every link is looked at once for each area. */
export function areasTask(columns: GraphColumns, { areas, filters }: AreasQuestion, run: TaskRun): AreaFound[] {
  return areas.map((area) => run.kept(`area ${JSON.stringify(area)} ${keyOf(columns, filters)}`, () => areaFound(columns, area, filters)));
}

function areaFound(columns: GraphColumns, area: AreaQuestion, filters: Filters): AreaFound {
  const memberOf = membersByNode(columns, area);
  const links = linksBetween(columns, memberOf, filters);
  const measured = (some: readonly number[]): Measured => {
    const ties = tiesIn(columns, some, (node) => memberOf[node] ?? NOBODY);
    const counted = [...new Set(ties.flatMap((tie) => tie.links))];
    return { measure: measure(columns, counted, ties, area.standings), links: heaviest(columns, counted) };
  };
  return {
    all: measured(links),
    periods: area.periods.map(({ from, to }) => measured(links.filter((link) => beganIn(columns.links.from[link] ?? NO_DAY, from, to)))),
    pairs: cityPairs(
      columns,
      tiesIn(columns, links, (node) => memberOf[node] ?? NOBODY),
    ),
  };
}

/** Nothing began in a period without any date. */
const beganIn = (day: number, from: number, to: number): boolean =>
  day !== NO_DAY && (from !== NO_DAY || to !== NO_DAY) && (from === NO_DAY || from <= day) && (to === NO_DAY || day < to);

/** By node, the member that it stands for. */
function membersByNode({ nodes }: GraphColumns, { members }: AreaQuestion): Int32Array {
  const memberOf = new Int32Array(nodes.alive.length).fill(NOBODY);
  const cities = new Set(members.flatMap(({ node }) => (nodes.type[node] === CITY ? [node] : [])));
  if (cities.size > 0) {
    for (let node = 0; node < memberOf.length; node += 1) {
      const city = nodes.city[node] ?? NOBODY;
      if (nodes.alive[node] === 1 && cities.has(city) && !WITHOUT_PLACE.has(nodes.type[node] ?? 0)) memberOf[node] = city;
    }
  }
  // A member in its own right comes before the city that it lies in.
  for (const { node, territory } of members)
    for (const part of territory) if (memberOf[part] === NOBODY || part === node) memberOf[part] = node;
  return memberOf;
}

/** Links between two different members, and those that may tie two members through something that both have a part in. */
function linksBetween(columns: GraphColumns, memberOf: Int32Array, filters: Filters): number[] {
  const admission = graphFilter(columns, filters);
  const { source, target, kind, alive } = columns.links;
  const found: number[] = [];
  for (let link = 0; link < alive.length; link += 1) {
    const [from, to, of] = [source[link] ?? 0, target[link] ?? 0, kind[link] ?? 0];
    const [a, b] = [memberOf[from] ?? NOBODY, memberOf[to] ?? NOBODY];
    const between = a !== b && a !== NOBODY && b !== NOBODY;
    const shared = ((of === JOINT || of === OWNS_ENCLAVE) && a !== NOBODY) || (of === ENCLAVE_IN && b !== NOBODY);
    if (!(between || shared) || alive[link] !== 1 || NO_PRACTICE.has(of)) continue;
    if (admission.link(link) && admission.node(from) && admission.node(to)) found.push(link);
  }
  return found;
}

const heaviest = ({ links }: GraphColumns, some: readonly number[]): number[] =>
  [...some].sort((a, b) => (links.weight[b] ?? 0) - (links.weight[a] ?? 0) || a - b).slice(0, MOST_SHOWN);
