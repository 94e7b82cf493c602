import { useCallback, useEffect, useRef, useState } from 'react';
import { useView } from '../app/view.ts';
import type { Placed } from '../app/viewState.ts';
import { done, type History, nothingDone, redone, undone } from './history.ts';

type Arrangement = readonly Placed[];

/** Remembers every arrangement of the canvas, whoever changed it, so that one key takes it back. */
export function useCanvasHistory(): { undo: (() => void) | undefined; redo: (() => void) | undefined } {
  const { view, go } = useView();
  const now = view.on ?? NOTHING;
  const [history, setHistory] = useState<History<Arrangement>>(nothingDone);
  const before = useRef<Arrangement>(now);
  const travelling = useRef(false);

  useEffect(() => {
    if (same(before.current, now)) return;
    const left = before.current;
    before.current = now;
    if (travelling.current) travelling.current = false;
    else setHistory((known) => done(known, left));
  }, [now]);

  const travel = useCallback(
    (step: typeof undone<Arrangement>) => {
      const taken = step(history, now);
      if (taken === null) return;
      travelling.current = true;
      setHistory(taken.history);
      go({ on: taken.state.length === 0 ? undefined : taken.state }, { quietly: true });
    },
    [history, now, go],
  );
  const undo = useCallback(() => travel(undone), [travel]);
  const redo = useCallback(() => travel(redone), [travel]);

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z' || event.target instanceof HTMLInputElement) return;
      event.preventDefault();
      if (event.shiftKey) redo();
      else undo();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [undo, redo]);

  return { undo: history.past.length === 0 ? undefined : undo, redo: history.future.length === 0 ? undefined : redo };
}

const NOTHING: Arrangement = [];

const same = (one: Arrangement, other: Arrangement): boolean =>
  one.length === other.length && one.every(({ id, x, y }, at) => id === other[at]?.id && x === other[at]?.x && y === other[at]?.y);
