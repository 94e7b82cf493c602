import { type Blocks, type Tree, treeOf } from './blockTree.ts';
import type { AddedLink, Choice } from './offer.ts';
import type { Parts } from './parts.ts';

/** How many partners are tried when the one that the plan wants is not allowed. */
const OTHERS_TRIED = 64;

/** What no plan can go below: a block with one bridge needs one more link, one without any needs two, and a link serves two blocks. */
export function fewestLinks({ count, edges }: Blocks): number {
  if (count < 2) return 0;
  return Math.ceil(treeOf(count, edges).degree.reduce((needed, bridges) => needed + Math.max(0, 2 - bridges), 0) / 2);
}

/**
 * The first half of Eswaran and Tarjan's plan (Augmentation Problems, 1976): trees are strung together, last leaf to first leaf, so that
 * every link serves two blocks in need. Trees for which nothing is allowed are left out.
 */
export function stringTrees(blocks: Blocks, parts: Parts, choice: Choice): AddedLink[] {
  const [first, ...others] = endsOfTrees(blocks);
  const links: AddedLink[] = [];
  let free = first?.[1] ?? 0;
  while (others.length > 0) {
    const found = firstAllowed(others.slice(0, OTHERS_TRIED).flat(), free, parts, choice);
    if (found === undefined) break;
    choice.take(found.link);
    links.push(found.link);
    const [joined] = others.splice(Math.floor(found.at / 2), 1);
    free = joined?.[1 - (found.at % 2)] ?? 0;
  }
  return links;
}

/**
 * The second half: each leaf is linked with the one half a round further on. The leaves below a bridge are a range, so one of them has its
 * partner outside. Where that partner is not allowed the next ones are tried, and what is then still a bridge is left to others.
 */
export function pairLeaves({ block, degree }: Tree, parts: Parts, choice: Choice): AddedLink[] {
  const leaves = block.filter((_, turn) => degree[turn] === 1);
  const half = Math.floor(leaves.length / 2);
  const later = leaves.subarray(half);
  const isPaired = new Uint8Array(block.length);
  const links: AddedLink[] = [];
  const pair = (leaf: number, partner: number): boolean => {
    const link = choice.between(parts, leaf, partner);
    if (link === undefined) return false;
    choice.take(link);
    links.push(link);
    isPaired[leaf] = 1;
    isPaired[partner] = 1;
    return true;
  };
  for (let at = 0; at < half; at += 1) {
    for (let further = 0; further < Math.min(later.length, OTHERS_TRIED); further += 1) {
      const partner = later[(at + further) % later.length] ?? 0;
      if (isPaired[partner] === 0 && pair(leaves[at] ?? 0, partner)) break;
    }
  }
  // An odd one out takes a leaf that is served already.
  const odd = leaves.at(-1) ?? 0;
  if (leaves.length % 2 === 1 && isPaired[odd] === 0) leaves.subarray(0, Math.min(half, OTHERS_TRIED)).some((leaf) => pair(leaf, odd));
  return links;
}

function firstAllowed(
  partners: readonly number[],
  part: number,
  parts: Parts,
  choice: Choice,
): { at: number; link: AddedLink } | undefined {
  for (let at = 0; at < partners.length; at += 1) {
    const link = choice.between(parts, part, partners[at] ?? part);
    if (link !== undefined) return { at, link };
  }
  return undefined;
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
