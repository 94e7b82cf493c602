import type { GraphColumns } from '../../graph/columns.ts';
import type { Admission } from '../../graph/walk.ts';
import { FIRM, groupOf, membersOf, type Reason } from '../chains/members.ts';
import { cityOf } from '../chains/places.ts';
import type { IndustryGround } from '../chains/question.ts';
import { countTies, tiesAt } from '../chains/ties.ts';

/** One city and those of it who count, by index. */
export interface PlaceSide {
  readonly city: number;
  readonly count: number;
  /** Of all whose city is known. */
  readonly share: number;
  /** The most tied, with what makes them count. */
  readonly first: readonly { readonly node: number; readonly by: Reason }[];
}

interface IndustrySides {
  /** The strongest first. */
  readonly research: readonly PlaceSide[];
  readonly firms: readonly PlaceSide[];
  /** Links between researchers of one city and those who work on the industry in another. */
  readonly onTopic: (from: number, to: number) => readonly number[];
}

/** Beyond so many cities on a side an assignment takes too long; the strongest count. */
const MOST_PLACES = 100;
const MOST_NAMED = 5;

export function industrySides(columns: GraphColumns, ground: IndustryGround, admission: Admission): IndustrySides {
  const members = membersOf(columns, ground, admission);
  const nodes = [...members.keys()];
  const researchers = nodes.filter((node) => groupOf(columns, node) === 'research');
  const firms = nodes.filter((node) => columns.nodes.type[node] === FIRM);
  const between = linksBetween(columns, researchers, members, admission);
  const side = (of: readonly number[]): PlaceSide[] => placeSides(columns, of, members, admission);
  return {
    research: side(researchers),
    firms: side(firms),
    onTopic: (from, to) => between.get(`${from} ${to}`) ?? [],
  };
}

function placeSides(columns: GraphColumns, of: readonly number[], members: ReadonlyMap<number, Reason>, admission: Admission): PlaceSide[] {
  const byCity = new Map<number, { node: number; by: Reason; ties: number }[]>();
  let known = 0;
  for (const node of of) {
    const [city, by] = [cityOf(columns, node), members.get(node)];
    if (city < 0 || by === undefined) continue;
    known += 1;
    const list = byCity.get(city) ?? [];
    list.push({ node, by, ties: countTies(columns, node, admission) });
    byCity.set(city, list);
  }
  return Array.from(byCity, ([city, list]) => ({
    city,
    count: list.length,
    share: list.length / known,
    first: list
      .sort((a, b) => b.ties - a.ties || a.node - b.node)
      .slice(0, MOST_NAMED)
      .map(({ node, by }) => ({ node, by })),
  }))
    .sort((a, b) => b.count - a.count || a.city - b.city)
    .slice(0, MOST_PLACES);
}

function linksBetween(
  columns: GraphColumns,
  researchers: readonly number[],
  members: ReadonlyMap<number, Reason>,
  admission: Admission,
): Map<string, number[]> {
  const links = new Map<string, number[]>();
  for (const node of researchers) {
    const from = cityOf(columns, node);
    for (const tie of tiesAt(columns, node, admission)) {
      const to = cityOf(columns, tie.node);
      if (from < 0 || to < 0 || from === to || !members.has(tie.node)) continue;
      const key = `${from} ${to}`;
      const known = links.get(key);
      if (known === undefined) links.set(key, [tie.link]);
      else if (!known.includes(tie.link)) known.push(tie.link);
    }
  }
  return links;
}
