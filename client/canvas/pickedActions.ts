import type { NodeId } from '../../model/ids.ts';
import type { Action, Stage } from './actions.ts';

const isPicked = ({ view }: Stage): boolean => view.picked !== undefined;
const pickedOf = ({ view }: Stage): ReadonlySet<NodeId> => new Set(view.picked);

/** What can be done to several nodes that were chosen together. */
export const PICKED_ACTIONS: readonly Action[] = [
  {
    id: 'hidePicked',
    keys: ['Shift+H'],
    isPossible: isPicked,
    perform: (stage) => stage.go({ hide: [...new Set([...(stage.view.hide ?? []), ...pickedOf(stage)])], picked: undefined }),
  },
  {
    id: 'onlyPicked',
    keys: ['Shift+O'],
    isPossible: isPicked,
    perform: (stage) => {
      const picked = pickedOf(stage);
      const others = stage.view.on?.flatMap(({ id }) => (picked.has(id) ? [] : [id])) ?? [];
      stage.go({ hide: others, picked: undefined });
    },
  },
  {
    id: 'groupPicked',
    keys: ['Shift+G'],
    isPossible: ({ view }) => (view.picked?.length ?? 0) > 1,
    perform: (stage) => {
      const picked = pickedOf(stage);
      // Nobody is in two groups.
      const others =
        stage.view.gathered?.map((together) => together.filter((id) => !picked.has(id))).filter(({ length }) => length > 1) ?? [];
      stage.go({ gathered: [...others, [...picked]], by: 'chosen', open: undefined, picked: undefined });
    },
  },
  {
    id: 'removePicked',
    keys: ['Shift+Delete'],
    isPossible: isPicked,
    perform: (stage) => {
      const picked = pickedOf(stage);
      stage.go({ on: stage.view.on?.filter(({ id }) => !picked.has(id)), picked: undefined });
    },
  },
  { id: 'unpick', keys: ['Escape'], isPossible: isPicked, perform: ({ go }) => go({ picked: undefined }) },
];
