import type { Filters } from '../../../model/filters.ts';
import { LAYER_IDS, type LayerId } from '../../../model/layers.ts';
import { type Excerpt, excerptOf } from '../../analysis/excerpt.ts';
import { mergedRowsOf } from '../../analysis/mergedRows.ts';
import type { TaskRun } from '../../analysis/threads/messages.ts';
import type { GraphColumns } from '../../graph/columns.ts';
import { EVERYTHING, type Rows } from '../../graph/walk.ts';
import { excerptFor, keyOf } from '../excerptFor.ts';

/** A part of the graph that scores are computed on, with the name under which things made of it are kept. */
export interface GraphPart {
  readonly key: string;
  readonly excerpt: Excerpt;
}

export function graphPart(columns: GraphColumns, filters: Filters, run: TaskRun): GraphPart {
  return { key: keyOf(columns, filters), excerpt: excerptFor(columns, filters, run) };
}

/**
 * The links of one layer and the nodes that they reach: what the filter `layers` with that layer alone would leave. Its `nodes` are
 * numbers of the part that it was taken from, not indexes of the projection, whose rows may change by now.
 */
export function layerPart(columns: GraphColumns, part: GraphPart, layer: LayerId, run: TaskRun): GraphPart {
  const key = `${part.key} on ${layer}`;
  const excerpt = run.kept(`layer ${key}`, () => {
    const alive = new Uint8Array(part.excerpt.rows.nodeCount).fill(1);
    const layers = Uint8Array.from(LAYER_IDS, (id) => (id === layer ? 1 : 0));
    const within = { ...columns, rows: part.excerpt.rows, nodes: { ...columns.nodes, alive } };
    return excerptOf(within, { ...EVERYTHING, open: false, layers }, true, run.team);
  });
  return { key, excerpt };
}

/** The part with several links between the same two nodes made one; made once for all metrics. */
export const mergedRows = ({ key, excerpt }: GraphPart, directed: boolean, run: TaskRun): Rows =>
  run.kept(`merged ${directed ? 'directed ' : ''}${key}`, () => mergedRowsOf(excerpt.rows, directed, run.team));
