import type { Run } from '../algorithm.ts';
import { type Blocks, type Edge, type Tree, treeOf } from './blockTree.ts';
import { coverBridges } from './coverBridges.ts';
import { join } from './join.ts';
import { type AddedLink, Choice, type Offer, totalCost } from './offer.ts';
import { pairLeaves, stringTrees } from './pairLeaves.ts';
import { Parts } from './parts.ts';

export interface Plan {
  readonly links: readonly AddedLink[];
  readonly cost: number;
  /** Bridges that stay: no allowed link runs around them. Ascending. */
  readonly bridges: readonly number[];
  /** Into how many pieces the graph still falls; above 1 when the offer does not allow more. */
  readonly pieces: number;
  /** True when all is one piece and no bridge is left, new links included. */
  readonly reached: boolean;
  /** False when it was stopped: then the links are a beginning. */
  readonly complete: boolean;
}

/**
 * First one piece, best from leaf to leaf, then a way around each bridge, new ones too. Paired, it begins with the plan that is best
 * where all is allowed; not paired, it keeps to the steps for which a bound is known.
 */
export function planOf(blocks: Blocks, parts: Parts, offer: Offer, paired: boolean, run: Run): Plan {
  const { block, count } = blocks;
  const { degree, turn } = treeOf(count, blocks.edges);
  const choice = new Choice(offer, (node) => ((degree[turn[block[node] ?? 0] ?? 0] ?? 0) > 1 ? 1 : 0));
  const edgesNow = (): Edge[] => [...blocks.edges, ...choice.links.map(({ a, b }) => ({ a: block[a] ?? 0, b: block[b] ?? 0, link: -1 }))];
  if (paired) stringTrees(blocks, parts, choice);
  const { pieces, complete: joined } = joinTrees(treeOf(count, edgesNow()), blocks, parts, choice, run);
  const joints = [...choice.links];
  const tree = treeOf(count, edgesNow());
  const pairs = paired ? pairLeaves(tree, parts, choice) : [];
  const covered = coverBridges(tree, parts, block, choice, pairs, run);
  const links = [...joints, ...covered.links];
  const complete = joined && covered.complete;
  return {
    links,
    cost: totalCost(links),
    bridges: covered.left.flatMap(({ link }) => (link === -1 ? [] : [link])).sort((a, b) => a - b),
    pieces,
    reached: complete && pieces === 1 && covered.left.length === 0,
    complete,
  };
}

/** Whether a plan reaches more, or as much with fewer links, or as much with as many at less cost. */
export function isBetter(plan: Plan, than: Plan): boolean {
  if (plan.complete !== than.complete) return plan.complete;
  if (plan.pieces !== than.pieces) return plan.pieces < than.pieces;
  if (plan.bridges.length !== than.bridges.length) return plan.bridges.length < than.bridges.length;
  if (plan.links.length !== than.links.length) return plan.links.length < than.links.length;
  return plan.cost < than.cost;
}

function joinTrees(tree: Tree, blocks: Blocks, parts: Parts, choice: Choice, run: Run): { pieces: number; complete: boolean } {
  const treeOfBlock = new Int32Array(blocks.count);
  let count = 0;
  tree.block.forEach((at, turn) => {
    const up = tree.up[turn] ?? -1;
    treeOfBlock[at] = up === -1 ? count++ : (treeOfBlock[tree.block[up] ?? 0] ?? 0);
  });
  if (count === 1) return { pieces: 1, complete: true };
  const group = blocks.block.map((at) => treeOfBlock[at] ?? 0);
  const inOrder = Array.from({ length: blocks.count }, (_, at) => at).flatMap((at) => parts.nodes(at));
  return join(new Parts(group, count, inOrder, Number.POSITIVE_INFINITY), [...Array(count).keys()], choice, run);
}
