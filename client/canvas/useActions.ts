import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { useView } from '../app/view.ts';
import { actionFor, type Stage } from './actions.ts';
import type { CanvasHandle } from './NetworkCanvas.tsx';
import { useCanvasHistory } from './useCanvasHistory.ts';

/** What the actions are done to; their keys work anywhere on the page. */
export function useActions(handle: RefObject<CanvasHandle | null>): Stage {
  const { view, go } = useView();
  const { undo, redo } = useCanvasHistory();
  const [lasso, setLasso] = useState(false);
  const stage = useMemo<Stage>(
    () => ({ view, undo, redo, canvas: () => handle.current, lasso, setLasso, go }),
    [view, undo, redo, handle, lasso, go],
  );
  const now = useRef(stage);
  now.current = stage;
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const action = actionFor(event);
      if (action?.isPossible(now.current) !== true) return;
      event.preventDefault();
      action.perform(now.current);
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
  return stage;
}
