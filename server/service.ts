import { randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { pino } from 'pino';
import { loadDefaultGraph } from '../seed/load.ts';
import { createApp } from './api/app.ts';
import { loggedProblem } from './api/failure.ts';
import { Jobs } from './api/jobs/jobs.ts';
import type { Config } from './config.ts';
import { LiveGraph } from './graph/liveGraph.ts';
import { Engine } from './insight/engine.ts';
import { Press } from './press/press.ts';
import { openStore } from './store/open.ts';
import { StoreError } from './store/store.ts';

export interface Service {
  readonly url: string;
  readonly graph: LiveGraph;
  /** Settles when the graph is loaded and calls are answered. */
  readonly ready: Promise<void>;
  stop(): Promise<void>;
}

const RETRY_MS = 2000;
/** How often other processes' commits are looked for. */
const FOLLOW_MS = 2000;

interface ServiceOptions {
  readonly version: string;
  readonly page?: string;
  /** How long after the first answers the fonts of pictures and briefs are read; without it, when the first is asked for. */
  readonly pressWarmsAfterMs?: number;
}

/** Listens at once, so that `/readyz` can say what is going on; loads the graph meanwhile, and keeps trying while the store is away. */
export async function startService(config: Config, { version, page, pressWarmsAfterMs }: ServiceOptions): Promise<Service> {
  const log = pino({ level: config.logLevel });
  const store = openStore(config);
  const graph = new LiveGraph(store, config.memoryLimit ?? undefined);
  const engine = new Engine(graph);
  const jobs = new Jobs({ now: Date.now, newId: randomUUID, problemOf: (error, call) => loggedProblem(error, call, log) });
  const press = new Press();
  const stopping = new AbortController();
  const server = createServer(
    createApp({
      graph,
      engine,
      jobs,
      press,
      log,
      version,
      sharedViewsMost: config.sharedViewsMost,
      ...(page === undefined ? {} : { page }),
    }),
  );
  await listen(server, config);
  const ready = whenReached(stopping.signal, async () => {
    if ((await store.revision()) === 0) await loadDefaultGraph(store, config.seedWithout);
    await graph.load();
    engine.warm();
    if (pressWarmsAfterMs !== undefined) void warmed(press, pressWarmsAfterMs, stopping.signal);
  });
  const following = ready.then(() => follow(graph, stopping.signal)).catch(() => undefined);
  return {
    url: urlOf(server, config.host),
    graph,
    ready,
    async stop() {
      stopping.abort();
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
      await following;
      await Promise.all([jobs.stop(), engine.close(), press.close()]);
      await store.close();
    },
  };
}

function listen(server: Server, { host, port }: Config): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(
        error.code === 'EADDRINUSE' ? new Error(`Port ${port} is taken. Stop what uses it, or choose another: PORT=8621 npm start`) : error,
      );
    });
    server.listen(port, host, () => resolve());
  });
}

const urlOf = (server: Server, host: string): string => {
  const { port } = server.address() as AddressInfo;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
};

/** Tries again while the store cannot be reached; any other failure is told at once. */
async function whenReached(signal: AbortSignal, work: () => Promise<void>): Promise<void> {
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof StoreError && error.code === 'unavailable')) throw error;
      await wait(RETRY_MS, undefined, { signal });
    }
  }
}

/** Later, and on a thread that makes way for others: whoever opens the first page does not wait for it. */
async function warmed(press: Press, afterMs: number, signal: AbortSignal): Promise<void> {
  await wait(afterMs, undefined, { signal, ref: false }).catch(() => undefined);
  if (!signal.aborted) await press.warm(signal);
}

async function follow(graph: LiveGraph, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await wait(FOLLOW_MS, undefined, { signal }).catch(() => undefined);
    // A store that is away is told by the calls that need it; following goes on when it returns.
    if (!signal.aborted) await graph.catchUp().catch(() => undefined);
  }
}
