import { useCallback, useMemo } from 'react';
import { useView } from '../app/view.ts';
import type { Command } from '../commands/command.ts';
import { useCommands } from '../commands/registry.ts';
import { goToTray } from '../consortia/toTray.ts';
import { partnersWords } from './words.ts';

/** From the list to the consortium beside it, past all that stands between; a node that was looked at gives way. */
export function useToTray(): () => void {
  const { view, go } = useView();
  const isCovered = view.sel !== undefined;
  return useCallback(() => {
    if (isCovered) go({ sel: undefined });
    goToTray();
  }, [isCovered, go]);
}

/** The same as a command with a key. */
export function useTrayCommand(isPossible: boolean): void {
  const perform = useToTray();
  const commands = useMemo(
    (): Command[] => [{ id: 'consortium', group: 'here', name: partnersWords.toTray, keys: ['C'], isPossible, perform }],
    [isPossible, perform],
  );
  useCommands(commands);
}
