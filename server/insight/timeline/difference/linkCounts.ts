import { LAYER_IDS } from '../../../../model/layers.ts';
import { LINK_KIND_IDS } from '../../../../model/linkKinds.ts';
import type { GraphColumns } from '../../../graph/columns.ts';
import { sharedUint8 } from '../../../graph/sharedArray.ts';
import type { Admission } from '../../../graph/walk.ts';
import { NO_DAY } from '../../../store/linkBlock.ts';
import type { LinkDates } from '../linkDates.ts';
import { type Between, NEW, namedStandings, OUTSIDE, STANDINGS, type Standings, standingOf } from './standing.ts';

export interface LinkStandings extends Standings {
  /** Of the new ones, those in the first year of a register. */
  readonly registered: number;
}

export interface LinkCounts {
  /** By link, the code of its standing. */
  readonly standing: Uint8Array;
  readonly byLayer: readonly LinkStandings[];
  readonly byKind: readonly LinkStandings[];
  /** The first and the last day that a link names; beyond all days when none does. */
  readonly range: { readonly first: number; readonly last: number };
}

/** Whether a link stands in the first year of its kind's register. */
export function isRegistered({ links }: Pick<GraphColumns, 'links'>, { years, registerFrom }: LinkDates, link: number): boolean {
  const from = links.from[link] ?? NO_DAY;
  return from !== NO_DAY && registerFrom[links.kind[link] ?? 0] === years.placeOf(from);
}

/** Counts of each standing, row after row, and of what is registered. */
class Counts {
  readonly #standings: Int32Array;
  readonly #registered: Int32Array;
  readonly #rows: number;

  constructor(rows: number) {
    this.#rows = rows;
    this.#standings = new Int32Array(rows * STANDINGS.length);
    this.#registered = new Int32Array(rows);
  }

  add(row: number, standing: number, registered: boolean): void {
    const cell = row * STANDINGS.length + standing;
    this.#standings[cell] = (this.#standings[cell] ?? 0) + 1;
    if (registered) this.#registered[row] = (this.#registered[row] ?? 0) + 1;
  }

  named(): LinkStandings[] {
    return Array.from({ length: this.#rows }, (_, row) => ({
      ...namedStandings(this.#standings.subarray(row * STANDINGS.length, (row + 1) * STANDINGS.length)),
      registered: this.#registered[row] ?? 0,
    }));
  }
}

/** What became of every admitted link; `reached` gets 1 for each node at the end of one. */
export function countLinks(
  columns: GraphColumns,
  admission: Admission,
  between: Between,
  dates: LinkDates,
  reached: Uint8Array,
): LinkCounts {
  const { links } = columns;
  const byLayer = new Counts(LAYER_IDS.length);
  const byKind = new Counts(LINK_KIND_IDS.length);
  const range = { first: Number.MAX_SAFE_INTEGER, last: NO_DAY };
  const standing = sharedUint8(links.alive.length);
  for (let link = 0; link < links.alive.length; link += 1) {
    standing[link] = OUTSIDE;
    if (links.alive[link] !== 1 || !admission.link(link)) continue;
    const source = links.source[link] ?? 0;
    const target = links.target[link] ?? 0;
    if (!admission.node(source) || !admission.node(target)) continue;
    reached[source] = 1;
    reached[target] = 1;
    const from = links.from[link] ?? NO_DAY;
    const to = links.to[link] ?? NO_DAY;
    const code = standingOf(from, to, between);
    standing[link] = code;
    const registered = code === NEW && isRegistered(columns, dates, link);
    byLayer.add(links.layer[link] ?? 0, code, registered);
    byKind.add(links.kind[link] ?? 0, code, registered);
    widen(range, from);
    widen(range, to);
  }
  return { standing, byLayer: byLayer.named(), byKind: byKind.named(), range };
}

export function widen(range: { first: number; last: number }, day: number): void {
  if (day === NO_DAY) return;
  if (day < range.first) range.first = day;
  if (day > range.last) range.last = day;
}
