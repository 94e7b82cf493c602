import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type TestServer } from '../../../test/server.ts';
import { UNHURRIED } from '../../analysis/algorithm.ts';
import type { TaskRun } from '../../analysis/threads/messages.ts';
import { columnsOf, type GraphColumns } from '../../graph/columns.ts';
import { clustersTask } from './clusters.ts';
import type { ClustersQuestion } from './question.ts';
import { strongest } from './strongest.ts';

const question: ClustersQuestion = {
  filters: {},
  method: 'leiden',
  resolution: 1,
  seed: 1,
  singletons: false,
  stability: false,
  members: 3,
  offset: 0,
  limit: 10_000,
};

/** Stops when it has been asked more often than this. */
function patient(patience: number): TaskRun {
  let asked = 0;
  return { ...UNHURRIED, stopped: () => ++asked > patience, kept: (_key, make) => make(), doneReading: () => undefined };
}

describe('clusters that time ran out for', () => {
  let server: TestServer;
  let columns: GraphColumns;
  beforeAll(async () => {
    server = await startServer({ SEED_WITHOUT: 'organisations,knowledge,public-facts' });
    columns = columnsOf(server.service.graph.projection);
  });
  afterAll(() => server.stop());

  it.each(['leiden', 'louvain', 'components', 'kcore'] as const)('by %s: are marked, and hold every linked node', (method) => {
    const found = clustersTask(columns, { ...question, method }, patient(0));
    expect(found.complete).toBe(false);
    const tied = found.clusters.reduce((sum, { size }) => sum + size, 0);
    expect(tied).toBeGreaterThanOrEqual(found.nodes - found.unlinked);
    expect(clustersTask(columns, { ...question, method }, patient(1e9)).complete).toBe(true);
  });

  it('are compared over as many runs as there was time for', () => {
    const runs = [200, 400, 1e9].map((patience) => clustersTask(columns, { ...question, stability: true }, patient(patience)));
    expect(runs.map(({ complete }) => complete)).toEqual([false, false, true]);
    const counts = runs.map(({ stability }) => stability?.runs ?? 0);
    expect(counts).toEqual(counts.toSorted((a, b) => a - b));
    expect(counts[0]).toBeLessThan(10);
    expect(counts[2]).toBe(10);
  });
});

it('the strongest are those that sorting all would put first', () => {
  const drawn = fc.record({ values: fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 30 }), most: fc.integer({ min: 1, max: 12 }) });
  fc.assert(
    fc.property(drawn, ({ values, most }) => {
      const items = Int32Array.from(values, (_, item) => item);
      const sorted = [...items].sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0) || a - b);
      expect(strongest(items, Float64Array.from(values), most)).toEqual(sorted.slice(0, most));
    }),
    { numRuns: 1000 },
  );
});
