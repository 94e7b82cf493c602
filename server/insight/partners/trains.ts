import { kindCode } from '../../graph/codes.ts';
import { linksAt } from '../../graph/linksAt.ts';
import type { Projection } from '../../graph/projection.ts';
import type { Admission } from '../../graph/walk.ts';

/** The strongest documented tie by transport to a city, compared with the strongest of all. */
export interface TrainTie {
  readonly link: number;
  readonly amount: number;
}

const TRANSPORT = kindCode('transport_link');

/** By city, how the city of the focus is joined to it. Rows stand lightest first, so that the last link of a pair stays. */
export function trainsFrom(projection: Projection, city: number, admission: Admission): Map<number, TrainTie> {
  const { nodes, links } = projection;
  const strongest = new Map<number, { link: number; weight: number }>();
  if (city < 0) return new Map();
  for (const { node, link } of linksAt(projection, city, admission)) {
    if (links.kind[link] !== TRANSPORT || nodes.typeId(node) !== 'city') continue;
    strongest.set(node, { link, weight: links.weight[link] ?? 1 });
  }
  const most = Math.max(...Array.from(strongest.values(), ({ weight }) => weight));
  return new Map(Array.from(strongest, ([other, { link, weight }]) => [other, { link, amount: weight / most }]));
}
