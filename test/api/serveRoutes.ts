import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { pino } from 'pino';
import { failureHandler, loggedProblem } from '../../server/api/failure.ts';
import { Jobs, type JobsOptions } from '../../server/api/jobs/jobs.ts';
import { apiRouter } from '../../server/api/pipeline.ts';
import { SourceCatalogue } from '../../server/api/present/sourceCatalogue.ts';
import type { AnyRoute } from '../../server/api/route.ts';
import type { LiveGraph } from '../../server/graph/liveGraph.ts';
import { Engine } from '../../server/insight/engine.ts';
import { Press } from '../../server/press/press.ts';

export interface Served {
  readonly url: string;
  readonly jobs: Jobs;
  stop(): Promise<void>;
}

/** The product's own pipeline, with routes made for a test. */
export async function serveRoutes(graph: LiveGraph, routes: readonly AnyRoute[], options: Partial<JobsOptions> = {}): Promise<Served> {
  const log = pino({ level: 'silent' });
  const engine = new Engine(graph);
  const jobs = new Jobs({ now: Date.now, newId: randomUUID, problemOf: (error, call) => loggedProblem(error, call, log), ...options });
  const press = new Press();
  const app = express();
  app.use(
    '/api/v1',
    apiRouter(routes, {
      graph,
      engine,
      jobs,
      press,
      sources: new SourceCatalogue(graph.store),
      now: Date.now,
      clock: Date.now,
      sharedViewsMost: 10,
    }),
  );
  app.use(failureHandler(log));
  const server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    jobs,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await Promise.all([jobs.stop(), engine.close(), press.close()]);
    },
  };
}
