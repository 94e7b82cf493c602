import { type Admission, linkOf, type Rows } from '../../graph/walk.ts';
import type { Run } from '../algorithm.ts';
import { mostFrequent } from '../mostFrequent.ts';
import { blocksOf, type Team } from '../team.ts';

/** How many entries of each row are joined before the largest component is looked for. */
const FIRST_ENTRIES = 2;
const BLOCK = 16_384;

/**
 * Names each node by the lowest node that it hangs together with, over admitted nodes and links; a node that is not admitted keeps its own
 * name. All members of the team work on one array, which is the same in the end whoever was faster.
 *
 * Afforest (Sutton, Ben-Nun and Barak, Optimizing Parallel Graph Connectivity Computation via Subgraph Sampling, 2018): two entries of
 * each row join most nodes to one component; then only the rows of nodes outside it are read, since a link that leaves it also stands in
 * a row outside.
 */
export function componentNames(rows: Rows, admission: Admission, run: Run): { name: Int32Array; complete: boolean } {
  const { team } = run;
  const name = team.int32(rows.nodeCount);
  for (const [, start, end] of blocksOf(team, rows.nodeCount, BLOCK)) for (let node = start; node < end; node += 1) name[node] = node;
  team.barrier();
  for (let entry = 0; entry < FIRST_ENTRIES; entry += 1) joinAll(rows, admission, team, name, entry, entry + 1, -1);
  run.progress(0.5);
  const complete = team.agree(run.stopped() ? 0 : 1) === 1;
  // One choice for all: were two skipped by two members, links between those two would be read by nobody.
  const skipped = team.agree(mostFrequent(name));
  if (complete) joinAll(rows, admission, team, name, FIRST_ENTRIES, Number.MAX_SAFE_INTEGER, skipped);
  return { name, complete };
}

/** Joins each node that is not in the skipped component with the neighbours at entries `first` to `last` of its row. */
function joinAll(rows: Rows, admission: Admission, team: Team, name: Int32Array, first: number, last: number, skipped: number): void {
  for (const [, start, end] of blocksOf(team, rows.nodeCount, BLOCK)) {
    if (admission.open) joinRows(rows, name, start, end, first, last, skipped);
    else joinAdmitted(rows, admission, name, start, end, first, last, skipped);
  }
  team.barrier();
  for (const [, start, end] of blocksOf(team, rows.nodeCount, BLOCK)) flatten(name, start, end);
  team.barrier();
}

function joinRows(rows: Rows, name: Int32Array, start: number, end: number, first: number, last: number, skipped: number): void {
  const { rowStart, rowLength, neighbour } = rows;
  for (let node = start; node < end; node += 1) {
    if (name[node] === skipped) continue;
    const from = rowStart[node] ?? 0;
    const rowEnd = from + Math.min(rowLength[node] ?? 0, last);
    for (let slot = from + first; slot < rowEnd; slot += 1) join(name, node, neighbour[slot] ?? 0);
  }
}

function joinAdmitted(
  { rowStart, rowLength, neighbour, entry }: Rows,
  admission: Admission,
  name: Int32Array,
  start: number,
  end: number,
  first: number,
  last: number,
  skipped: number,
): void {
  for (let node = start; node < end; node += 1) {
    if (name[node] === skipped || !admission.node(node)) continue;
    const from = rowStart[node] ?? 0;
    const rowEnd = from + Math.min(rowLength[node] ?? 0, last);
    for (let slot = from + first; slot < rowEnd; slot += 1) {
      const next = neighbour[slot] ?? 0;
      if (admission.node(next) && admission.link(linkOf(entry[slot] ?? 0))) join(name, node, next);
    }
  }
}

/** Hangs the higher of two names below the lower one; names only ever fall, so a name read late does no harm. */
function join(name: Int32Array, left: number, right: number): void {
  let a = name[left] ?? 0;
  let b = name[right] ?? 0;
  while (a !== b) {
    const high = Math.max(a, b);
    const low = Math.min(a, b);
    const above = name[high] ?? 0;
    if (above === low || (above === high && Atomics.compareExchange(name, high, high, low) === high)) return;
    a = name[name[high] ?? 0] ?? 0;
    b = name[low] ?? 0;
  }
}

function flatten(name: Int32Array, start: number, end: number): void {
  for (let node = start; node < end; node += 1) {
    let top = name[node] ?? 0;
    while (name[top] !== top) top = name[top] ?? 0;
    name[node] = top;
  }
}
