import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RouteWithExample } from '../server/api/route.ts';
import { ROUTES_WITH_EXAMPLE } from '../server/api/routes.ts';
import { readConfig } from '../server/config.ts';
import { startService } from '../server/service.ts';
import { filledStore } from './filledStore.ts';
import { grownGraph } from './grownGraph.ts';
import { loadNow, machine, table } from './report.ts';

/**
 * npm run bench:calls -- 1000000 10000000
 * How long each call of the API takes, over HTTP, one after another: its example, on the default graph (without numbers) or on that graph
 * among so many made nodes and links.
 */
const [nodes = 0, links = 0] = process.argv.slice(2).map(Number);
const RESULTS = 'bench/results';
const ROUNDS = 30;
/** A call that takes this long is not asked so often. */
const LONG_MS = 3000;
const LONG_ROUNDS = 3;
const GOAL_MS = nodes === 0 ? 100 : 1000;

interface Timed {
  readonly call: string;
  /** The first time nothing of it is kept yet. */
  readonly first: number;
  readonly times: readonly number[];
  readonly kilobytes: number;
  readonly status: number;
}

async function ask(url: string, { method, example }: RouteWithExample): Promise<{ status: number; bytes: number; time: number }> {
  const body = example.body === undefined ? {} : { body: JSON.stringify(example.body), headers: { 'Content-Type': 'application/json' } };
  const start = performance.now();
  const response = await fetch(`${url}/api/v1${example.path}`, { method, ...body });
  const bytes = (await response.arrayBuffer()).byteLength;
  return { status: response.status, bytes, time: performance.now() - start };
}

async function timed(url: string, route: RouteWithExample): Promise<Timed> {
  const { status, bytes, time: first } = await ask(url, route);
  const times: number[] = [];
  const rounds = first > LONG_MS ? LONG_ROUNDS : ROUNDS;
  for (let round = 0; round < rounds; round += 1) times.push((await ask(url, route)).time);
  times.sort((a, b) => a - b);
  return { call: `${route.method.toUpperCase()} ${route.example.path}`, first, times, kilobytes: Math.round(bytes / 1024), status };
}

const at = (times: readonly number[], share: number): number =>
  times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN;

function row({ call, first, times, kilobytes, status }: Timed): string[] {
  const p95 = at(times, 0.95);
  const verdict = status !== 200 ? `status ${status}` : p95 < GOAL_MS ? 'met' : 'missed';
  return [`\`${call}\``, ...[first, at(times, 0.5), p95].map((time) => time.toFixed(1)), String(kilobytes), verdict];
}

const load = loadNow();
const fresh = mkdtempSync(join(tmpdir(), 'deltaweave-calls-'));
const dataDir = nodes === 0 ? fresh : await filledStore(`grown-${nodes}-${links}`, () => grownGraph(nodes, links));
const service = await startService(readConfig({ PORT: '0', DATA_DIR: dataDir, LOG_LEVEL: 'error' }), { version: 'bench' });
try {
  await service.ready;
  const { projection } = service.graph;
  const results: Timed[] = [];
  for (const route of ROUTES_WITH_EXAMPLE) {
    const result = await timed(service.url, route);
    results.push(result);
    console.log(row(result).join('  '));
  }
  const report = [
    `# Each call: ${projection.nodes.aliveCount.toLocaleString('en')} nodes, ${projection.links.aliveCount.toLocaleString('en')} links`,
    `${machine()}; load before the run ${load.toFixed(1)}; ${ROUNDS} rounds after the first, ${LONG_ROUNDS} of a call that takes longer than ${LONG_MS / 1000} s.`,
    table(['call', 'first, ms', 'p50, ms', 'p95, ms', 'kB', `p95 under ${GOAL_MS} ms`], results.map(row)),
    '',
  ].join('\n\n');
  mkdirSync(RESULTS, { recursive: true });
  writeFileSync(`${RESULTS}/calls-${nodes}-${links}.md`, report);
  console.log(`Written to ${RESULTS}/calls-${nodes}-${links}.md`);
} finally {
  await service.stop();
  rmSync(fresh, { recursive: true });
}
