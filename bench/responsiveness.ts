import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { readConfig } from '../server/config.ts';
import { type Service, startService } from '../server/service.ts';
import { filledStore } from './filledStore.ts';
import { loadNow, machine, table } from './report.ts';
import { Answered, type Asking, KINDS, waitedForCore } from './responsiveness/kinds.ts';
import { syntheticGraph } from './syntheticGraph.ts';

/**
 * npm run bench:responsive 100000 1000000
 * How fast the server answers small questions while long ones keep its threads busy; asked over HTTP from another process.
 */
const [nodes = 100_000, links = 1_000_000] = process.argv.slice(2).map(Number);
const RESULTS = 'bench/results';
const GOAL_MS = 50;
const SECONDS = 10;
const EVERY_MS = 25;

interface Phase {
  readonly title: string;
  readonly answered: Answered;
  /** How long the server's event loop was ready to run and had no core, milliseconds: by other programs, or by its own threads. */
  readonly coreWait: number;
  /** How many cores the server had on the whole. */
  readonly cores: number;
  /** How late the event loop came to what was due, milliseconds. */
  readonly loop: { readonly p99: number; readonly most: number };
}

async function ask(url: string, seconds: number, seed: number): Promise<Answered> {
  const asking: Asking = { url, nodes, everyMs: EVERY_MS, seconds, seed };
  const file = fileURLToPath(new URL('./responsiveness/ask.ts', import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [...process.execArgv, file, JSON.stringify(asking)], {
    maxBuffer: 2 ** 26,
  });
  return Answered.parse(JSON.parse(stdout));
}

async function measured(title: string, { url }: Service, work: (gone: AbortSignal) => Promise<unknown>): Promise<Phase> {
  const gone = new AbortController();
  const working = work(gone.signal).catch((error: unknown) => {
    if (!gone.signal.aborted) throw error;
  });
  // Until the threads are at work.
  await wait(1000);
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const waited = waitedForCore();
  const used = process.cpuUsage();
  const start = performance.now();
  const answered = await ask(url, SECONDS, title.length);
  const coreWait = waitedForCore() - waited;
  const { user, system } = process.cpuUsage(used);
  const cores = (user + system) / 1000 / (performance.now() - start);
  delay.disable();
  gone.abort();
  await working;
  const milliseconds = (nanoseconds: number) => Math.round(nanoseconds / 1e5) / 10;
  return { title, answered, coreWait, cores, loop: { p99: milliseconds(delay.percentile(99)), most: milliseconds(delay.max) } };
}

const exact = '/centrality?metric=betweenness&sample=1000000';
/** What answers take most to put together. */
const MIXED = ['/clusters', '/isolates', '/brokers', '/centrality?metric=pagerank&perLayer=true', '/cities/matrix'];
/** As many ways as may be asked for, between two nodes, that share no link. */
const hardPath = (at: number): string => `/paths?from=firm:n${at}&to=firm:n${nodes - at}&mode=k&k=100&different=1&weight=strength`;

/** Asks one after another. */
const asking =
  ({ url }: Service, question: (at: number) => string) =>
  async (signal: AbortSignal): Promise<void> => {
    for (let at = 1; !signal.aborted; at += 1) {
      const response = await fetch(`${url}/api/v1${question(at)}`, { signal });
      await response.arrayBuffer();
      if (!response.ok) throw new Error(`${question(at)}: ${response.status}`);
    }
  };

const share = (times: readonly number[], part: number): string =>
  (times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * part))] ?? Number.NaN).toFixed(1);

function rowsOf({ title, answered, loop, coreWait, cores }: Phase): string[][] {
  const all = Object.values(answered.times).flat();
  const row = (name: string, times: readonly number[]) => [title, name, ...[0.5, 0.95, 1].map((part) => share(times, part))];
  const verdict = Number(share(all, 0.95)) < GOAL_MS ? 'p95 met' : 'p95 missed';
  const server = [
    `event loop late by ${loop.p99} (p99), ${loop.most} (max)`,
    `waited for a core ${Math.round(coreWait)} ms, the asking process ${Math.round(answered.coreWait)} ms`,
    `used ${cores.toFixed(1)} cores`,
    `refused ${answered.refused}`,
  ];
  return [[...row('all', all), verdict, server.join('; ')], ...KINDS.map((kind) => row(kind, answered.times[kind]))];
}

const load = loadNow();
const dataDir = await filledStore(`store-${nodes}-${links}`, () => syntheticGraph(nodes, links));
const service = await startService(readConfig({ PORT: '0', DATA_DIR: dataDir, LOG_LEVEL: 'error' }), { version: 'bench' });
try {
  await service.ready;
  // Everything has been asked before, so that what is measured is not how the server warms up.
  await ask(service.url, 3, 1);
  const phases = [
    await measured('quiet', service, async () => undefined),
    await measured(
      'exact betweenness',
      service,
      asking(service, () => exact),
    ),
    await measured(
      'analyses in turn',
      service,
      asking(service, (at) => MIXED[at % MIXED.length] ?? exact),
    ),
    await measured('hard paths', service, asking(service, hardPath)),
  ];
  const head = ['while', 'asked for', 'p50, ms', 'p95, ms', 'max, ms', `goal: ${GOAL_MS} ms`, 'server'];
  const title = `# Answers while it works: ${nodes.toLocaleString('en')} nodes, ${links.toLocaleString('en')} links`;
  const report = [
    title,
    `${machine()}; load before the run ${load.toFixed(1)}; a request every ${EVERY_MS} ms.`,
    table(head, phases.flatMap(rowsOf)),
    '',
  ];
  mkdirSync(RESULTS, { recursive: true });
  const name = `${RESULTS}/responsiveness-${nodes}-${links}`;
  writeFileSync(`${name}.md`, report.join('\n\n'));
  writeFileSync(`${name}.json`, JSON.stringify({ machine: machine(), load, nodes, links, phases }, null, 1));
  console.log(`${report.join('\n\n')}\nWritten to ${name}.md and .json`);
} finally {
  await service.stop();
}
