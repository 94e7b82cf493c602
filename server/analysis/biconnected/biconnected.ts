import { z } from 'zod';
import { linkOf, type Rows } from '../../graph/walk.ts';
import type { Algorithm, Run } from '../algorithm.ts';
import { linkIndexEnd } from '../linkIndexEnd.ts';
import { NO_GROUP, numberedBySize } from '../numberedBySize.ts';
import { blocksOfTreeLinks } from './blocks.ts';
import { breadthFirstForest, type Forest } from './breadthFirstForest.ts';
import { articulationPointsOf, bridgesOf } from './cuts.ts';
import { partsAround, smallerSides } from './parts.ts';

const noParameters = z.strictObject({});

export interface CutPoints {
  /** Nodes whose loss breaks their component, ascending. */
  readonly articulationPoints: Int32Array;
  /** Links whose loss breaks their component, ascending. Of links that run side by side none is a bridge. */
  readonly bridges: Int32Array;
  /** False when it was stopped; then the rest is empty. */
  readonly complete: boolean;
}

export interface Biconnected extends CutPoints {
  /** By link, the number of its biconnected component; the one with most links is 0. NO_GROUP for links from a node to itself. */
  readonly linkComponent: Int32Array;
  /** How many links each biconnected component has. */
  readonly componentSizes: Int32Array;
  /** For each articulation point: how many parts its loss leaves of its connected component … */
  readonly partCount: Int32Array;
  /** … and how many nodes are then outside the largest part. */
  readonly cutOff: Int32Array;
  /** For each bridge: how many nodes are on its smaller side. */
  readonly smallerSide: Int32Array;
}

/** Articulation points and bridges, and nothing that takes longer. */
export const cutPoints: Algorithm<typeof noParameters, CutPoints> = {
  id: 'cutPoints',
  parameters: noParameters,
  run(rows, _parameters, run) {
    const found = cutsOf(rows, run);
    if (found === undefined) return { articulationPoints: new Int32Array(0), bridges: new Int32Array(0), complete: false };
    return { articulationPoints: found.articulationPoints, bridges: found.bridges.link, complete: true };
  },
};

/** Articulation points and bridges with what each would cut off, and the biconnected component of every link. */
export const biconnected: Algorithm<typeof noParameters, Biconnected> = {
  id: 'biconnected',
  parameters: noParameters,
  run(rows, _parameters, run) {
    const found = cutsOf(rows, run);
    if (found === undefined || run.stopped()) return NOTHING;
    const { forest, block, articulationPoints, bridges } = found;
    const linkComponent = componentsOfLinks(rows, forest, block);
    run.progress(0.9);
    return {
      articulationPoints,
      ...partsAround(articulationPoints, forest, block),
      bridges: bridges.link,
      smallerSide: smallerSides(bridges.lower, forest),
      componentSizes: numberedBySize(linkComponent, rows.nodeCount),
      linkComponent,
      complete: true,
    };
  },
};

const NOTHING: Biconnected = {
  articulationPoints: new Int32Array(0),
  bridges: new Int32Array(0),
  linkComponent: new Int32Array(0),
  componentSizes: new Int32Array(0),
  partCount: new Int32Array(0),
  cutOff: new Int32Array(0),
  smallerSide: new Int32Array(0),
  complete: false,
};

/** Undefined when there is no answer: what is a cut is known only when every link was seen. */
function cutsOf(rows: Rows, run: Run) {
  // One thread does all of it; what the others of a team return is not looked at.
  if (run.team.rank > 0) return undefined;
  const forest = breadthFirstForest(rows);
  run.progress(0.2);
  if (run.stopped()) return undefined;
  const block = blocksOfTreeLinks(rows, forest);
  run.progress(0.6);
  return { forest, block, articulationPoints: articulationPointsOf(forest, block), bridges: bridgesOf(rows, forest, block) };
}

/** A link belongs where the tree link above its later end does: the circle that it closes, or it itself, holds that link. */
function componentsOfLinks(rows: Rows, { node, turn }: Forest, block: Int32Array): Int32Array {
  const component = new Int32Array(linkIndexEnd(rows)).fill(NO_GROUP);
  for (let low = 0; low < node.length; low += 1) {
    const from = node[low] ?? 0;
    const rowEnd = (rows.rowStart[from] ?? 0) + (rows.rowLength[from] ?? 0);
    for (let slot = rows.rowStart[from] ?? 0; slot < rowEnd; slot += 1) {
      if ((turn[rows.neighbour[slot] ?? 0] ?? 0) < low) component[linkOf(rows.entry[slot] ?? 0)] = block[low] ?? 0;
    }
  }
  return component;
}
