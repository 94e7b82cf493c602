import type { Filters } from '../../model/filters.ts';
import type { TaskRun } from '../analysis/threads/messages.ts';
import { type View, viewOf } from '../analysis/view.ts';
import type { GraphColumns } from '../graph/columns.ts';
import { graphFilter } from '../graph/filter.ts';

/**
 * The part of the graph that filters let through, packed; made once for a revision and its filters. After it nothing waits for this task:
 * what else it reads of the columns (names, types, cities) may be a moment newer.
 */
export function viewFor(columns: GraphColumns, filters: Filters, run: TaskRun): View {
  const onlyReached = (filters.layers ?? []).length > 0;
  const view = run.kept(`view ${columns.revision} ${JSON.stringify(sorted(filters))}`, () =>
    viewOf(columns, graphFilter(columns, filters), onlyReached, run.team),
  );
  run.doneReading();
  return view;
}

/** The same filters in the same order, whatever order they were asked in. */
const sorted = (filters: Filters): [string, unknown][] =>
  Object.entries(filters)
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
