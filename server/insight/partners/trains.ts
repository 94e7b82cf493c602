import { LINK_KIND_IDS } from '../../../model/linkKinds.ts';
import type { Projection } from '../../graph/projection.ts';
import { type Admission, linkOf } from '../../graph/walk.ts';

/** The strongest documented tie by transport to a city, compared with the strongest of all. */
export interface TrainTie {
  readonly link: number;
  readonly amount: number;
}

const TRANSPORT = LINK_KIND_IDS.indexOf('transport_link');

/** By city, how the city of the focus is joined to it. Rows stand lightest first, so that the last link of a pair stays. */
export function trainsFrom({ nodes, rows, links }: Projection, city: number, admission: Admission): Map<number, TrainTie> {
  const strongest = new Map<number, { link: number; weight: number }>();
  if (city < 0) return new Map();
  const start = rows.rowStart[city] ?? 0;
  for (let slot = start; slot < start + (rows.rowLength[city] ?? 0); slot += 1) {
    const [other, link] = [rows.neighbour[slot] ?? 0, linkOf(rows.entry[slot] ?? 0)];
    if (links.kind[link] !== TRANSPORT || nodes.typeId(other) !== 'city' || !admission.link(link)) continue;
    strongest.set(other, { link, weight: rows.weight[slot] ?? 1 });
  }
  const most = Math.max(...Array.from(strongest.values(), ({ weight }) => weight));
  return new Map(Array.from(strongest, ([other, { link, weight }]) => [other, { link, amount: weight / most }]));
}
