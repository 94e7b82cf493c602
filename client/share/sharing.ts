import { useSyncExternalStore } from 'react';

let open = false;
const listeners = new Set<() => void>();

function listen(told: () => void): () => void {
  listeners.add(told);
  return () => listeners.delete(told);
}

/** Opens or closes “share and export”: for the button, a command or whatever else leads there. */
export function setSharing(to: boolean): void {
  open = to;
  for (const told of listeners) told();
}

export const useSharing = (): boolean => useSyncExternalStore(listen, () => open);
