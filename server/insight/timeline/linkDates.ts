import { LINK_KIND_IDS } from '../../../model/linkKinds.ts';
import type { TaskRun } from '../../analysis/threads/messages.ts';
import type { GraphColumns } from '../../graph/columns.ts';
import { NO_DAY } from '../../store/linkBlock.ts';
import { YearTable } from './calendar.ts';

/** So many links of one kind that begin in one year, with hardly any before them, are the beginning of a register. */
const LEAST_REGISTERED = 100;
const MOST_BEFORE = 0.1;
const NEVER = -1;

/** How the links of a graph are dated, whatever the filters. */
export interface LinkDates {
  readonly years: YearTable;
  /** By kind: the year, counted from the first, in which its register begins, or -1. */
  readonly registerFrom: Int32Array;
}

/**
 * A register or a timetable dates all that it lists by the year in which it was made, and a count of papers begins with some year. What
 * a register names in its first year did not all begin then: who tells of growth counts it apart.
 */
export function linkDates({ revision, links }: GraphColumns, run: TaskRun): LinkDates {
  const kept = run.kept(`link dates ${revision}`, () => {
    const span = daySpan(links);
    return { ...span, registerFrom: registersIn(links, new YearTable(span.first, span.last)) };
  });
  return { years: new YearTable(kept.first, kept.last), registerFrom: kept.registerFrom };
}

/** The first and the last day on which a link begins or ends. */
function daySpan({ from, to, alive }: GraphColumns['links']): { first: number; last: number } {
  let first = Number.MAX_SAFE_INTEGER;
  let last = NO_DAY;
  for (let link = 0; link < alive.length; link += 1) {
    if (alive[link] !== 1) continue;
    const [begins, ends] = [from[link] ?? NO_DAY, to[link] ?? NO_DAY];
    if (begins !== NO_DAY && begins < first) first = begins;
    if (ends !== NO_DAY && ends < first) first = ends;
    if (begins > last) last = begins;
    if (ends > last) last = ends;
  }
  return { first: last === NO_DAY ? NO_DAY : first, last };
}

function registersIn({ kind, from, alive }: GraphColumns['links'], years: YearTable): Int32Array {
  const begun = new Int32Array(LINK_KIND_IDS.length * years.count);
  for (let link = 0; link < alive.length; link += 1) {
    const begins = from[link] ?? NO_DAY;
    if (alive[link] !== 1 || begins === NO_DAY) continue;
    const cell = (kind[link] ?? 0) * years.count + years.placeOf(begins);
    begun[cell] = (begun[cell] ?? 0) + 1;
  }
  return Int32Array.from(LINK_KIND_IDS, (_, code) => firstOfRegister(begun.subarray(code * years.count, (code + 1) * years.count)));
}

function firstOfRegister(begun: Int32Array): number {
  let before = 0;
  for (let year = 0; year < begun.length; year += 1) {
    const count = begun[year] ?? 0;
    if (count >= LEAST_REGISTERED && before <= MOST_BEFORE * count) return year;
    before += count;
  }
  return NEVER;
}
