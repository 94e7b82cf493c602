import type { Filters } from '../../../model/filters.ts';
import { LINK_KIND_IDS } from '../../../model/linkKinds.ts';
import { blocksOf, type Team } from '../../analysis/team.ts';
import type { TaskRun } from '../../analysis/threads/messages.ts';
import { type View, viewOf } from '../../analysis/view.ts';
import type { GraphColumns } from '../../graph/columns.ts';
import { graphFilter } from '../../graph/filter.ts';
import type { Rows } from '../../graph/walk.ts';
import { NOT_BETWEEN_CITIES } from '../cityMatrix/cityMatrix.ts';
import { viewFor } from '../viewFor.ts';

/** The graph in which isolation is looked for: of nodes, or of cities that stand for what lies in them. */
export interface Ground {
  /** The node's index in the projection, by its number here. */
  readonly nodes: Int32Array;
  /** Ties on the layers asked for: who hangs together is judged by them. */
  readonly rows: Rows;
  /** Ties on every layer, same numbers. */
  readonly allRows: Rows;
  /** By node, a bit for each layer on which it is tied to another node. */
  readonly onLayers: Uint32Array;
  /** Whether a link of `allRows` says that its two ends work together. */
  speaks(link: number): boolean;
  /** Nodes and links of every layer, in which existing paths are looked for. */
  readonly walked: View;
}

const BLOCK = 16_384;
/** Where something lies, what borders on it and what branch it is counted to say nothing about working together; nor do ties of texts. */
const SILENT = new Set([...NOT_BETWEEN_CITIES, LINK_KIND_IDS.indexOf('borders'), LINK_KIND_IDS.indexOf('active_in')]);

export function nodeGround(columns: GraphColumns, filters: Filters, run: TaskRun): Ground {
  const { layers = [], ...others } = filters;
  // The view of a filter by layer leaves out the nodes that the layers do not reach, and just these are wanted here.
  const walked = viewFor(columns, others, run);
  const { kind } = columns.links;
  return {
    nodes: walked.nodes,
    rows: layers.length === 0 ? walked.rows : onlyLayers(columns, walked.rows, layers, run.team),
    allRows: walked.rows,
    onLayers: layersByNode(walked.rows, run.team),
    speaks: (link) => !SILENT.has(kind[link] ?? 0),
    walked,
  };
}

/** The same nodes with the links of some layers. */
function onlyLayers(columns: GraphColumns, rows: Rows, layers: NonNullable<Filters['layers']>, team: Team): Rows {
  const everyNode = { ...columns.nodes, alive: new Uint8Array(rows.nodeCount).fill(1) };
  return viewOf({ ...columns, rows, nodes: everyNode }, graphFilter(columns, { layers }), false, team).rows;
}

/** A link from a node to itself ties it to nobody. */
export function layersByNode(rows: Rows, team: Team): Uint32Array {
  const onLayers = team.uint32(rows.nodeCount);
  for (const [, start, end] of blocksOf(team, rows.nodeCount, BLOCK)) {
    for (let node = start; node < end; node += 1) onLayers[node] = layersOf(rows, node);
  }
  team.barrier();
  return onLayers;
}

function layersOf({ rowStart, rowLength, neighbour, layer }: Rows, node: number): number {
  const start = rowStart[node] ?? 0;
  const end = start + (rowLength[node] ?? 0);
  let bits = 0;
  for (let slot = start; slot < end; slot += 1) if (neighbour[slot] !== node) bits |= 1 << (layer[slot] ?? 0);
  return bits;
}
