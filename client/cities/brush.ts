import { useSyncExternalStore } from 'react';
import type { NodeId } from '../../model/ids.ts';

/** The cities under the pointer or the focus, one or two: shown at once on the map, in the matrix and in the ranking. */
type Brushed = readonly NodeId[] | undefined;

let brushed: Brushed;
const watchers = new Set<() => void>();

/** Passing over things changes no address: what is chosen lives there, what is pointed at lives here. */
export function setBrush(next: Brushed): void {
  if (next === brushed || (next?.length === brushed?.length && next?.every((id, at) => id === brushed?.[at]))) return;
  brushed = next;
  for (const told of watchers) told();
}

function watch(told: () => void): () => void {
  watchers.add(told);
  return () => watchers.delete(told);
}

export const useBrushed = (): Brushed => useSyncExternalStore(watch, () => brushed);
