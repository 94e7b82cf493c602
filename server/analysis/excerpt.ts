import type { GraphColumns } from '../graph/columns.ts';
import { type Admission, mayStep, type Rows } from '../graph/walk.ts';
import { blocksOf, type Team } from './team.ts';

/**
 * The admitted part of the graph, packed: what an analysis of the whole runs on. Nodes are numbered anew without gaps, links keep their
 * indexes. It is made once for a filter and a revision, and changes do not touch it.
 */
export interface Excerpt {
  readonly rows: Rows;
  /** The node's index in the projection, by its number here. */
  readonly nodes: Int32Array;
}

const BLOCK = 16_384;
const OUTSIDE = -1;

/**
 * Made by a whole team: the rows are counted, then copied, block by block. `onlyReached` leaves out nodes without an admitted link, as a
 * filter by layer asks for.
 */
export function excerptOf(columns: GraphColumns, admission: Admission, onlyReached: boolean, team: Team): Excerpt {
  const { rows } = columns;
  const lengths = team.int32(rows.nodeCount);
  for (const [, start, end] of blocksOf(team, rows.nodeCount, BLOCK)) countBlock(columns, admission, lengths, start, end);
  team.barrier();
  const numbers = team.int32(rows.nodeCount);
  const nodeCount = team.agree(team.rank === 0 ? numberNodes(columns, admission, lengths, onlyReached, numbers) : 0);
  const slots = team.agree(team.rank === 0 ? lengths.reduce((sum, length) => sum + length, 0) : 0);
  const packed = {
    nodeCount,
    rowStart: team.uint32(nodeCount),
    rowLength: team.uint32(nodeCount),
    neighbour: team.int32(slots),
    entry: team.uint32(slots),
    weight: team.float64(slots),
    layer: team.uint8(slots),
  };
  const nodes = team.int32(nodeCount);
  if (team.rank === 0) placeRows(lengths, numbers, packed, nodes);
  team.barrier();
  for (const [, start, end] of blocksOf(team, nodeCount, BLOCK)) copyBlock(rows, admission, numbers, nodes, packed, start, end);
  team.barrier();
  return { rows: packed, nodes };
}

function countBlock({ rows, nodes }: GraphColumns, admission: Admission, lengths: Int32Array, start: number, end: number): void {
  for (let node = start; node < end; node += 1) {
    if (nodes.alive[node] !== 1 || !admission.node(node)) continue;
    const first = rows.rowStart[node] ?? 0;
    const last = first + (rows.rowLength[node] ?? 0);
    let admitted = 0;
    for (let slot = first; slot < last; slot += 1) {
      if (admission.open || mayStep(rows, admission, 'both', slot, OUTSIDE)) admitted += 1;
    }
    lengths[node] = admitted;
  }
}

function numberNodes(
  { rows, nodes }: GraphColumns,
  admission: Admission,
  lengths: Int32Array,
  onlyReached: boolean,
  numbers: Int32Array,
): number {
  let next = 0;
  for (let node = 0; node < rows.nodeCount; node += 1) {
    const inside = nodes.alive[node] === 1 && admission.node(node) && (!onlyReached || (lengths[node] ?? 0) > 0);
    numbers[node] = inside ? next++ : OUTSIDE;
  }
  return next;
}

function placeRows(lengths: Int32Array, numbers: Int32Array, packed: Rows, nodes: Int32Array): void {
  let slot = 0;
  for (let node = 0; node < numbers.length; node += 1) {
    const place = numbers[node] ?? OUTSIDE;
    if (place === OUTSIDE) continue;
    nodes[place] = node;
    packed.rowStart[place] = slot;
    packed.rowLength[place] = lengths[node] ?? 0;
    slot += lengths[node] ?? 0;
  }
}

function copyBlock(
  rows: Rows,
  admission: Admission,
  numbers: Int32Array,
  nodes: Int32Array,
  packed: Rows,
  start: number,
  end: number,
): void {
  for (let place = start; place < end; place += 1) {
    const node = nodes[place] ?? 0;
    const first = rows.rowStart[node] ?? 0;
    const last = first + (rows.rowLength[node] ?? 0);
    let to = packed.rowStart[place] ?? 0;
    for (let slot = first; slot < last; slot += 1) {
      if (!admission.open && !mayStep(rows, admission, 'both', slot, OUTSIDE)) continue;
      packed.neighbour[to] = numbers[rows.neighbour[slot] ?? 0] ?? OUTSIDE;
      packed.entry[to] = rows.entry[slot] ?? 0;
      packed.weight[to] = rows.weight[slot] ?? 1;
      packed.layer[to] = rows.layer[slot] ?? 0;
      to += 1;
    }
  }
}
