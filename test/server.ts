import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readConfig } from '../server/config.ts';
import { type Service, startService } from '../server/service.ts';

export interface TestServer {
  readonly url: string;
  readonly service: Service;
  stop(): Promise<void>;
}

/** The product with its default graph in a folder of its own, on a free port. */
export async function startServer(environment: Record<string, string> = {}): Promise<TestServer> {
  const dataDir = mkdtempSync(join(tmpdir(), 'deltaweave-test-'));
  const page = resolve('dist/client');
  const service = await startService(readConfig({ PORT: '0', DATA_DIR: dataDir, LOG_LEVEL: 'silent', ...environment }), {
    version: 'test',
    ...(existsSync(page) ? { page } : {}),
  });
  await service.ready;
  return {
    url: service.url,
    service,
    async stop() {
      await service.stop();
      rmSync(dataDir, { recursive: true });
    },
  };
}
