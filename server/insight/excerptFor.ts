import type { Filters } from '../../model/filters.ts';
import { type Excerpt, excerptOf } from '../analysis/excerpt.ts';
import type { TaskRun } from '../analysis/threads/messages.ts';
import type { GraphColumns } from '../graph/columns.ts';
import { graphFilter } from '../graph/filter.ts';

/**
 * The part of the graph that filters let through, packed; made once for a revision and its filters. After it nothing waits for this task:
 * what else it reads of the columns (names, types, cities) may be a moment newer.
 */
export function excerptFor(columns: GraphColumns, filters: Filters, run: TaskRun): Excerpt {
  const onlyReached = (filters.layers ?? []).length > 0;
  const excerpt = run.kept(`excerpt ${columns.revision} ${JSON.stringify(sorted(filters))}`, () =>
    excerptOf(columns, graphFilter(columns, filters), onlyReached, run.team),
  );
  run.doneReading();
  return excerpt;
}

/** The same filters in the same order, whatever order they were asked in. */
const sorted = (filters: Filters): [string, unknown][] =>
  Object.entries(filters)
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
