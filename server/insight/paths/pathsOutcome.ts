import type { GraphColumns } from '../../graph/columns.ts';
import { findPaths, type PathsFound } from './findPaths.ts';
import { type NoneFound, noPath } from './noPath.ts';
import type { PathsQuestion } from './question.ts';

export interface PathsOutcome {
  readonly found: PathsFound;
  /** False when time ran out: with more of it the answer may be fuller. */
  readonly inTime: boolean;
  /** Why there is no path; absent when there is one, or when time ran out before that was known. */
  readonly none?: NoneFound;
}

export function pathsOutcome(columns: GraphColumns, question: PathsQuestion, stopped: () => boolean): PathsOutcome {
  const found = findPaths(columns, question, stopped);
  if (found.paths.length > 0 || !found.complete) return { found, inTime: !stopped() };
  const none = noPath(columns, question, stopped);
  return stopped() ? { found: { ...found, complete: false }, inTime: false } : { found, none, inTime: true };
}
