import { LAYER_IDS } from '../../../../model/layers.ts';
import { LINK_KIND_IDS } from '../../../../model/linkKinds.ts';
import type { GraphColumns } from '../../../graph/columns.ts';
import type { Admission } from '../../../graph/walk.ts';
import { NO_DAY } from '../../../store/linkBlock.ts';
import type { LinkDates } from '../linkDates.ts';
import { type Between, noStandings, type Standing, type Standings, standingOf } from './standing.ts';

export interface LinkStandings extends Standings {
  /** Of the new ones, those in the first year of a register. */
  registered: number;
}

export interface LinkCounts {
  readonly byLayer: readonly LinkStandings[];
  readonly byKind: readonly LinkStandings[];
  /** The first and the last day that a link names; beyond all days when none does. */
  readonly range: { readonly first: number; readonly last: number };
}

/** Whether a link stands in the first year of its kind's register. */
export const isRegistered = ({ links }: Pick<GraphColumns, 'links'>, { years, registerFrom }: LinkDates, link: number): boolean => {
  const from = links.from[link] ?? NO_DAY;
  return from !== NO_DAY && registerFrom[links.kind[link] ?? 0] === years.placeOf(from);
};

export type LinkVisitor = (link: number, standing: Standing) => void;

/** Visits every admitted link with what became of it. */
export function eachStanding({ links }: GraphColumns, admission: Admission, between: Between, visit: LinkVisitor): void {
  for (let link = 0; link < links.alive.length; link += 1) {
    if (links.alive[link] !== 1 || !admission.link(link)) continue;
    if (!admission.node(links.source[link] ?? 0) || !admission.node(links.target[link] ?? 0)) continue;
    visit(link, standingOf(links.from[link] ?? NO_DAY, links.to[link] ?? NO_DAY, between));
  }
}

/** `reached` gets 1 for each node at the end of an admitted link. */
export function countLinks(
  columns: GraphColumns,
  admission: Admission,
  between: Between,
  dates: LinkDates,
  reached: Uint8Array,
): LinkCounts {
  const { links } = columns;
  const empty = (): LinkStandings => ({ ...noStandings(), registered: 0 });
  const byLayer = LAYER_IDS.map(empty);
  const byKind = LINK_KIND_IDS.map(empty);
  const range = { first: Number.MAX_SAFE_INTEGER, last: NO_DAY };
  eachStanding(columns, admission, between, (link, standing) => {
    reached[links.source[link] ?? 0] = 1;
    reached[links.target[link] ?? 0] = 1;
    const registered = standing === 'new' && isRegistered(columns, dates, link) ? 1 : 0;
    for (const counts of [byLayer[links.layer[link] ?? 0], byKind[links.kind[link] ?? 0]]) {
      if (counts === undefined) continue;
      counts[standing] += 1;
      counts.registered += registered;
    }
    widen(range, links.from[link] ?? NO_DAY);
    widen(range, links.to[link] ?? NO_DAY);
  });
  return { byLayer, byKind, range };
}

export function widen(range: { first: number; last: number }, day: number): void {
  if (day === NO_DAY) return;
  if (day < range.first) range.first = day;
  if (day > range.last) range.last = day;
}
