import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { storeContract } from '../contract/contract.ts';
import { openEmbeddedStore } from './embeddedStore.ts';

const folder = mkdtempSync(join(tmpdir(), 'deltaweave-store-'));
afterAll(() => rmSync(folder, { recursive: true }));

storeContract('embedded store', {
  open: async () => openEmbeddedStore(folder),
  async clear() {
    rmSync(folder, { recursive: true, force: true });
  },
});
