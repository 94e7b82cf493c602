import type { Filters } from '../../../model/filters.ts';
import type { TaskRun } from '../../analysis/threads/messages.ts';
import type { GraphColumns } from '../../graph/columns.ts';
import { keyOf } from '../excerptFor.ts';

export const asksNothing = (filters: Filters): boolean =>
  Object.values(filters).every((value) => value === undefined || value.length === 0);

/** Kept for the graph as a whole, which most ask for. What is kept goes along with every task, so answers to rarer questions are not. */
export const keptUnfiltered = <Value>(what: string, columns: GraphColumns, filters: Filters, compute: () => Value, run: TaskRun): Value =>
  asksNothing(filters) ? run.kept(`${what} ${keyOf(columns, {})}`, compute) : compute();
