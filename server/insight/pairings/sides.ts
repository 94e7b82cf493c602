import type { GraphColumns } from '../../graph/columns.ts';
import type { Admission } from '../../graph/walk.ts';
import { inGroup, type Members, membersOf, type Reason } from '../chains/members.ts';
import { cityOf } from '../chains/places.ts';
import type { IndustryGround } from '../chains/question.ts';
import { tiesAt } from '../chains/ties.ts';

/** One city and those of it who count, by index. */
export interface PlaceSide {
  readonly city: number;
  readonly count: number;
  /** Of all whose city is known. */
  readonly share: number;
  /** The share as the fit counts it: of them and a few more. */
  readonly weight: number;
  /** Those with most links, with what makes them count. */
  readonly first: readonly { readonly node: number; readonly by: Reason }[];
}

export interface IndustrySides {
  /** The strongest first. */
  readonly research: readonly PlaceSide[];
  readonly firms: readonly PlaceSide[];
  /** By `pairKey`, links between researchers of one city and those who work on the industry in another. */
  readonly onTopic: Readonly<Record<string, readonly number[]>>;
}

export const pairKey = (from: number, to: number): string => `${from} ${to}`;

/** Beyond so many cities on a side an assignment takes too long; the strongest count. */
const MOST_PLACES = 100;
const MOST_NAMED = 5;
/** Added to the whole, so that one institution that happens to be the only one documented does not outweigh a dozen of many. */
export const FEW = 5;

export function industrySides(columns: GraphColumns, ground: IndustryGround, admission: Admission): IndustrySides {
  const members = membersOf(columns, ground, admission);
  const [researchers, firms] = [inGroup(members, 'research'), inGroup(members, 'firms')];
  return {
    research: placeSides(columns, researchers, members),
    firms: placeSides(columns, firms, members),
    onTopic: linksBetween(columns, researchers, members, admission),
  };
}

function placeSides(columns: GraphColumns, of: readonly number[], members: Members): PlaceSide[] {
  const byCity = new Map<number, { node: number; by: Reason; links: number }[]>();
  let known = 0;
  for (const node of of) {
    const [city, by] = [cityOf(columns, node), members.get(node)?.by];
    if (city < 0 || by === undefined) continue;
    known += 1;
    const list = byCity.get(city) ?? [];
    list.push({ node, by, links: columns.rows.rowLength[node] ?? 0 });
    byCity.set(city, list);
  }
  return Array.from(byCity, ([city, list]) => ({
    city,
    count: list.length,
    share: list.length / known,
    weight: list.length / (known + FEW),
    first: list
      .sort((a, b) => b.links - a.links || a.node - b.node)
      .slice(0, MOST_NAMED)
      .map(({ node, by }) => ({ node, by })),
  }))
    .sort((a, b) => b.count - a.count || a.city - b.city)
    .slice(0, MOST_PLACES);
}

function linksBetween(
  columns: GraphColumns,
  researchers: readonly number[],
  members: Members,
  admission: Admission,
): Record<string, number[]> {
  const links: Record<string, number[]> = {};
  for (const node of researchers) {
    const from = cityOf(columns, node);
    for (const tie of tiesAt(columns, node, admission)) {
      const to = cityOf(columns, tie.node);
      if (from < 0 || to < 0 || from === to || !members.has(tie.node)) continue;
      const known = links[pairKey(from, to)];
      if (known === undefined) links[pairKey(from, to)] = [tie.link];
      else if (!known.includes(tie.link)) known.push(tie.link);
    }
  }
  return links;
}
