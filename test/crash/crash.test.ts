import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NodeId } from '../../model/ids.ts';
import { openEmbeddedStore } from '../../server/store/embedded/embeddedStore.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'deltaweave-crash-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Runs the writer, kills it with kill -9 once it has said so many lines, and returns what it had said in full. */
function killedAfter(lines: number, mode: string): Promise<string[]> {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'test/crash/writeForever.ts', folder, mode], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let said = '';
    child.stdout.on('data', (part: Buffer) => {
      said += part.toString();
      if (said.split('\n').length > lines) child.kill('SIGKILL');
    });
    child.once('error', failed);
    child.once('close', (_code, signal) => {
      if (signal === 'SIGKILL') done(said.split('\n').slice(0, -1));
      else failed(new Error(`The writer ended by itself: ${said}`));
    });
  });
}

describe('the embedded store after kill -9', () => {
  it.each([5, 40, 120])('has every commit that was acknowledged (%d)', async (lines) => {
    const acknowledged = await killedAfter(lines, 'commit');
    const store = openEmbeddedStore(folder);
    const ids = acknowledged.map((id) => NodeId.parse(id));
    expect((await store.nodes(ids)).map(({ id }) => id)).toEqual(ids);
    const revision = await store.revision();
    expect(revision).toBeGreaterThanOrEqual(ids.length + 1);
    expect((await store.counts()).node).toBe(revision - 1);
    await store.close();
  });

  it('has nothing of a bulk load that was cut off', async () => {
    await killedAfter(200, 'load');
    const store = openEmbeddedStore(folder);
    expect([await store.revision(), (await store.counts()).node]).toEqual([1, 0]);
    await store.close();
  });
});

describe('a file that cannot be used', () => {
  it('is left alone and named', async () => {
    writeFileSync(
      join(folder, 'deltaweave.db'),
      'this is not a database, and it is longer than a header of a hundred bytes would be, so that it is read as one',
    );
    expect(() => openEmbeddedStore(folder)).toThrow(
      expect.objectContaining({ code: 'unavailable', message: expect.stringContaining('deltaweave.db') }),
    );
  });
});
