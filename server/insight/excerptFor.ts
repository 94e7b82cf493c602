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
  const excerpt = run.kept(`excerpt ${keyOf(columns, filters)}`, () =>
    excerptOf(columns, graphFilter(columns, filters), onlyReached, run.team),
  );
  run.doneReading();
  return excerpt;
}

/** Names what is made of a graph as it stands and of filters, for whoever keeps it. */
export const keyOf = ({ revision }: GraphColumns, filters: Filters): string => `${revision} ${JSON.stringify(sorted(filters))}`;

/** The same filters in the same order, whatever order they were asked in. */
const sorted = (filters: Filters): [string, unknown][] =>
  Object.entries(filters)
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
