import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomNumbers } from '../server/analysis/random.ts';
import { pathScratch, shortestPath } from '../server/analysis/shortestPath/shortestPath.ts';
import { Projection } from '../server/graph/projection.ts';
import { EVERYTHING } from '../server/graph/walk.ts';
import { search } from '../server/search/search.ts';
import { openEmbeddedStore } from '../server/store/embedded/embeddedStore.ts';
import { syntheticGraph } from './syntheticGraph.ts';

/**
 * npm run bench:load 100000 1000000
 * Fills the embedded store, reads it into the projection, and asks a little of both; times and memory as a table.
 */
const [nodes = 100_000, links = 1_000_000] = process.argv.slice(2).map(Number);
const folder = mkdtempSync(join(tmpdir(), 'deltaweave-bench-'));
const rows: Record<string, string> = {};
const megabytes = (bytes: number) => `${Math.round(bytes / 1_048_576)} MB`;

async function timed<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
  const start = performance.now();
  const result = await work();
  rows[name] = `${((performance.now() - start) / 1000).toFixed(2)} s`;
  return result;
}

function percentiles(name: string, times: number[]): void {
  times.sort((a, b) => a - b);
  const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(3);
  rows[name] = `p50 ${at(0.5)} ms, p95 ${at(0.95)} ms`;
}

try {
  const filling = openEmbeddedStore(folder);
  await timed('fill the store', () => filling.load(syntheticGraph(nodes, links), { author: 'bench', reason: 'load' }));
  await filling.close();
  rows.file = megabytes(statSync(join(folder, 'deltaweave.db')).size);
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  const store = await timed('open the store', async () => openEmbeddedStore(folder));
  const projection = await timed('load the projection', async () => Projection.load(await store.scan()));
  globalThis.gc?.();
  rows['memory of the projection, resident'] = megabytes(process.memoryUsage().rss - before);
  rows['memory of the projection, its columns'] = megabytes(process.memoryUsage().arrayBuffers);

  const random = randomNumbers(7);
  const scratch = pathScratch();
  const node = () => Math.floor(random() * nodes);
  const paths = Array.from({ length: 500 }, () => {
    const question = { from: node(), to: node(), direction: 'both' as const, maxLength: 100 };
    const start = performance.now();
    shortestPath(projection.rows, EVERYTHING, question, scratch);
    return performance.now() - start;
  });
  percentiles('shortest path', paths.slice(100));
  const asked: number[] = [];
  for (const typed of ['Node 12345', '节点777', 'node', 'nodee 5', 'n', '99999', 'nothing like it']) {
    const start = performance.now();
    await search(store, typed, { types: undefined, limit: 20, degreeOf: () => 0 });
    asked.push(performance.now() - start);
  }
  percentiles('search', asked);
  await store.close();
} finally {
  rmSync(folder, { recursive: true });
}
console.table({ nodes, links });
console.table(rows);
