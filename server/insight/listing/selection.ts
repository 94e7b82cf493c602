import { CONFIDENCES } from '../../../model/confidence.ts';
import type { Filters } from '../../../model/filters.ts';
import type { GraphColumns } from '../../graph/columns.ts';
import { admitsLink, admitsNode } from './admits.ts';

export interface SelectionQuestion {
  readonly filters: Filters;
  /** Indexes of the nodes that are asked for; undefined for all. */
  readonly nodes: readonly number[] | undefined;
}

/** A part of the graph: by index, 1 for what belongs to it. */
export interface Selection {
  readonly nodes: Uint8Array;
  readonly links: Uint8Array;
  readonly nodeCount: number;
  readonly linkCount: number;
  /** Links by confidence, in the order of that table. */
  readonly linksBySureness: readonly number[];
}

/**
 * What the lists of nodes and links give, without pages. Of nodes that are named one by one, those that no link reaches stay: they were
 * asked for.
 */
export function selectionTask(columns: GraphColumns, { filters, nodes: asked }: SelectionQuestion): Selection {
  const { links } = columns;
  const takesNode = admitsNode(columns, filters, { reached: asked === undefined });
  const nodes = new Uint8Array(columns.rows.nodeCount);
  let nodeCount = 0;
  const take = (node: number): void => {
    if (nodes[node] === 1 || !takesNode(node)) return;
    nodes[node] = 1;
    nodeCount += 1;
  };
  if (asked === undefined) for (let node = 0; node < nodes.length; node += 1) take(node);
  else asked.forEach(take);

  const takesLink = admitsLink(columns, filters);
  const chosen = new Uint8Array(links.alive.length);
  const linksBySureness = new Array<number>(CONFIDENCES.length).fill(0);
  let linkCount = 0;
  for (let link = 0; link < chosen.length; link += 1) {
    if (nodes[links.source[link] ?? -1] !== 1 || nodes[links.target[link] ?? -1] !== 1 || !takesLink(link)) continue;
    chosen[link] = 1;
    linkCount += 1;
    const sureness = links.confidence[link] ?? 0;
    linksBySureness[sureness] = (linksBySureness[sureness] ?? 0) + 1;
  }
  return { nodes, links: chosen, nodeCount, linkCount, linksBySureness };
}
