import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readConfig } from '../server/config.ts';
import { type Service, startService } from '../server/service.ts';
import { madeOnce } from './made.ts';

export interface TestServer {
  readonly url: string;
  readonly service: Service;
  stop(): Promise<void>;
}

/** Whoever keeps the default graph as it comes, in a file, begins with a copy of it: making it takes seconds. */
const isUsual = (environment: Record<string, string>): boolean => !('NEO4J_URI' in environment || 'SEED_WITHOUT' in environment);

/** The product with its default graph in a folder of its own, on a free port. */
export async function startServer(environment: Record<string, string> = {}): Promise<TestServer> {
  const dataDir = mkdtempSync(join(tmpdir(), 'deltaweave-test-'));
  if (isUsual(environment)) cpSync(await madeOnce('default-graph', makeGraph), dataDir, { recursive: true });
  const service = await startIn(dataDir, environment);
  return {
    url: service.url,
    service,
    async stop() {
      await service.stop();
      rmSync(dataDir, { recursive: true });
    },
  };
}

async function startIn(dataDir: string, environment: Record<string, string> = {}): Promise<Service> {
  const page = resolve('dist/client');
  const service = await startService(readConfig({ PORT: '0', DATA_DIR: dataDir, LOG_LEVEL: 'silent', ...environment }), {
    version: 'test',
    ...(existsSync(page) ? { page } : {}),
  });
  await service.ready;
  return service;
}

async function makeGraph(folder: string): Promise<void> {
  const service = await startIn(folder);
  await service.stop();
}
