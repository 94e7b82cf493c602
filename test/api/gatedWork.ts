import { afterAll, afterEach, beforeAll } from 'vitest';
import { z } from 'zod';
import { jobEvents } from '../../server/api/jobs/events.ts';
import { JOB_LIMITS } from '../../server/api/jobs/jobs.ts';
import { jobRoutes } from '../../server/api/jobs/routes.ts';
import { ApiProblem } from '../../server/api/problem.ts';
import { route } from '../../server/api/route.ts';
import type { LiveGraph } from '../../server/graph/liveGraph.ts';
import { startServer, type TestServer } from '../server.ts';
import { caller } from './call.ts';
import { type Served, serveRoutes } from './serveRoutes.ts';

interface Gate {
  readonly open: () => void;
  readonly fail: (error: unknown) => void;
}

/** A server for each test, with work that ends when the test says so or when nobody waits, on a clock that the test sets. */
export class GatedWork {
  now = 0;
  /** By the name under which the work was asked for. */
  readonly gates = new Map<string, Gate>();
  /** What was told to stop. */
  readonly stopped: string[] = [];
  readonly api = caller(() => this.served.url);
  #product: TestServer | undefined;
  #served: Served | undefined;

  constructor() {
    beforeAll(async () => {
      this.#product = await startServer();
    });
    afterAll(() => this.#product?.stop());
    afterEach(() => this.#served?.stop());
  }

  get served(): Served {
    if (this.#served === undefined) throw new Error('Nothing is served yet');
    return this.#served;
  }

  get graph(): LiveGraph {
    if (this.#product === undefined) throw new Error('The product was not started');
    return this.#product.service.graph;
  }

  open(name: string): void {
    this.gates.get(name)?.open();
  }

  async serve(limits: Partial<typeof JOB_LIMITS> = {}): Promise<void> {
    this.now = Date.parse('2026-11-21T00:00:00Z');
    this.gates.clear();
    this.stopped.length = 0;
    this.#served = await serveRoutes(this.graph, [this.#work(), quick, pulse, ...jobRoutes], {
      now: () => this.now,
      limits: { ...JOB_LIMITS, ...limits },
    });
  }

  #work() {
    return route({
      method: 'get',
      path: '/work',
      tag: 'Test',
      summary: 'Works until it is told to end',
      query: z.strictObject({ name: z.string(), length: z.coerce.number().default(1) }),
      answer: z.object({ items: z.array(z.string()) }),
      example: null,
      handle: async (_context, { query: { name, length }, signal }) => {
        await new Promise<void>((open, fail) => {
          this.gates.set(name, { open, fail });
          signal.addEventListener('abort', () => {
            this.stopped.push(name);
            fail(signal.reason);
          });
        });
        return { items: [name.repeat(length)] };
      },
    });
  }
}

const quick = route({
  method: 'get',
  path: '/quick',
  tag: 'Test',
  summary: 'Needs no time',
  answer: z.object({ items: z.array(z.string()) }),
  example: null,
  handle: async () => ({ items: ['quick'] }),
});

/** Events at a pace that a test can wait for. */
const pulse = route({
  method: 'get',
  path: '/pulse/:id',
  tag: 'Test',
  summary: 'Follows a job',
  params: z.strictObject({ id: z.string() }),
  answer: z.unknown(),
  manner: 'events',
  example: null,
  async handle({ jobs }, { params: { id } }) {
    const found = jobs.get(id);
    if (found === undefined) throw new ApiProblem('unknown-job');
    return jobEvents(jobs, found, { look: 5, silence: 20 });
  },
});
