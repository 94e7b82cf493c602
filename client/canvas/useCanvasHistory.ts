import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useView } from '../app/view.ts';
import type { View } from '../app/viewState.ts';
import { done, type History, nothingDone, redone, undone } from './history.ts';

/** What can be taken back: all that changes what is drawn. Whom one looks at meanwhile is not undone. */
const KEPT = [
  'on',
  'hide',
  'without',
  'by',
  'open',
  'gathered',
  'paint',
  'sized',
  'hulls',
  'clusters',
  'lay',
  'layers',
  'at',
  'sure',
] as const satisfies readonly (keyof View)[];
type Kept = { readonly [Key in (typeof KEPT)[number]]: View[Key] | undefined };

/** Remembers every state of the canvas, whoever changed it, so that one key takes it back. */
export function useCanvasHistory(): { undo: (() => void) | undefined; redo: (() => void) | undefined } {
  const { view, go } = useView();
  const now = useMemo(() => keptOf(view), [view]);
  const [history, setHistory] = useState<History<Kept>>(nothingDone);
  const before = useRef<Kept>(now);
  const travelling = useRef(false);

  useEffect(() => {
    if (same(before.current, now)) return;
    const left = before.current;
    before.current = now;
    if (travelling.current) travelling.current = false;
    else setHistory((known) => done(known, left));
  }, [now]);

  const travel = useCallback(
    (step: typeof undone<Kept>) => {
      const taken = step(history, now);
      if (taken === null) return;
      travelling.current = true;
      setHistory(taken.history);
      go(taken.state, { quietly: true });
    },
    [history, now, go],
  );
  const undo = useCallback(() => travel(undone), [travel]);
  const redo = useCallback(() => travel(redone), [travel]);
  return { undo: history.past.length === 0 ? undefined : undo, redo: history.future.length === 0 ? undefined : redo };
}

const keptOf = (view: View): Kept => Object.fromEntries(KEPT.map((key) => [key, view[key]])) as Kept;

const same = (one: Kept, other: Kept): boolean =>
  KEPT.every((key) => one[key] === other[key] || JSON.stringify(one[key]) === JSON.stringify(other[key]));
