import { useSyncExternalStore } from 'react';
import type { NodeId } from '../../model/ids.ts';
import type { NodeTypeId } from '../../model/nodeTypes.ts';

/** What stands over the page: the palette, or the list of keys. */
export type Opened =
  | {
      readonly what: 'palette';
      readonly typed: string;
      /** Only nodes, all that were found, for whoever asked. */
      readonly nodes?: { readonly types: readonly NodeTypeId[] | undefined; readonly onChoose: (id: NodeId) => void };
    }
  | { readonly what: 'keys' };

let opened: Opened | undefined;
const told = new Set<() => void>();

export const openedNow = (): Opened | undefined => opened;
export const useOpened = (): Opened | undefined => useSyncExternalStore(listen, openedNow);

export function setOpened(next: Opened | undefined): void {
  opened = next;
  for (const tell of told) tell();
}

function listen(tell: () => void): () => void {
  told.add(tell);
  return () => told.delete(tell);
}
