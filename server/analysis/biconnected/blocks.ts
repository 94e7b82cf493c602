import type { Rows } from '../../graph/walk.ts';
import { mostFrequent } from '../mostFrequent.ts';
import type { Forest } from './breadthFirstForest.ts';

/** How many entries of each row are tried before the largest block is looked for. */
const FIRST_ENTRIES = 3;

/**
 * The biconnected component of each tree link of a breadth-first forest, named by the turn of the link's lower end; what a
 * component is called is the lowest turn among its tree links. Roots have no link above them and stand for themselves.
 *
 * A link beside the tree closes a circle with the two ways up from its ends, and all tree links of the circle are in one component
 * (Tarjan and Vishkin 1985). In a breadth-first tree neither end stands above the other, so the circle closes at a third node.
 * Tree links are joined by union-find whose representative is a topmost link, so each joint is paid once.
 * The trick of Afforest (Sutton, Ben-Nun and Barak 2018) is taken over from components: a few entries of each row join nearly
 * all; then only rows of nodes outside the largest component are read, as a link between two of its nodes has nothing to tell.
 */
export function blocksOfTreeLinks(rows: Rows, forest: Forest): Int32Array {
  const block = new Int32Array(rows.nodeCount);
  for (let turn = 0; turn < block.length; turn += 1) block[turn] = turn;
  joinRows(rows, forest, block, 0, FIRST_ENTRIES, -1);
  flatten(block);
  // Only speed hangs on which is skipped.
  joinRows(rows, forest, block, FIRST_ENTRIES, Number.MAX_SAFE_INTEGER, mostFrequent(block));
  flatten(block);
  return block;
}

function joinRows(
  { rowStart, rowLength, neighbour }: Rows,
  { node, turn, up }: Forest,
  block: Int32Array,
  first: number,
  count: number,
  skipped: number,
): void {
  for (let low = 0; low < node.length; low += 1) {
    if (up[low] === -1 || block[low] === skipped) continue;
    const from = node[low] ?? 0;
    const start = rowStart[from] ?? 0;
    const rowEnd = start + Math.min(rowLength[from] ?? 0, first + count);
    for (let slot = start + first; slot < rowEnd; slot += 1) {
      const other = turn[neighbour[slot] ?? 0] ?? 0;
      if (other !== low && up[other] !== low && up[low] !== other) joinCircle(up, block, low, other);
    }
  }
}

/** Joins the tree links on the ways up from both ends, until the ways meet. */
function joinCircle(up: Int32Array, block: Int32Array, left: number, right: number): void {
  let a = topOf(block, left);
  let b = topOf(block, right);
  while (a !== b) {
    const aboveA = up[a] ?? 0;
    const aboveB = up[b] ?? 0;
    if (aboveA === aboveB) {
      block[Math.max(a, b)] = Math.min(a, b);
      return;
    }
    // The later turn cannot be where the ways meet, as that node is above both.
    if (aboveA > aboveB) {
      const top = topOf(block, aboveA);
      block[a] = top;
      a = top;
    } else {
      const top = topOf(block, aboveB);
      block[b] = top;
      b = top;
    }
  }
}

/** Halves the way while walking it. */
function topOf(block: Int32Array, from: number): number {
  let at = from;
  let above = block[at] ?? 0;
  while (above !== at) {
    const next = block[above] ?? 0;
    block[at] = next;
    at = next;
    above = block[at] ?? 0;
  }
  return at;
}

/** A representative has a lower turn than those it stands for, so one pass in order is enough. */
function flatten(block: Int32Array): void {
  for (let turn = 0; turn < block.length; turn += 1) block[turn] = block[block[turn] ?? 0] ?? 0;
}
