import { useSyncExternalStore } from 'react';
import { z } from 'zod';
import type { SearchHit } from '../../model/api/search.ts';
import { NodeId } from '../../model/ids.ts';
import { NodeTypeId } from '../../model/nodeTypes.ts';
import { Text } from '../../model/text.ts';

const KEPT = 'deltaweave.recent';
const MOST_NODES = 6;
const MOST_WORDS = 4;

const Recent = z.object({
  nodes: z.array(z.object({ id: NodeId, type: NodeTypeId, name: Text })),
  /** What was typed before one of its hits was chosen. */
  words: z.array(z.string()),
});
export type Recent = z.infer<typeof Recent>;

const NOTHING: Recent = { nodes: [], words: [] };
const told = new Set<() => void>();
let known: Recent | undefined;

/** What was chosen of late, in this browser only. */
export const useRecent = (): Recent => useSyncExternalStore(listen, read);

export function keepRecent({ id, type, name }: Pick<SearchHit, 'id' | 'type' | 'name'>, typed: string): void {
  const { nodes, words } = read();
  write({
    nodes: [{ id, type, name }, ...nodes.filter((node) => node.id !== id)].slice(0, MOST_NODES),
    words: typed === '' ? words : [typed, ...words.filter((word) => word !== typed)].slice(0, MOST_WORDS),
  });
}

export const clearRecent = (): void => write(NOTHING);

function read(): Recent {
  known ??= readKept(localStorage.getItem(KEPT));
  return known;
}

/** What an older page or another program has left there is left out. */
export function readKept(written: string | null): Recent {
  if (written === null) return NOTHING;
  try {
    return Recent.safeParse(JSON.parse(written)).data ?? NOTHING;
  } catch {
    return NOTHING;
  }
}

function write(recent: Recent): void {
  known = recent;
  if (recent === NOTHING) localStorage.removeItem(KEPT);
  else localStorage.setItem(KEPT, JSON.stringify(recent));
  for (const tell of told) tell();
}

function listen(tell: () => void): () => void {
  told.add(tell);
  return () => told.delete(tell);
}
