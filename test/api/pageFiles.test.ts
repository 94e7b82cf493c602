import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '../../server/config.ts';
import { type Service, startService } from '../../server/service.ts';

const folder = mkdtempSync(join(tmpdir(), 'deltaweave-page-'));
let service: Service;
beforeAll(async () => {
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<title>the page</title>');
  writeFileSync(join(folder, 'assets', 'here-1.js'), 'export {};');
  const config = readConfig({ PORT: '0', DATA_DIR: join(folder, 'data'), LOG_LEVEL: 'silent' });
  service = await startService(config, { version: 'test', page: folder });
  await service.ready;
});
afterAll(async () => {
  await service.stop();
  rmSync(folder, { recursive: true });
});

describe('the files of the page', () => {
  it.each([
    ['/', 200, 'no-cache'],
    ['/time', 200, 'no-cache'],
    ['/assets/here-1.js', 200, 'public, max-age=31536000, immutable'],
    ['/assets/gone-2.js', 404, 'no-store'],
    ['/assets/..%2findex.html', 404, 'no-store'],
    ['/assets/%00', 404, 'no-store'],
  ])('%s: %d, %s', async (path, status, kept) => {
    const response = await fetch(service.url + path, { headers: { Accept: 'text/html' } });
    expect(response.status).toBe(status);
    expect(response.headers.get('Cache-Control')).toBe(kept);
  });
});
