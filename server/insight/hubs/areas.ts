import type { Excerpt } from '../../analysis/excerpt.ts';
import { kindCodes, typeCodes } from '../../graph/codes.ts';
import type { GraphColumns } from '../../graph/columns.ts';
import { linkOf } from '../../graph/walk.ts';
import { cityAt } from '../weavers/joins.ts';

/** Areas that a few cities make up. What is tied to a province or to the whole delta reaches no city in particular. */
const AREAS: ReadonlySet<number> = typeCodes(['corridor', 'circle', 'zone']);
const PLACES: ReadonlySet<number> = typeCodes(['city', 'district']);
/** From the place to its area, and from the area to its place. */
const BELONGS = kindCodes([
  'member_of',
  'part_of',
  'node_of',
  'tier1_of',
  'tier2_of',
  'tier3_of',
  'central_city_of',
  'subcentre_of',
  'core_node_of',
]);
const HOLDS = kindCodes(['includes', 'contains', 'covers']);

export const isArea = ({ nodes }: GraphColumns, index: number): boolean => AREAS.has(nodes.type[index] ?? -1);

/** The cities that are documented to belong to an area, themselves or by one of their districts, each with the link that says so. */
export function citiesOfArea(columns: GraphColumns, { rows, nodes }: Excerpt, area: number): Map<number, number> {
  const cities = new Map<number, number>();
  const start = rows.rowStart[area] ?? 0;
  for (let slot = start; slot < start + (rows.rowLength[area] ?? 0); slot += 1) {
    const [entry, index] = [rows.entry[slot] ?? 0, nodes[rows.neighbour[slot] ?? 0] ?? 0];
    const kind = columns.links.kind[linkOf(entry)] ?? -1;
    const belongs = (entry & 1) === 1 ? BELONGS.has(kind) : HOLDS.has(kind);
    const city = cityAt(columns, index);
    if (belongs && city >= 0 && PLACES.has(columns.nodes.type[index] ?? -1) && !cities.has(city)) cities.set(city, linkOf(entry));
  }
  return cities;
}
