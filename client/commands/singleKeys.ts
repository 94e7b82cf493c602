import { useSyncExternalStore } from 'react';

const KEPT = 'deltaweave.singleKeys';
const told = new Set<() => void>();

/** Keys of one sign are on unless they were switched off in this browser. */
export const singleKeysAreOn = (): boolean => localStorage.getItem(KEPT) !== 'off';

export const useSingleKeys = (): boolean => useSyncExternalStore(listen, singleKeysAreOn);

export function switchSingleKeys(on: boolean): void {
  if (on) localStorage.removeItem(KEPT);
  else localStorage.setItem(KEPT, 'off');
  for (const tell of told) tell();
}

function listen(tell: () => void): () => void {
  told.add(tell);
  return () => told.delete(tell);
}
