import type { PartialDate } from '../../../../model/partialDate.ts';
import { componentNames } from '../../../analysis/components/componentNames.ts';
import type { TaskRun } from '../../../analysis/threads/messages.ts';
import type { GraphColumns } from '../../../graph/columns.ts';
import { graphFilter } from '../../../graph/filter.ts';
import { keyOf } from '../../excerptFor.ts';
import { keptWhole } from '../../keptWhole.ts';
import type { DatelessFilters, NodeDates } from '../question.ts';
import { nodeHeld } from './nodeStandings.ts';

/** Into how many parts the nodes that existed on a date fell. */
export interface PartsFound {
  readonly nodes: number;
  readonly components: number;
  readonly largest: number;
  readonly isolates: number;
  readonly complete: boolean;
}

/** Called by all members of a team; only the first gets more than zeros. */
export function partsAt(columns: GraphColumns, filters: DatelessFilters, at: PartialDate, dates: NodeDates, run: TaskRun): PartsFound {
  return keptWhole(`parts ${keyOf(columns, { ...filters, at })}`, () => partsOf(columns, filters, at, dates, run), run);
}

function partsOf(columns: GraphColumns, filters: DatelessFilters, at: PartialDate, dates: NodeDates, run: TaskRun): PartsFound {
  const admission = graphFilter(columns, { ...filters, at });
  const { name, complete } = componentNames(columns.rows, { ...admission, open: false, asks: true }, run);
  if (run.team.rank > 0) return { nodes: 0, components: 0, largest: 0, isolates: 0, complete };
  const sizes = new Int32Array(name.length);
  for (const top of name) sizes[top] = (sizes[top] ?? 0) + 1;
  const existed = nodeHeld(dates, at);
  const found = { nodes: 0, components: 0, largest: 0, isolates: 0, complete };
  for (let node = 0; node < name.length; node += 1) {
    if (columns.nodes.alive[node] !== 1 || !admission.node(node)) continue;
    const top = name[node] ?? node;
    const size = sizes[top] ?? 0;
    // Who is tied then existed then, whatever its own dates say.
    if (size === 1 && !existed(node)) continue;
    found.nodes += 1;
    if (top !== node) continue;
    found.components += 1;
    found.largest = Math.max(found.largest, size);
    if (size === 1) found.isolates += 1;
  }
  return found;
}
