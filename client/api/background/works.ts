import { hashKey, type QueryKey } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import type { JobAnswer } from '../../../model/api/jobs.ts';

/** A question that is at work on the server. */
export interface Work {
  readonly stand: JobAnswer;
  /** When it began to take long, milliseconds since 1970. */
  readonly since: number;
}

const works = new Map<string, Work>();
const listeners = new Set<() => void>();

function tell(): void {
  for (const listener of listeners) listener();
}

export function standAt(key: QueryKey, stand: JobAnswer): void {
  const hash = hashKey(key);
  works.set(hash, { stand, since: works.get(hash)?.since ?? Date.now() });
  tell();
}

export function over(key: QueryKey): void {
  if (works.delete(hashKey(key))) tell();
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** How far a question is; undefined when nothing is at work on it, or not for long. */
export function useWork(key: QueryKey | undefined): Work | undefined {
  const hash = key === undefined ? '' : hashKey(key);
  return useSyncExternalStore(listen, () => works.get(hash));
}
