import type { Filters } from '../../../model/filters.ts';
import { LINK_KIND_IDS } from '../../../model/linkKinds.ts';
import type { TaskRun } from '../../analysis/threads/messages.ts';
import type { GraphColumns } from '../../graph/columns.ts';
import { graphFilter } from '../../graph/filter.ts';
import { NO_DAY } from '../../store/linkBlock.ts';
import { keyOf } from '../excerptFor.ts';
import { AreaTally, type Measured, type Period } from './areaTally.ts';
import { ENCLAVE_IN, JOINT, NO_PRACTICE, OWNS_ENCLAVE } from './meanings.ts';
import type { Standings } from './measure.ts';
import { type CityPair, cityPairs } from './pairs.ts';
import { sharedTies } from './ties.ts';
import { type AreaMember, NOBODY, type Units, unitsOf } from './units.ts';

/** An area by its members, and the periods that are looked at apart. */
export interface AreaQuestion {
  readonly members: readonly AreaMember[];
  readonly periods: readonly Period[];
  readonly standings: Standings;
  /** Links that count beside those between members. */
  readonly also: readonly number[];
}

export interface AreasQuestion {
  readonly areas: readonly AreaQuestion[];
  readonly filters: Filters;
}

/** The ties between the members of an area: of all times, and of those that began in each period. */
export interface AreaFound {
  readonly all: Measured;
  readonly periods: readonly Measured[];
  readonly pairs: readonly CityPair[];
}

const IS_PRACTICE = Uint8Array.from(LINK_KIND_IDS, (_, kind) => (NO_PRACTICE.has(kind) ? 0 : 1));
const IS_SHARED = Uint8Array.from(LINK_KIND_IDS, (_, kind) => ([JOINT, OWNS_ENCLAVE, ENCLAVE_IN].includes(kind) ? 1 : 0));

export function areasTask(columns: GraphColumns, question: AreasQuestion, run: TaskRun): AreaFound[] {
  // One thread is enough; the others of its team have nothing to do.
  if (run.team.rank > 0) return [];
  const key = `areas ${keyOf(columns, question.filters)} ${JSON.stringify(question.areas)}`;
  return run.kept(key, () => areasFound(columns, question));
}

/** Every link is looked at once, for all areas together. */
function areasFound(columns: GraphColumns, { areas, filters }: AreasQuestion): AreaFound[] {
  const units = unitsOf(
    columns,
    areas.map(({ members }) => members),
  );
  const tallies = areas.map((area) => talliesFor(columns, area));
  const shared = scan(columns, units, filters, tallies);
  return areas.map((area, at): AreaFound => {
    const [all, ...periods] = tallies[at] ?? talliesFor(columns, area);
    const memberOf = units.memberOf[at] ?? new Int32Array();
    const place = (node: number): number => area.members[memberOf[units.ofNode[node] ?? NOBODY] ?? NOBODY]?.node ?? NOBODY;
    for (const tie of sharedTies(columns, shared, place)) {
      const indirect = tie.links.filter((link) => !isBetween(columns, link, place));
      for (const tally of [all, ...periods]) tally.share(tie, indirect);
    }
    for (const link of area.also) all.count(link);
    const measured = (tally: AreaTally): Measured => tally.measured(area.standings);
    return { all: measured(all), periods: periods.map(measured), pairs: cityPairs(columns, all.ties()) };
  });
}

/** The one for all times first. */
function talliesFor(columns: GraphColumns, { members, periods }: AreaQuestion): [AreaTally, ...AreaTally[]] {
  const nodes = members.map(({ node }) => node);
  return [new AreaTally(columns, nodes, null), ...periods.map((period) => new AreaTally(columns, nodes, period))];
}

/** Counts each link between two members of an area, and returns those that may tie two through something else. */
function scan(columns: GraphColumns, { ofNode, memberOf }: Units, filters: Filters, tallies: readonly (readonly AreaTally[])[]): number[] {
  const admission = graphFilter(columns, filters);
  const { source, target, kind, alive, from: begins } = columns.links;
  const [practice, sharing] = [IS_PRACTICE, IS_SHARED];
  const areas = memberOf.map((members, at) => ({ members, tallies: tallies[at] ?? [] }));
  const shared: number[] = [];
  for (let link = 0; link < alive.length; link += 1) {
    const from = source[link] ?? 0;
    const to = target[link] ?? 0;
    const of = kind[link] ?? 0;
    const first = ofNode[from] ?? -1;
    const second = ofNode[to] ?? -1;
    const between = first !== second && first >= 0 && second >= 0 && practice[of] === 1;
    if (!(between || sharing[of] === 1) || alive[link] !== 1) continue;
    if (!(admission.link(link) && admission.node(from) && admission.node(to))) continue;
    if (sharing[of] === 1) shared.push(link);
    if (!between) continue;
    for (const area of areas) {
      const a = area.members[first] ?? -1;
      const b = area.members[second] ?? -1;
      if (a === b || a < 0 || b < 0) continue;
      const day = begins[link] ?? NO_DAY;
      for (const tally of area.tallies) if (tally.takes(day)) tally.add(link, a, b);
    }
  }
  return shared;
}

function isBetween({ links }: GraphColumns, link: number, place: (node: number) => number): boolean {
  const [a, b] = [place(links.source[link] ?? 0), place(links.target[link] ?? 0)];
  return a !== b && a !== NOBODY && b !== NOBODY;
}
