import { MOST_LIMIT } from '../../../model/api/list.ts';
import type { Components } from '../../analysis/components/components.ts';
import type { Excerpt } from '../../analysis/excerpt.ts';
import { minimumCut } from '../../analysis/minimumCut/minimumCut.ts';
import { removal } from '../../analysis/removal/removal.ts';
import type { TaskRun } from '../../analysis/threads/messages.ts';
import { positionOf } from '../../graph/positionOf.ts';
import type { CityLosses } from './cityLosses.ts';
import { fallenOf } from './cuts.ts';
import type { BrokersQuestion, CutFound, RemovalFound } from './question.ts';

/** Called by all members; null when nobody asks or time ran out. `citiesOf` is asked by the first member alone. */
export function whatIfRemoved(
  excerpt: Excerpt,
  { remove }: BrokersQuestion,
  before: Components,
  citiesOf: () => CityLosses,
  run: TaskRun,
): RemovalFound | null {
  if (remove.length === 0) return null;
  const numbered = [...new Set(remove)].map((node) => [node, positionOf(excerpt.nodes, excerpt.nodes.length, node)] as const);
  const nodes = numbered.flatMap(([, number]) => (number < 0 ? [] : [number]));
  const { cutOff, sizes, disconnectedPairs, complete } = removal.run(excerpt.rows, removal.parameters.parse({ nodes }), run);
  if (run.team.rank > 0 || !complete) return null;
  return {
    removed: numbered.flatMap(([node, number]) => (number < 0 ? [] : [node])),
    outside: numbered.flatMap(([node, number]) => (number < 0 ? [node] : [])),
    ...fallenOf([...cutOff], nodes, excerpt, citiesOf(), MOST_LIMIT),
    before: piecesOf(before.sizes),
    after: piecesOf(sizes),
    disconnectedPairs,
  };
}

const piecesOf = (sizes: Int32Array) => ({ components: sizes.length, largest: sizes[0] ?? 0 });

/** The fewest links and the fewest nodes that part two; null when nobody asks or time ran out. One member's work. */
export function whatParts(excerpt: Excerpt, { ends }: BrokersQuestion, run: TaskRun): CutFound | null {
  if (ends === null || run.team.rank > 0) return null;
  const [from, to] = [ends.from, ends.to].map((node) => positionOf(excerpt.nodes, excerpt.nodes.length, node));
  if (from === undefined || to === undefined || from < 0 || to < 0) return { ...ends, ...NO_CUT, outside: true };
  const asked = { sources: [from], targets: [to] };
  const byLinks = minimumCut.run(excerpt.rows, minimumCut.parameters.parse({ ...asked, cut: 'links' }), run);
  const byNodes = minimumCut.run(excerpt.rows, minimumCut.parameters.parse({ ...asked, cut: 'nodes' }), run);
  if (!byLinks.complete || !byNodes.complete) return null;
  return {
    ...ends,
    links: { value: byLinks.value, links: [...byLinks.links], side: byLinks.sourceSide.length },
    nodes: { value: byNodes.value, nodes: Array.from(byNodes.nodes, (number) => excerpt.nodes[number] ?? 0) },
    outside: false,
  };
}

const NO_CUT = { links: { value: null, links: [], side: 0 }, nodes: { value: null, nodes: [] } };
