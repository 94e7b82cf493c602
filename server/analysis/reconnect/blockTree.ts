import { admitting, linkOf, type Rows } from '../../graph/walk.ts';
import type { Run } from '../algorithm.ts';
import { cutPoints } from '../biconnected/biconnected.ts';
import { componentNames } from '../components/componentNames.ts';
import { numberedBySize } from '../numberedBySize.ts';

/** A bridge, or a new link that is one so far, between two blocks. */
export interface Edge {
  readonly a: number;
  readonly b: number;
  /** The link's index; -1 for a new one. */
  readonly link: number;
}

/** The two-edge-connected parts of a graph, and the bridges between them. */
export interface Blocks {
  /** By node. */
  readonly block: Int32Array;
  readonly count: number;
  readonly edges: readonly Edge[];
}

/** Undefined when it was stopped. */
export function blocksOf(rows: Rows, run: Run): Blocks | undefined {
  const { bridges, complete } = cutPoints.run(rows, {}, run);
  const isBridge = new Uint8Array((bridges.at(-1) ?? -1) + 1);
  for (const bridge of bridges) isBridge[bridge] = 1;
  const withoutBridges = admitting({ link: (link) => isBridge[link] !== 1 });
  const { name: block, complete: joined } = componentNames(rows, withoutBridges, run);
  if (!complete || !joined) return undefined;
  const count = numberedBySize(block, rows.nodeCount).length;
  const edges: Edge[] = [];
  for (let node = 0; node < rows.nodeCount; node += 1) {
    const rowEnd = (rows.rowStart[node] ?? 0) + (rows.rowLength[node] ?? 0);
    for (let slot = rows.rowStart[node] ?? 0; slot < rowEnd; slot += 1) {
      const entry = rows.entry[slot] ?? 0;
      if ((entry & 1) === 1 || isBridge[linkOf(entry)] !== 1) continue;
      edges.push({ a: block[node] ?? 0, b: block[rows.neighbour[slot] ?? 0] ?? 0, link: linkOf(entry) });
    }
  }
  return { block, count, edges };
}

/** Blocks numbered by a walk in depth, so that what hangs below a block is a range of turns. */
export interface Tree {
  /** The block of each turn, and the turn of each block. */
  readonly block: Int32Array;
  readonly turn: Int32Array;
  /** By turn: the turn above (-1 at a root), the last turn below, the number of edges to the root, and the edge to the turn above. */
  readonly up: Int32Array;
  readonly last: Int32Array;
  readonly depth: Int32Array;
  readonly edge: readonly (Edge | undefined)[];
  /** By turn, how many edges the block has. */
  readonly degree: Int32Array;
}

export function treeOf(count: number, edges: readonly Edge[]): Tree {
  const around: Edge[][] = Array.from({ length: count }, () => []);
  for (const edge of edges) {
    around[edge.a]?.push(edge);
    around[edge.b]?.push(edge);
  }
  const turns = () => new Int32Array(count);
  const tree = { block: turns(), turn: turns().fill(-1), up: turns(), last: turns(), depth: turns(), degree: turns() };
  const edge: (Edge | undefined)[] = [];
  const stack: { block: number; up: number; edge: Edge | undefined }[] = [];
  for (let root = 0; root < count; root += 1) {
    if (tree.turn[root] === -1) stack.push({ block: root, up: -1, edge: undefined });
    for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
      const turn = edge.length;
      tree.block[turn] = next.block;
      tree.turn[next.block] = turn;
      tree.up[turn] = next.up;
      tree.depth[turn] = next.up === -1 ? 0 : (tree.depth[next.up] ?? 0) + 1;
      tree.degree[turn] = around[next.block]?.length ?? 0;
      edge.push(next.edge);
      for (const way of around[next.block] ?? []) {
        if (way !== next.edge) stack.push({ block: way.a === next.block ? way.b : way.a, up: turn, edge: way });
      }
    }
  }
  for (let turn = count - 1; turn >= 0; turn -= 1) {
    tree.last[turn] = Math.max(turn, tree.last[turn] ?? 0);
    const up = tree.up[turn] ?? -1;
    if (up !== -1) tree.last[up] = Math.max(tree.last[up] ?? 0, tree.last[turn] ?? 0);
  }
  return { ...tree, edge };
}
