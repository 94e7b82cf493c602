import { useEffect, useId, useSyncExternalStore } from 'react';
import type { Text } from '../../model/text.ts';

/** A part of the address that could not be used: its key, what was written, and why where there is more to say. */
export interface Unread {
  readonly key: string;
  readonly written: string;
  readonly because?: Text;
}

const reported = new Map<string, readonly Unread[]>();
const listeners = new Set<() => void>();
let all: readonly Unread[] = [];

function report(reporter: string, parts: readonly Unread[]): void {
  if (parts.length === 0) reported.delete(reporter);
  else reported.set(reporter, parts);
  all = [...reported.values()].flat();
  for (const listener of listeners) listener();
}

/** Whoever reads a part of the address says here what could not be used, so that the reader is told once, in one place. */
export function useUnread(parts: readonly Unread[]): void {
  const id = useId();
  const written = JSON.stringify(parts);
  useEffect(() => {
    report(id, JSON.parse(written) as readonly Unread[]);
    return () => report(id, []);
  }, [id, written]);
}

const listen = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** All that was reported; each key once, with its reason where somebody gave one. */
export function useAllUnread(): readonly Unread[] {
  const parts = useSyncExternalStore(listen, () => all);
  const byKey = new Map<string, Unread>();
  for (const part of parts) if (byKey.get(part.key)?.because === undefined) byKey.set(part.key, part);
  return [...byKey.values()];
}
