import express, { type Express } from 'express';
import helmet from 'helmet';
import type { Logger } from 'pino';
import type { LiveGraph } from '../graph/liveGraph.ts';
import type { Engine } from '../insight/engine.ts';
import type { Press } from '../press/press.ts';
import { failureHandler } from './failure.ts';
import { healthRouter } from './health/health.ts';
import type { Jobs } from './jobs/jobs.ts';
import { openapi } from './openapi/openapi.ts';
import { openapiPage } from './openapi/page.ts';
import { apiRouter } from './pipeline.ts';
import { SourceCatalogue } from './present/sourceCatalogue.ts';
import { ApiProblem } from './problem.ts';
import { ROUTES } from './routes.ts';

export interface AppOptions {
  readonly graph: LiveGraph;
  readonly engine: Engine;
  readonly jobs: Jobs;
  readonly press: Press;
  readonly log: Logger;
  readonly version: string;
  readonly sharedViewsMost: number;
  /** The folder of the built page; without one only the API is served. */
  readonly page?: string;
}

export function createApp({ graph, engine, jobs, press, log, version, sharedViewsMost, page }: AppOptions): Express {
  const app = express();
  app.disable('x-powered-by');
  app.set('etag', false);
  app.set('query parser', 'simple');
  app.use(
    helmet({
      contentSecurityPolicy: {
        directives: {
          'default-src': ["'self'"],
          // The component library writes its styles into the page.
          'style-src': ["'self'", "'unsafe-inline'"],
          'img-src': ["'self'", 'data:', 'blob:'],
          'worker-src': ["'self'", 'blob:'],
          // Served on loopback without TLS.
          'upgrade-insecure-requests': null,
        },
      },
      strictTransportSecurity: false,
    }),
  );
  app.use(healthRouter(graph));
  const description = openapi(ROUTES, version);
  app.get('/api/v1/openapi.json', (_request, response) => {
    response.json(description);
  });
  app.get('/api/v1', (_request, response) => {
    response.type('html').send(openapiPage(ROUTES, version));
  });
  app.use(
    '/api/v1',
    apiRouter(ROUTES, {
      graph,
      engine,
      jobs,
      press,
      sources: new SourceCatalogue(graph.store),
      now: Date.now,
      clock: () => performance.now(),
      sharedViewsMost,
    }),
  );
  app.use('/api', () => {
    throw new ApiProblem('unknown-route');
  });
  if (page !== undefined) servePage(app, page);
  app.use(() => {
    throw new ApiProblem('unknown-route');
  });
  app.use(failureHandler(log));
  return app;
}

/** Files by their hashed names for a year; every other address is the page itself, whose router reads it. */
function servePage(app: Express, folder: string): void {
  app.use('/assets', express.static(`${folder}/assets`, { immutable: true, maxAge: '1y' }));
  // A page from before an update asks for files that are no longer there.
  app.use('/assets', () => {
    throw new ApiProblem('unknown-route');
  });
  app.use(express.static(folder, { index: false, maxAge: '1h' }));
  app.get('/{*path}', (request, response, next) => {
    if (request.accepts('html') === false) next();
    else response.set('Cache-Control', 'no-cache').sendFile('index.html', { root: folder });
  });
}
