import type { Filters } from '../../../model/filters.ts';
import { type Excerpt, excerptOf } from '../../analysis/excerpt.ts';
import type { Team } from '../../analysis/team.ts';
import type { TaskRun } from '../../analysis/threads/messages.ts';
import type { GraphColumns } from '../../graph/columns.ts';
import { graphFilter } from '../../graph/filter.ts';
import { type Admission, EVERYTHING, type Rows } from '../../graph/walk.ts';
import { excerptFor, keyOf } from '../excerptFor.ts';
import { type Ties, tiesIn } from './ties.ts';

/** The graph in which isolation is looked for: of nodes, or of cities that stand for what lies in them. */
export interface Ground {
  /** The node's index in the projection, by its number here. */
  readonly nodes: Int32Array;
  /** The node's type, by its number here. */
  readonly type: Uint8Array;
  /** Ties on the layers asked for: who hangs together is judged by them. */
  readonly rows: Rows;
  /** Ties on every layer, same numbers, and what they say. */
  readonly allRows: Rows;
  readonly ties: Ties;
  /** Nodes and links of every layer, in which existing paths are looked for, and what of them counts. */
  readonly walked: Excerpt;
  readonly admission: Admission;
}

export function nodeGround(columns: GraphColumns, filters: Filters, run: TaskRun): Ground {
  const { layers = [], ...others } = filters;
  // The excerpt of a filter by layer leaves out the nodes that the layers do not reach, and just these are wanted here.
  const walked = excerptFor(columns, others, run);
  const { rows, nodes } = walked;
  const type = typesOf(columns, nodes);
  return {
    nodes,
    type,
    rows: layers.length === 0 ? rows : onlyLayers(columns, rows, layers, run.team),
    allRows: rows,
    ties: run.kept(`ties ${keyOf(columns, others)}`, () => tiesIn(rows, type, columns.links.kind, run.team)),
    walked,
    admission: EVERYTHING,
  };
}

export const typesOf = (columns: GraphColumns, nodes: Int32Array): Uint8Array => {
  const type = new Uint8Array(nodes.length);
  for (let node = 0; node < nodes.length; node += 1) type[node] = columns.nodes.type[nodes[node] ?? 0] ?? 0;
  return type;
};

/** The same nodes with the links of some layers. */
function onlyLayers(columns: GraphColumns, rows: Rows, layers: NonNullable<Filters['layers']>, team: Team): Rows {
  const everyNode = { ...columns.nodes, alive: new Uint8Array(rows.nodeCount).fill(1) };
  return excerptOf({ ...columns, rows, nodes: everyNode }, graphFilter(columns, { layers }), false, team).rows;
}
