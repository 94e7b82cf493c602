import type { View } from '../app/viewState.ts';
import type { CanvasHandle } from './NetworkCanvas.tsx';
import type { ToolSign } from './toolSigns.ts';
import type { canvasWords } from './words.ts';

/** What an action is done to. */
export interface Stage {
  readonly view: View;
  readonly undo: (() => void) | undefined;
  readonly redo: (() => void) | undefined;
  readonly canvas: () => CanvasHandle | null;
  /** Whether the next drag on the canvas draws a line round what is to be chosen. */
  readonly lasso: boolean;
  setLasso(on: boolean): void;
  go(change: { readonly [Key in keyof View]?: View[Key] | undefined }): void;
}

/** One thing that can be done to the canvas: toolbar, keys and help all come from it. */
export interface Action {
  readonly id: keyof typeof canvasWords;
  /** As keys are written; several lead to the same. */
  readonly keys: readonly string[];
  /** In the toolbar; what has none stands elsewhere. */
  readonly sign?: ToolSign;
  isPossible(stage: Stage): boolean;
  /** For what can be on or off. */
  isOn?(stage: Stage): boolean;
  perform(stage: Stage): void;
}

const isOnCanvas = ({ view }: Stage): boolean => view.on?.some(({ id }) => id === view.sel) === true;
const isHidden = ({ view }: Stage): boolean => view.sel !== undefined && view.hide?.includes(view.sel) === true;
const isPinned = ({ view }: Stage): boolean => view.on?.some(({ id, pinned }) => id === view.sel && pinned) === true;
const hasNodes = ({ view }: Stage): boolean => (view.on?.length ?? 0) > 0;

export const ACTIONS: readonly Action[] = [
  { id: 'undo', keys: ['Ctrl+Z'], sign: 'undo', isPossible: ({ undo }) => undo !== undefined, perform: ({ undo }) => undo?.() },
  {
    id: 'redo',
    keys: ['Ctrl+Shift+Z', 'Ctrl+Y'],
    sign: 'redo',
    isPossible: ({ redo }) => redo !== undefined,
    perform: ({ redo }) => redo?.(),
  },
  {
    id: 'pin',
    keys: ['P'],
    sign: 'pin',
    isPossible: isOnCanvas,
    isOn: isPinned,
    perform: ({ view, go }) =>
      go({
        on: view.on?.map(({ pinned, ...place }) =>
          place.id !== view.sel ? { ...place, ...(pinned && { pinned }) } : pinned ? place : { ...place, pinned: true },
        ),
      }),
  },
  {
    id: 'hide',
    keys: ['H'],
    sign: 'hide',
    isPossible: isOnCanvas,
    isOn: isHidden,
    perform: ({ view, go }) => {
      if (view.sel === undefined) return;
      const others = view.hide?.filter((id) => id !== view.sel) ?? [];
      go({ hide: others.length === (view.hide?.length ?? 0) ? [...others, view.sel] : others });
    },
  },
  {
    id: 'remove',
    keys: ['Delete'],
    sign: 'remove',
    isPossible: isOnCanvas,
    perform: ({ view, go }) => go({ on: view.on?.filter(({ id }) => id !== view.sel), sel: undefined }),
  },
  {
    id: 'lasso',
    keys: ['L'],
    sign: 'lasso',
    isPossible: hasNodes,
    isOn: ({ lasso }) => lasso,
    perform: ({ lasso, setLasso }) => setLasso(!lasso),
  },
  { id: 'fit', keys: ['0'], isPossible: () => true, perform: ({ canvas }) => canvas()?.showAll() },
  {
    id: 'clear',
    keys: [],
    sign: 'clear',
    isPossible: hasNodes,
    perform: ({ go }) =>
      go({
        on: undefined,
        hide: undefined,
        without: undefined,
        by: undefined,
        open: undefined,
        gathered: undefined,
        picked: undefined,
        lay: undefined,
      }),
  },
];
