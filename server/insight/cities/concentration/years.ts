import type { Filters } from '../../../../model/filters.ts';
import type { TaskRun } from '../../../analysis/threads/messages.ts';
import type { GraphColumns } from '../../../graph/columns.ts';
import { yearOfDay } from '../../../graph/yearOfDay.ts';
import { NO_DAY } from '../../../store/linkBlock.ts';
import { cooperation } from '../cooperation.ts';
import { eachTie } from '../eachTie.ts';
import { tieOf } from '../tie.ts';
import { pairNumber, pairNumberEnd, tieTable } from '../tieTable.ts';
import { addTo, noSplit, type Split } from './split.ts';

/** Ties by the year in which they began, and those without such a year, by how many of their ends are centres; cities by index. */
export function splitByYear(
  columns: GraphColumns,
  filters: Filters,
  isCentre: (city: number) => boolean,
  run: TaskRun,
): { readonly byYear: Map<number, Split>; readonly undated: Split } {
  const table = tieTable(columns, cooperation(filters), run);
  const centres = centresByPair(table.places.cities.map(isCentre));
  // A calendar for every tie would take too long: by day first.
  const byDay = new Map<number, Split>();
  const undated = noSplit();
  eachTie(columns, table, filters, (pair, layer, link, other) => {
    const { from } = tieOf(columns, layer, link, other);
    const split = from === NO_DAY ? undated : (byDay.get(from) ?? noSplit());
    if (from !== NO_DAY) byDay.set(from, split);
    addTo(split, centres[pair] ?? 0);
  });
  return { byYear: inYears(byDay), undated };
}

/** By pair, how many of its two ends are centres. */
function centresByPair(centre: readonly boolean[]): Uint8Array {
  const centres = new Uint8Array(pairNumberEnd(centre.length));
  centre.forEach((own, a) => {
    for (let b = 0; b < a; b += 1) centres[pairNumber(a, b)] = Number(own) + Number(centre[b]);
  });
  return centres;
}

function inYears(byDay: ReadonlyMap<number, Split>): Map<number, Split> {
  const byYear = new Map<number, Split>();
  for (const [day, { both, one, none }] of byDay) {
    const year = yearOfDay(day);
    if (year === undefined) continue;
    const known = byYear.get(year) ?? noSplit();
    byYear.set(year, { both: known.both + both, one: known.one + one, none: known.none + none });
  }
  return byYear;
}
