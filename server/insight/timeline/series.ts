import { LAYER_IDS, type LayerId } from '../../../model/layers.ts';
import { lastDayOfYear, yearOf } from './calendar.ts';
import type { Days } from './events.ts';
import type { Growth } from './growth.ts';
import type { TimelineFound } from './timelineTask.ts';

const DAYS_A_YEAR = 365.2425;

/** One layer, year by year. */
export interface LayerSeries {
  readonly layer: LayerId;
  readonly begun: number[];
  readonly registered: number[];
  readonly ended: number[];
  readonly holding: number[];
  readonly meanAge: (number | null)[];
  readonly inward: number[];
  readonly outward: number[];
  readonly undated: number;
  /** By index, the link that begins first. */
  readonly first: number | undefined;
}

/** The years that the links name; where the span is told, those of the nodes too. */
export function yearsIn({ growth, nodes }: Pick<TimelineFound, 'growth' | 'nodes'>, span: Days): number[] {
  const linked = growth.range.last < growth.range.first ? [] : [yearOf(growth.range.first), yearOf(growth.range.last)];
  const all = [...linked, ...nodes.begun.keys()];
  if (all.length === 0) return [];
  const [least, most] = [Math.min(...all), Math.max(...all)];
  const [from, to] = linked;
  const first = Number.isFinite(span.start) ? Math.max(least, yearOf(span.start)) : (from ?? least);
  const last = Number.isFinite(span.end) ? Math.min(most, yearOf(span.end - 1)) : (to ?? most);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, year) => first + year);
}

export const seriesOf = (growth: Growth, years: readonly number[], layers: readonly LayerId[]): LayerSeries[] =>
  LAYER_IDS.flatMap((layer, code) => (layers.length === 0 || layers.includes(layer) ? [layerSeries(growth, years, layer, code)] : []));

function layerSeries(growth: Growth, years: readonly number[], layer: LayerId, code: number): LayerSeries {
  const places = years.map((year) => year - growth.firstYear);
  const row = code * growth.years;
  const pick = (counts: Int32Array): number[] => places.map((year) => (year >= 0 && year < growth.years ? (counts[row + year] ?? 0) : 0));
  const standing = places.map((year) => standingAfter(growth, row, year));
  const first = growth.first[code] ?? -1;
  return {
    layer,
    begun: pick(growth.begun),
    registered: pick(growth.registered),
    ended: pick(growth.ended),
    holding: standing.map(({ holding }) => holding),
    meanAge: standing.map(({ meanAge }) => meanAge),
    inward: pick(growth.inward),
    outward: pick(growth.outward),
    undated: growth.undated[code] ?? 0,
    first: first < 0 ? undefined : first,
  };
}

/** What holds on the last day of a year, and how old it is. */
function standingAfter(growth: Growth, row: number, last: number): { holding: number; meanAge: number | null } {
  // Links that only end held before.
  let holding = 0;
  for (let year = 0; year < growth.years; year += 1) holding += growth.endedOnly[row + year] ?? 0;
  let aged = 0;
  let days = 0;
  for (let year = 0; year <= Math.min(last, growth.years - 1); year += 1) {
    const gained = (growth.begun[row + year] ?? 0) - (growth.ended[row + year] ?? 0);
    holding += gained;
    aged += gained + (growth.endedOnly[row + year] ?? 0);
    days += growth.beginnings[row + year] ?? 0;
  }
  const age = aged > 0 ? (lastDayOfYear(growth.firstYear + last) - days / aged) / DAYS_A_YEAR : null;
  return { holding, meanAge: age === null ? null : Math.round(age * 10) / 10 };
}
