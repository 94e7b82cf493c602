import { type RefObject, useMemo, useState } from 'react';
import { useView } from '../app/view.ts';
import type { Command } from '../commands/command.ts';
import { useCommands } from '../commands/registry.ts';
import { ACTIONS, type Stage } from './actions.ts';
import type { CanvasHandle } from './NetworkCanvas.tsx';
import { PICKED_ACTIONS } from './pickedActions.ts';
import { useCanvasHistory } from './useCanvasHistory.ts';
import { canvasWords } from './words.ts';

/** What the actions are done to; they are commands, so that their keys work anywhere on the page. */
export function useActions(handle: RefObject<CanvasHandle | null>): Stage {
  const { view, go } = useView();
  const { undo, redo } = useCanvasHistory();
  const [lasso, setLasso] = useState(false);
  const stage = useMemo<Stage>(
    () => ({ view, undo, redo, canvas: () => handle.current, lasso, setLasso, go }),
    [view, undo, redo, handle, lasso, go],
  );
  const commands = useMemo(
    () =>
      [...ACTIONS, ...PICKED_ACTIONS].map(
        ({ id, keys, isPossible, isOn, perform }): Command => ({
          id: `canvas ${id}`,
          group: 'here',
          name: canvasWords[id],
          keys,
          isPossible: isPossible(stage),
          ...(isOn && { isOn: isOn(stage) }),
          perform: () => perform(stage),
        }),
      ),
    [stage],
  );
  useCommands(commands);
  return stage;
}
