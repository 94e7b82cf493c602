import type { Filters } from '../../../../model/filters.ts';
import type { TaskRun } from '../../../analysis/threads/messages.ts';
import type { GraphColumns } from '../../../graph/columns.ts';
import { graphFilter } from '../../../graph/filter.ts';
import { yearOfDay } from '../../../graph/yearOfDay.ts';
import { NO_DAY } from '../../../store/linkBlock.ts';
import { cooperation, layersAsked } from '../cooperation.ts';
import { eachTie } from '../eachTie.ts';
import { cityPlaces } from '../places.ts';
import { tieOf } from '../tie.ts';
import { addTo, centresOf, noSplit, type Split } from './split.ts';

/** Ties by the year in which they began, and those without such a year, by how many of their ends are centres; cities by index. */
export function splitByYear(
  columns: GraphColumns,
  filters: Filters,
  isCentre: (city: number) => boolean,
  { stopped }: TaskRun,
): { readonly byYear: Map<number, Split>; readonly undated: Split; readonly whole: boolean } {
  const { cities, placeOf } = cityPlaces(columns);
  const { layers: _layers, ...others } = cooperation(filters);
  const asked = layersAsked(filters);
  const admission = graphFilter(columns, others);
  const centre = cities.map(isCentre);
  // A calendar for every tie would take too long: by day first.
  const byDay = new Map<number, Split>();
  const undated = noSplit();
  const whole = eachTie(
    columns,
    admission,
    placeOf,
    (a, b, layer, link, other) => {
      if (asked[layer] !== 1) return;
      const { from } = tieOf(columns, layer, link, other);
      const split = from === NO_DAY ? undated : (byDay.get(from) ?? noSplit());
      if (from !== NO_DAY) byDay.set(from, split);
      addTo(split, centresOf(centre[a] === true, centre[b] === true));
    },
    stopped,
  );
  return { byYear: inYears(byDay), undated, whole };
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
