import type { Biconnected } from '../../analysis/biconnected/biconnected.ts';
import type { Excerpt } from '../../analysis/excerpt.ts';
import type { GraphColumns } from '../../graph/columns.ts';
import { positionOf } from '../../graph/positionOf.ts';
import type { CityLosses } from './cityLosses.ts';
import { FallOff } from './fallOff.ts';
import type { BridgeFound, FallenFound, PointFound } from './question.ts';

/** So many of the nodes that fall off are named, of each loss in a list. */
const MOST_NAMED = 20;

/** What falls off, as it is told: all counted, the first named by index. */
export function fallenOf(
  fallen: readonly number[],
  removed: readonly number[],
  excerpt: Excerpt,
  cities: CityLosses,
  most = MOST_NAMED,
): FallenFound {
  return {
    lost: fallen.length,
    fallen: fallen.slice(0, most).map((number) => excerpt.nodes[number] ?? 0),
    cities: cities.of(fallen, removed),
  };
}

/** The articulation points and bridges that cut off most, with what they cut off. */
export function worstCuts(columns: GraphColumns, excerpt: Excerpt, cuts: Biconnected, cities: CityLosses, limit: number) {
  const fallOff = new FallOff(excerpt.rows);
  const points = worst(cuts.cutOff, limit).map((at): PointFound => {
    const point = cuts.articulationPoints[at] ?? 0;
    const parts = cuts.partCount[at] ?? 0;
    const fallen = fallOff.withoutNode(point, parts, cuts.cutOff[at] ?? 0).flatMap((part) => [...part]);
    return { node: excerpt.nodes[point] ?? 0, parts, ...fallenOf(fallen, [point], excerpt, cities) };
  });
  const bridges = worst(cuts.smallerSide, limit).map((at): BridgeFound => {
    const link = cuts.bridges[at] ?? 0;
    const [source, target] = [columns.links.source[link] ?? 0, columns.links.target[link] ?? 0].map((node) =>
      positionOf(excerpt.nodes, excerpt.nodes.length, node),
    );
    const side = fallOff.withoutLink(link, source ?? 0, target ?? 0, cuts.smallerSide[at] ?? 0);
    return { link, ...fallenOf([...side], [], excerpt, cities) };
  });
  return { points, bridges };
}

/** The places of the largest numbers, largest first. */
function worst(numbers: Int32Array, limit: number): number[] {
  return Array.from(numbers.keys())
    .sort((a, b) => (numbers[b] ?? 0) - (numbers[a] ?? 0) || a - b)
    .slice(0, limit);
}
