import type { LayerGrowth, TimelineAnswer } from '../../../model/api/timeline.ts';

/** What one layer's bars need: the ties begun without those of a register's first year, and the ended. */
export interface GrowthBars {
  readonly begun: readonly number[];
  readonly registered: readonly number[];
  readonly ended: readonly number[];
  readonly most: number;
  readonly mostEnded: number;
}

export function growthBars({ begun, registered, ended }: LayerGrowth): GrowthBars {
  const own = begun.map((count, year) => count - (registered[year] ?? 0));
  return { begun: own, registered, ended, most: Math.max(0, ...own), mostEnded: Math.max(0, ...ended) };
}

/** The span that a row of bars has to hold, upwards and downwards. */
export interface Reach {
  readonly up: number;
  readonly down: number;
}

/** Each row as high as its own bars ask, or all as the highest asks. */
export function reachOf(row: GrowthBars, rows: readonly GrowthBars[], same: boolean): Reach {
  const asked = same ? rows : [row];
  return { up: Math.max(1, ...asked.map(({ most }) => most)), down: Math.max(0, ...asked.map(({ mostEnded }) => mostEnded)) };
}

/** The year in which most links begin, registers left out. */
export function busiestYear({ years, layers }: Pick<TimelineAnswer['growth'], 'years' | 'layers'>): number | undefined {
  const rows = layers.map(growthBars);
  const begun = years.map((_, at) => rows.reduce((sum, row) => sum + (row.begun[at] ?? 0), 0));
  return years[begun.indexOf(Math.max(...begun))];
}
