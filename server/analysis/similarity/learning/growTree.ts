import type { Binned } from './binned.ts';
import { bestSplit, type Growth, histogramOf, type Loss, type Split, totals } from './split.ts';

/** One tree, in the order in which it grew; places count from its root. See `Trees` for what the numbers mean. */
export interface Tree {
  readonly feature: number[];
  readonly threshold: number[];
  readonly left: number[];
}

interface Leaf {
  readonly place: number;
  readonly start: number;
  readonly end: number;
  readonly histogram: Float64Array;
  readonly split: Split;
}

/**
 * Grows a tree leaf by leaf, where the loss falls most, by Newton steps (Friedman 2001; histograms as in Ke et al. 2017). `step` gets
 * what the tree says of each row; `rows` ends up in the order of the leaves.
 */
export function growTree(data: Binned, loss: Loss, rows: Int32Array, growth: Growth, step: Float64Array): Tree {
  const tree: Tree = { feature: [-1], threshold: [0], left: [0] };
  const spare = new Int32Array(rows.length);
  const leafOf = (place: number, start: number, end: number, histogram: Float64Array): Leaf => {
    return { place, start, end, histogram, split: bestSplit(data, histogram, growth) };
  };
  const leaves = [leafOf(0, 0, rows.length, histogramOf(data, loss, rows, 0, rows.length))];
  while (leaves.length < growth.leaves) {
    const leaf = leaves.reduce((best, other) => (other.split.gain > best.split.gain ? other : best));
    if (leaf.split.gain <= 0) break;
    const { start, end, split } = leaf;
    const middle = partition(data, rows, spare, leaf);
    const [leftHistogram, rightHistogram] = halves(data, loss, rows, leaf, middle);
    const left = branch(tree, leaf.place, split, data);
    leaves.splice(leaves.indexOf(leaf), 1, leafOf(left, start, middle, leftHistogram), leafOf(left + 1, middle, end, rightHistogram));
  }
  for (const { place, start, end, histogram } of leaves) {
    const { slope, curvature } = totals(histogram);
    const says = -slope / (curvature + growth.shrink);
    tree.threshold[place] = says;
    for (let at = start; at < end; at += 1) step[rows[at] ?? 0] = says;
  }
  return tree;
}

/** Turns a leaf into a branch with two leaves; returns the left one's place. */
function branch(tree: Tree, place: number, { feature, bin }: Split, data: Binned): number {
  const left = tree.feature.length;
  tree.feature[place] = feature;
  tree.threshold[place] = data.edges[feature]?.[bin] ?? 0;
  tree.left[place] = left;
  tree.feature.push(-1, -1);
  tree.threshold.push(0, 0);
  tree.left.push(0, 0);
  return left;
}

/** Only the smaller half is counted: the larger one is what remains of the whole, whose histogram it takes over. */
function halves(data: Binned, loss: Loss, rows: Int32Array, { start, end, histogram }: Leaf, middle: number): [Float64Array, Float64Array] {
  const leftIsSmaller = middle - start <= end - middle;
  const smaller = leftIsSmaller ? histogramOf(data, loss, rows, start, middle) : histogramOf(data, loss, rows, middle, end);
  for (let at = 0; at < histogram.length; at += 1) histogram[at] = (histogram[at] ?? 0) - (smaller[at] ?? 0);
  return leftIsSmaller ? [smaller, histogram] : [histogram, smaller];
}

/** Rows up to the split's bin first, in their order; returns where the others begin. */
function partition(data: Binned, rows: Int32Array, spare: Int32Array, { start, end, split }: Leaf): number {
  const offset = split.feature * data.rowCount;
  let left = start;
  let right = 0;
  for (let at = start; at < end; at += 1) {
    const row = rows[at] ?? 0;
    if ((data.bin[offset + row] ?? 0) <= split.bin) {
      rows[left] = row;
      left += 1;
    } else {
      spare[right] = row;
      right += 1;
    }
  }
  rows.set(spare.subarray(0, right), left);
  return left;
}
