import { useEffect, useSyncExternalStore } from 'react';
import type { Command } from './command.ts';

const lists = new Map<symbol, readonly Command[]>();
const told = new Set<() => void>();
let all: readonly Command[] = [];

/** Adds commands for as long as the component that calls this is there. Keep the list the same (`useMemo`) while nothing in it changes. */
export function useCommands(commands: readonly Command[]): void {
  useEffect(() => {
    const own = Symbol('commands');
    lists.set(own, commands);
    publish();
    return () => {
      lists.delete(own);
      publish();
    };
  }, [commands]);
}

export const useAllCommands = (): readonly Command[] => useSyncExternalStore(listen, allCommands);

export const allCommands = (): readonly Command[] => all;

function publish(): void {
  all = [...lists.values()].flat();
  for (const tell of told) tell();
}

function listen(tell: () => void): () => void {
  told.add(tell);
  return () => told.delete(tell);
}
