import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import type { ChangeSet } from '../model/change.ts';
import { openEmbeddedStore } from '../server/store/embedded/embeddedStore.ts';

/** The folder of an embedded store. It is filled once, and kept for the next run: filling takes longer than all that is measured. */
export async function filledStore(name: string, records: () => AsyncIterable<ChangeSet>): Promise<string> {
  const folder = `.cache/bench/${name}`;
  if (existsSync(folder)) return folder;
  const filling = `${folder}.filling`;
  rmSync(filling, { recursive: true, force: true });
  mkdirSync(filling, { recursive: true });
  const store = openEmbeddedStore(filling);
  await store.load(records(), { author: 'bench', reason: 'load' });
  await store.close();
  renameSync(filling, folder);
  return folder;
}
