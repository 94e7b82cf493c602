import { get, type IncomingMessage } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { exportFormat } from '../../model/exportFormats.ts';
import { exportReply } from '../../server/api/export/exportReply.ts';
import { route } from '../../server/api/route.ts';
import type { LiveGraph } from '../../server/graph/liveGraph.ts';
import { startServer } from '../server.ts';
import { type Served, serveRoutes } from './serveRoutes.ts';

const PIECE = 'x'.repeat(100_000);
let graph: LiveGraph;
let served: Served;
let [given, left] = [0, 0];

async function* endless(): AsyncIterable<string> {
  try {
    for (;;) {
      await wait(0);
      given += 1;
      yield PIECE;
    }
  } finally {
    left += 1;
  }
}

const about = {
  product: 'test',
  revision: 7,
  made: '2026-11-21T00:00:00.000Z',
  filters: {},
  selection: null,
  nodes: 0,
  links: 0,
  confidence: [],
  notes: [],
};

const described = { method: 'get', tag: 'test', summary: 'test', answer: z.unknown(), manner: 'file', example: null } as const;
const routes = [
  route({ ...described, path: '/endless', handle: async () => exportReply(endless, { format: exportFormat('json'), about }) }),
  route({ ...described, path: '/broken', handle: async () => exportReply(broken, { format: exportFormat('json'), about }) }),
  route({ ...described, path: '/small', manner: 'status', handle: async () => ({ given }) }),
];

async function* broken(): AsyncIterable<string> {
  yield PIECE;
  throw new Error('The store is away');
}

beforeAll(async () => {
  const server = await startServer();
  ({ graph } = server.service);
  return () => server.stop();
});
beforeEach(async () => {
  [given, left] = [0, 0];
  served = await serveRoutes(graph, routes);
});
afterEach(() => served.stop());

const opened = (path: string): Promise<IncomingMessage> =>
  new Promise((done, failed) => {
    get(`${served.url}/api/v1${path}`, { agent: false }, (response) => done(response.pause().on('error', () => undefined))).on(
      'error',
      failed,
    );
  });

/** Waits until a count stands still. */
async function settled(): Promise<number> {
  for (let last = -1; last !== given; await wait(100)) last = given;
  return given;
}

async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; tries < 500 && !holds(); tries += 1) await wait(20);
  expect(holds()).toBe(true);
}

describe('a file that goes out', () => {
  it('is written no faster than it is taken, while other calls are answered', async () => {
    const response = await opened('/endless');
    await until(() => given > 0);
    const waiting = await settled();
    // Some megabytes lie between the two in buffers of the system.
    expect(waiting).toBeLessThan(300);
    expect((await fetch(`${served.url}/api/v1/small`)).status).toBe(200);
    response.resume();
    await until(() => given > waiting + 20);
    response.destroy();
    await until(() => left === 1);
  });

  it('stops when the caller goes away', async () => {
    const response = await opened('/endless');
    response.destroy();
    await until(() => left === 1);
    const stopped = given;
    await wait(50);
    expect(given).toBe(stopped);
  });

  it('is refused when four are under way, and has a place again when one has ended', async () => {
    const all = await Promise.all(Array.from({ length: 4 }, () => opened('/endless')));
    const refused = await fetch(`${served.url}/api/v1/endless`);
    expect([refused.status, refused.headers.get('content-disposition'), refused.headers.get('retry-after')]).toEqual([503, null, '2']);
    all[0]?.destroy();
    await until(() => left === 1);
    const next = await opened('/endless');
    expect(next.statusCode).toBe(200);
    for (const response of [...all, next]) response.destroy();
    await until(() => left === 5);
  });

  it('is cut off when it fails, so that nobody takes it for whole', async () => {
    const response = await fetch(`${served.url}/api/v1/broken`);
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow('terminated');
  });
});
