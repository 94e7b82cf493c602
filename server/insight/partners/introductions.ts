import { pathScratch, shortestPath } from '../../analysis/shortestPath/shortestPath.ts';
import { degreeOf, type Ties } from '../../analysis/similarity/ties.ts';
import type { GraphColumns } from '../../graph/columns.ts';
import { EVERYTHING, linkOf } from '../../graph/walk.ts';
import { type Ground, numberOf } from './ground.ts';

/** Who could bring the two together, with the links that speak for it; by index. */
interface Introducer {
  readonly node: number;
  readonly links: readonly number[];
}

/** The ways from the focus to a partner. */
export interface Introduction {
  /** `common`: partners of both; `chain`: the first step of a longer way; `local`: partners of the other that lie in the city of the focus. */
  readonly by: 'common' | 'chain' | 'local';
  readonly through: readonly Introducer[];
  /** Both empty when no co-operation joins the two. */
  readonly path: { readonly nodes: readonly number[]; readonly links: readonly number[] };
}

const MOST_INTRODUCERS = 5;
/** Nobody is introduced over more hands than these. */
const LONGEST_PATH = 5;
/** So many links show that two work together, the strongest first. */
const MOST_LINKS = 3;
const NO_PATH = { nodes: [], links: [] };

/** Each thread has its own. */
const scratch = pathScratch();

/** `prefers`: who comes before others, by index; the higher the sooner. */
export function introductionTo(
  columns: GraphColumns,
  ground: Ground,
  focus: number,
  partner: number,
  prefers: (node: number) => number,
): Introduction {
  const [from, to] = [numberOf(ground, focus), numberOf(ground, partner)];
  if (to < 0) return { by: 'local', through: [], path: NO_PATH };
  if (from < 0 || degreeOf(ground.ties, from) === 0)
    return { by: 'local', through: localsOf(columns, ground, focus, to, prefers), path: NO_PATH };
  const index = (number: number): number => ground.nodes[number] ?? 0;
  const common = commonOf(ground, from, to, prefers);
  if (common.length > 0) {
    const through = common.map((number) => ({
      node: index(number),
      links: [...linksBetween(ground, from, number), ...linksBetween(ground, number, to)],
    }));
    const middle = common[0] ?? 0;
    const links = [linksBetween(ground, from, middle), linksBetween(ground, middle, to)].flatMap((each) => each.slice(0, 1));
    return { by: 'common', through, path: { nodes: [focus, index(middle), partner], links } };
  }
  const path = shortestPath(ground.rows, EVERYTHING, { from, to, direction: 'both', maxLength: LONGEST_PATH }, scratch);
  if (path === null) return { by: 'local', through: localsOf(columns, ground, focus, to, prefers), path: NO_PATH };
  const way = { nodes: path.nodes.map(index), links: path.links.flatMap((link) => ground.linksOf(link).slice(0, 1)) };
  const [, second] = path.nodes;
  const through = second === undefined || second === to ? [] : [{ node: index(second), links: linksBetween(ground, from, second) }];
  return { by: 'chain', through, path: way };
}

interface Known {
  readonly node: number;
  readonly preferred: number;
  readonly strength: number;
}

/** Among those preferred alike, those who know both best come first: by the weaker of their two ties, then those with few other partners. */
function commonOf({ ties, nodes }: Ground, one: number, other: number, prefers: (node: number) => number): number[] {
  const strength = new Map<number, number>();
  eachTie(ties, one, (node, repeats) => strength.set(node, repeats));
  const common: Known[] = [];
  eachTie(ties, other, (node, repeats) => {
    const known = strength.get(node);
    if (known !== undefined) common.push({ node, preferred: prefers(nodes[node] ?? 0), strength: Math.min(known, repeats) });
  });
  return firstFew(common, ties);
}

/** Partners of `to` that lie in the city of the focus: nothing says that it knows them, but they are at hand. */
function localsOf(columns: GraphColumns, ground: Ground, focus: number, to: number, prefers: (node: number) => number): Introducer[] {
  const { nodes, ties } = ground;
  const { city } = columns.nodes;
  const home = city[focus] ?? -1;
  const locals: Known[] = [];
  eachTie(ties, to, (node, repeats) => {
    const index = nodes[node] ?? 0;
    const isLocal = home >= 0 && city[index] === home && index !== home && index !== focus;
    if (isLocal) locals.push({ node, preferred: prefers(index), strength: repeats });
  });
  return firstFew(locals, ties).map((node) => ({ node: nodes[node] ?? 0, links: linksBetween(ground, node, to) }));
}

function firstFew(known: Known[], ties: Ties): number[] {
  known.sort(
    (a, b) => b.preferred - a.preferred || b.strength - a.strength || degreeOf(ties, a.node) - degreeOf(ties, b.node) || a.node - b.node,
  );
  return known.slice(0, MOST_INTRODUCERS).map(({ node }) => node);
}

function eachTie({ start, neighbour, repeats }: Ties, node: number, visit: (node: number, repeats: number) => void): void {
  const end = start[node + 1] ?? 0;
  for (let place = start[node] ?? 0; place < end; place += 1) visit(neighbour[place] ?? 0, repeats[place] ?? 0);
}

/** Read from the shorter of both rows. Rows stand lightest first; the strongest link is wanted first. */
function linksBetween({ rows: { rowStart, rowLength, neighbour, entry }, linksOf }: Ground, one: number, other: number): number[] {
  const [row, wanted] = (rowLength[one] ?? 0) <= (rowLength[other] ?? 0) ? [one, other] : [other, one];
  const links: number[] = [];
  for (let slot = (rowStart[row] ?? 0) + (rowLength[row] ?? 0) - 1; slot >= (rowStart[row] ?? 0); slot -= 1) {
    if (neighbour[slot] === wanted) links.push(...linksOf(linkOf(entry[slot] ?? 0)));
  }
  return links.slice(0, MOST_LINKS);
}
