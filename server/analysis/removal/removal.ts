import { z } from 'zod';
import { type Admission, admitting, EVERYTHING } from '../../graph/walk.ts';
import type { Algorithm } from '../algorithm.ts';
import { componentNames } from '../components/componentNames.ts';
import { NO_GROUP, numberedBySize } from '../numberedBySize.ts';

const removalParameters = z.strictObject({
  nodes: z.array(z.int().nonnegative()).default([]),
  links: z.array(z.int().nonnegative()).default([]),
});

export interface Removal {
  /** By node, its component afterwards: by falling size, among equals by the lowest node. NO_GROUP for what was removed. */
  readonly component: Int32Array;
  readonly sizes: Int32Array;
  /** Nodes, ascending, that no longer hang together with the largest rest of their former component. */
  readonly cutOff: Int32Array;
  /** How many pairs of remaining nodes hung together before and do so no longer. */
  readonly disconnectedPairs: number;
  /** False when it was stopped: then nothing is said of what is cut off. */
  readonly complete: boolean;
}

/** What falls off when nodes and links are removed, read through flags: the rows stay as they are. */
export const removal: Algorithm<typeof removalParameters, Removal> = {
  id: 'removal',
  parameters: removalParameters,
  run(rows, { nodes, links }, run) {
    const removed = flags(nodes, rows.nodeCount);
    const before = componentNames(rows, EVERYTHING, run);
    const after = componentNames(rows, allBut(removed, links), run);
    const { name: component } = after;
    const complete = before.complete && after.complete;
    if (run.team.rank > 0) return { ...NOTHING, component, complete };
    for (let node = 0; node < rows.nodeCount; node += 1) if (removed[node] === 1) component[node] = NO_GROUP;
    const sizes = numberedBySize(component, rows.nodeCount);
    if (!complete) return { ...NOTHING, component, sizes };
    return { component, sizes, ...losses(before.name, component, sizes), complete };
  },
};

const NOTHING: Omit<Removal, 'component'> = { sizes: new Int32Array(0), cutOff: new Int32Array(0), disconnectedPairs: 0, complete: false };

function allBut(removedNode: Uint8Array, links: readonly number[]): Admission {
  const removedLink = flags(
    links,
    links.reduce((end, link) => Math.max(end, link + 1), 0),
  );
  return admitting({ node: (node) => removedNode[node] !== 1, link: (link) => removedLink[link] !== 1 });
}

function flags(indices: readonly number[], length: number): Uint8Array {
  const flag = new Uint8Array(length);
  for (const index of indices) flag[index] = 1;
  return flag;
}

/** Numbers rise as sizes fall, so the largest rest of a former component is the lowest number in it. */
function losses(former: Int32Array, component: Int32Array, sizes: Int32Array): Pick<Removal, 'cutOff' | 'disconnectedPairs'> {
  const largestRest = new Int32Array(former.length).fill(NO_GROUP);
  const remaining = new Int32Array(former.length);
  for (let node = 0; node < former.length; node += 1) {
    const now = component[node] ?? NO_GROUP;
    if (now === NO_GROUP) continue;
    const was = former[node] ?? 0;
    const best = largestRest[was] ?? NO_GROUP;
    if (best === NO_GROUP || now < best) largestRest[was] = now;
    remaining[was] = (remaining[was] ?? 0) + 1;
  }
  const cutOff: number[] = [];
  for (let node = 0; node < former.length; node += 1) {
    if (component[node] !== NO_GROUP && component[node] !== largestRest[former[node] ?? 0]) cutOff.push(node);
  }
  return { cutOff: Int32Array.from(cutOff), disconnectedPairs: pairsWithin(remaining) - pairsWithin(sizes) };
}

function pairsWithin(sizes: Int32Array): number {
  let pairs = 0;
  for (let at = 0; at < sizes.length; at += 1) pairs += ((sizes[at] ?? 0) * ((sizes[at] ?? 0) - 1)) / 2;
  return pairs;
}
