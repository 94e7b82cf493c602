import type { NeighboursAnswer } from '../../../model/api/nodes.ts';
import { LAYER_IDS } from '../../../model/layers.ts';
import type { Projection } from '../../graph/projection.ts';
import { yearOfDay } from '../../graph/yearOfDay.ts';
import { Tally } from '../tally.ts';
import type { Tie } from './neighboursOf.ts';

/** Links by layer, type of the other end, its city, and the year in which they begin. */
export function facetsOf({ nodes, links }: Projection, ties: readonly Tie[]): NeighboursAnswer['facets'] {
  const [byLayer, byType, byCity, byYear] = [new Tally(), new Tally(), new Tally(), new Tally()];
  for (const { node, link } of ties) {
    byLayer.add(LAYER_IDS[links.layer[link] ?? 0]);
    byType.add(nodes.typeId(node));
    const city = nodes.cityOf(node);
    if (city >= 0) byCity.add(nodes.ids.id(city));
    byYear.add(yearOfDay(links.from[link] ?? 0)?.toString());
  }
  return { byLayer: byLayer.toRecord(), byType: byType.toRecord(), byCity: byCity.toRecord(), byYear: byYear.toRecord() };
}
