import { type Blocks, treeOf } from './blockTree.ts';
import { type AddedLink, Choice, type Offer } from './offer.ts';
import type { Parts } from './parts.ts';

/** What no plan can go below: each block with one bridge needs one more link, each without any needs two, and a link serves two. */
export function fewestLinks({ count, edges }: Blocks): number {
  if (count < 2) return 0;
  return Math.ceil(treeOf(count, edges).degree.reduce((needed, bridges) => needed + Math.max(0, 2 - bridges), 0) / 2);
}

/**
 * As few links as can be (Eswaran and Tarjan, Augmentation Problems, 1976): trees are strung together leaf to leaf, then each leaf is linked with the
 * one half a round further on, so that the leaves below any bridge, being a range, have a partner outside.
 * Undefined when a pair of blocks that it needs is not allowed a link.
 */
export function pairLeaves(blocks: Blocks, parts: Parts, offer: Offer): readonly AddedLink[] | undefined {
  const choice = new Choice(offer);
  const edges = [...blocks.edges];
  const link = (a: number, b: number): boolean => {
    const found = choice.between(parts, a, b);
    if (found === undefined) return false;
    choice.take(found);
    edges.push({ a, b, link: -1 });
    return true;
  };
  const ends = endsOfTrees(blocks);
  for (let tree = 1; tree < ends.length; tree += 1) {
    if (!link(ends[tree - 1]?.[1] ?? 0, ends[tree]?.[0] ?? 0)) return undefined;
  }
  const { block, degree } = treeOf(blocks.count, edges);
  const leaves = Array.from(block).filter((_, turn) => degree[turn] === 1);
  const half = Math.floor(leaves.length / 2);
  for (let at = 0; at < half; at += 1) if (!link(leaves[at] ?? 0, leaves[at + half] ?? 0)) return undefined;
  // An odd one out takes the first again.
  if (leaves.length % 2 === 1 && !link(leaves.at(-1) ?? 0, leaves[0] ?? 0)) return undefined;
  return choice.links;
}

/** Two leaves of each tree; a block without bridges is both. */
function endsOfTrees({ count, edges }: Blocks): (readonly [number, number])[] {
  const { block, last, degree } = treeOf(count, edges);
  const ends: (readonly [number, number])[] = [];
  for (let root = 0; root < count; root = (last[root] ?? root) + 1) {
    const tree = Array.from(block.subarray(root, (last[root] ?? root) + 1));
    const leaves = tree.filter((_, at) => degree[root + at] === 1);
    ends.push([leaves[0] ?? tree[0] ?? 0, leaves.at(-1) ?? tree[0] ?? 0]);
  }
  return ends;
}
