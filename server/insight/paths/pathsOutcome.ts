import type { GraphColumns } from '../../graph/columns.ts';
import { findPaths, type PathsFound } from './findPaths.ts';
import { type NoneFound, noPath } from './noPath.ts';
import type { PathsQuestion } from './question.ts';

export interface PathsOutcome {
  readonly found: PathsFound;
  /** Why there is no path; absent when there is one, or when time ran out before that was known. */
  readonly none?: NoneFound;
}

export function pathsOutcome(columns: GraphColumns, question: PathsQuestion, stopped: () => boolean): PathsOutcome {
  const found = findPaths(columns, question, stopped);
  if (found.paths.length > 0 || !found.complete) return { found };
  const none = noPath(columns, question, stopped);
  return stopped() ? { found: { ...found, complete: false } } : { found, none };
}
