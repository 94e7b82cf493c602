/** What was done and can be undone. */
export interface History<State> {
  readonly past: readonly State[];
  readonly future: readonly State[];
}

export const nothingDone: History<never> = { past: [], future: [] };
const MOST = 100;

/** `before` is what one would come back to. */
export const done = <State>({ past }: History<State>, before: State): History<State> => ({
  past: [...past, before].slice(-MOST),
  future: [],
});

export function undone<State>({ past, future }: History<State>, now: State): { history: History<State>; state: State } | null {
  const state = past.at(-1);
  return state === undefined ? null : { history: { past: past.slice(0, -1), future: [now, ...future] }, state };
}

export function redone<State>({ past, future }: History<State>, now: State): { history: History<State>; state: State } | null {
  const [state] = future;
  return state === undefined ? null : { history: { past: [...past, now], future: future.slice(1) }, state };
}
