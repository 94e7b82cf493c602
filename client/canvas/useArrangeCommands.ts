import { useMemo } from 'react';
import { useView } from '../app/view.ts';
import { ARRANGEMENTS, GROUPINGS, type Placed } from '../app/viewState.ts';
import type { Command } from '../commands/command.ts';
import { inBoth } from '../commands/named.ts';
import { useCommands } from '../commands/registry.ts';
import type { Arranging } from './useArranging.ts';
import { canvasWords } from './words.ts';

/** What the toolbar's choices do, as commands. */
export function useArrangeCommands({ start }: Arranging, on: readonly Placed[]): void {
  const { view, go } = useView();
  const { lay, by, dock } = view;
  const commands = useMemo((): Command[] => {
    const common = { group: 'here', isPossible: on.length > 1 } as const;
    return [
      ...ARRANGEMENTS.map((id) => ({
        ...common,
        id: `arrange ${id}`,
        name: inBoth(canvasWords, 'arrangeAs', { how: canvasWords[id] }),
        perform: () => start({ on, lay: id, by }),
      })),
      ...GROUPINGS.map((id) => ({
        ...common,
        id: `group ${id}`,
        name: inBoth(canvasWords, 'groupAs', { how: canvasWords[id] }),
        perform: () => start({ on, lay: lay ?? 'force', by: id }),
      })),
      {
        ...common,
        id: 'no groups',
        name: inBoth(canvasWords, 'groupAs', { how: canvasWords.noGroups }),
        isPossible: by !== undefined,
        perform: () => go({ by: undefined, open: undefined }),
      },
      {
        ...common,
        id: 'table',
        name: canvasWords.table,
        isOn: dock !== undefined,
        isPossible: on.length > 0,
        perform: () => go({ dock: dock === undefined ? 'table' : undefined }, { quietly: true }),
      },
    ];
  }, [start, on, lay, by, dock, go]);
  useCommands(commands);
}
