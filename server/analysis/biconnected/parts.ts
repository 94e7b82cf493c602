import type { Forest } from './breadthFirstForest.ts';

export interface Parts {
  /** Into how many parts the loss of a point breaks what held together. */
  readonly partCount: Int32Array;
  /** How many nodes are then outside the largest of these parts; the lost one is not counted. */
  readonly cutOff: Int32Array;
}

/** Each component right below a point is a part, and what lies above the point is one more. */
export function partsAround(points: Int32Array, forest: Forest, block: Int32Array): Parts {
  const { turn, up } = forest;
  const below = nodesBelow(forest);
  const size = treeSizes(forest, below);
  const hanging = nodesHanging(forest, block, below);
  const parts = new Int32Array(up.length);
  const largest = new Int32Array(up.length);
  const sum = new Int32Array(up.length);
  for (let name = 0; name < up.length; name += 1) {
    const above = up[name] ?? -1;
    if (above === -1 || block[name] !== name) continue;
    const nodes = hanging[name] ?? 0;
    parts[above] = (parts[above] ?? 0) + 1;
    largest[above] = Math.max(largest[above] ?? 0, nodes);
    sum[above] = (sum[above] ?? 0) + nodes;
  }
  const partCount = new Int32Array(points.length);
  const cutOff = new Int32Array(points.length);
  points.forEach((point, at) => {
    const place = turn[point] ?? 0;
    const others = (size[place] ?? 0) - 1;
    partCount[at] = (parts[place] ?? 0) + (up[place] === -1 ? 0 : 1);
    cutOff[at] = others - Math.max(largest[place] ?? 0, others - (sum[place] ?? 0));
  });
  return { partCount, cutOff };
}

/** How many nodes are on the smaller side of each bridge. */
export function smallerSides(lower: Int32Array, forest: Forest): Int32Array {
  const below = nodesBelow(forest);
  const size = treeSizes(forest, below);
  return lower.map((low) => Math.min(below[low] ?? 0, (size[low] ?? 0) - (below[low] ?? 0)));
}

/** How many nodes hang in the tree at each turn, itself included. */
function nodesBelow({ up }: Forest): Int32Array {
  const below = new Int32Array(up.length).fill(1);
  for (let low = up.length - 1; low >= 0; low -= 1) {
    const above = up[low] ?? -1;
    if (above !== -1) below[above] = (below[above] ?? 0) + (below[low] ?? 0);
  }
  return below;
}

/** How many nodes each turn's tree has. */
function treeSizes({ up }: Forest, below: Int32Array): Int32Array {
  const size = new Int32Array(up.length);
  for (let turn = 0; turn < up.length; turn += 1) size[turn] = (up[turn] === -1 ? below[turn] : size[up[turn] ?? 0]) ?? 0;
  return size;
}

/** By component: how many nodes hang at the node on its top. Several tree links of a component can start there. */
function nodesHanging({ up }: Forest, block: Int32Array, below: Int32Array): Int32Array {
  const hanging = new Int32Array(up.length);
  for (let low = 0; low < up.length; low += 1) {
    const name = block[low] ?? 0;
    if (up[low] !== -1 && up[low] === up[name]) hanging[name] = (hanging[name] ?? 0) + (below[low] ?? 0);
  }
  return hanging;
}
