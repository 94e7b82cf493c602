import { setTimeout as wait } from 'node:timers/promises';
import express, { type Router } from 'express';
import type { z } from 'zod';
import type { HealthAnswer, ReadyAnswer } from '../../../model/api/health.ts';
import type { Text } from '../../../model/text.ts';
import type { LiveGraph } from '../../graph/liveGraph.ts';
import { ApiProblem } from '../problem.ts';

const MESSAGES = {
  ready: { zh: '就绪', en: 'Ready' },
  starting: { zh: '正在载入数据，请稍候', en: 'Loading the graph; wait a moment' },
  unavailable: {
    zh: '连不上数据库，请检查它是否在运行；恢复后本服务会自动继续',
    en: 'The store cannot be reached. Check that it runs; this service goes on by itself when it returns',
  },
} as const satisfies Record<string, Text>;

/** Whoever asks for readiness wants to know now. */
const PATIENCE_MS = 1500;

/** `/healthz` says that the process lives, `/readyz` whether it can answer. */
export function healthRouter(graph: LiveGraph): Router {
  const router = express.Router();
  router.get('/healthz', (_request, response) => {
    response.set('Cache-Control', 'no-store').json({ status: 'ok' } satisfies z.input<typeof HealthAnswer>);
  });
  router.get('/readyz', async (_request, response) => {
    const answer = await readiness(graph);
    response
      .status(answer.status === 'ready' ? 200 : 503)
      .set('Cache-Control', 'no-store')
      .json(answer);
  });
  for (const path of ['/healthz', '/readyz']) {
    router.all(path, (_request, response) => {
      response.set('Allow', 'GET, HEAD');
      throw new ApiProblem('wrong-method');
    });
  }
  return router;
}

async function readiness(graph: LiveGraph): Promise<ReadyAnswer> {
  const answered = graph.store.revision().then(
    () => true,
    () => false,
  );
  const reached = await Promise.race([answered, wait(PATIENCE_MS, false)]);
  const status = !reached ? 'unavailable' : graph.loaded ? 'ready' : 'starting';
  return {
    status,
    store: { engine: graph.store.engine, reached },
    projection: { loaded: graph.loaded, revision: graph.loaded ? graph.projection.revision : 0 },
    message: MESSAGES[status],
  };
}
