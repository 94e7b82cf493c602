import type { TaskRun } from '../analysis/threads/messages.ts';

/** Kept for the next task when it is whole; what was cut short by its time is computed again. */
export function keptWhole<Answer extends { readonly complete: boolean }>(key: string, compute: () => Answer, run: TaskRun): Answer {
  let fresh = false;
  const answer = run.kept(key, () => {
    fresh = true;
    return compute();
  });
  return answer.complete || fresh ? answer : compute();
}
