import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { contend } from './contend.ts';
import { graphFiles } from './graph/file.ts';
import { growthReport } from './growth.ts';
import { installed, type Startable } from './peers/install.ts';
import { loadNow, machine, type Run, report } from './report.ts';
import { summaryOf } from './summary.ts';
import { CONTENDERS, type ContenderName, type Job, jobLimits, type Measurement, roundsFor, TASKS, TaskName } from './tasks.ts';

/**
 * npm run bench -- --nodes 1000000 --links 10000000 --peers networkit,igraph --tasks shortestPath,louvain
 * Measures the engine and its peers in one run, each in a process of its own, on the same graph and the same questions; with --neo4j
 * also Neo4j. With --growth the engine alone, from 10k to 10M links. Writes bench/results/ and prints the table.
 */
const CACHE = '.cache/bench';
const RESULTS = 'bench/results';
const THREADS = 2;

const list = <Item extends z.ZodType<string, string>>(item: Item) =>
  z
    .string()
    .transform((text) => text.split(','))
    .pipe(z.array(item));
const Options = z.object({
  nodes: z.coerce.number().int().positive().default(100_000),
  links: z.coerce.number().int().positive().default(1_000_000),
  seed: z.coerce.number().int().default(42),
  rounds: z.coerce.number().int().positive().optional(),
  peers: list(z.enum(CONTENDERS).exclude(['engine', 'neo4j'])).default(['networkit', 'igraph', 'graphology']),
  tasks: list(TaskName).default([...TaskName.options]),
  neo4j: z.boolean().default(false),
  growth: z.boolean().default(false),
});
const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;
const { values } = parseArgs({
  options: { nodes: text, links: text, seed: text, rounds: text, peers: text, tasks: text, neo4j: flag, growth: flag },
});
const options = Options.parse(values);
const load = loadNow();

function jobFor(nodes: number, links: number): Job {
  const files = graphFiles(CACHE, { nodes, links, seed: options.seed });
  return { ...files, threads: THREADS, tasks: options.tasks, ...jobLimits(links) };
}

/** Keeps each measurement as it comes, so that a run that is cut off loses none. */
function keeper(name: string): (contender: ContenderName) => (line: string) => void {
  mkdirSync(RESULTS, { recursive: true });
  const file = join(RESULTS, `${name}.jsonl`);
  writeFileSync(file, '');
  return (contender) => (line) => appendFileSync(file, `{"contender":"${contender}","measured":${line}}\n`);
}

function save(name: string, markdown: string, data: unknown): void {
  writeFileSync(join(RESULTS, `${name}.md`), markdown);
  writeFileSync(join(RESULTS, `${name}.json`), JSON.stringify(data, null, 1));
  console.log(`${markdown}\nWritten to ${join(RESULTS, name)}.md and .json; every single time is in .jsonl`);
}

async function compare(): Promise<void> {
  const { nodes, links, seed } = options;
  const rounds = options.rounds ?? roundsFor(links);
  const job = jobFor(nodes, links);
  const troubles: string[] = [];
  const ready: [ContenderName, Startable][] = [];
  for (const contender of ['engine', ...options.peers, ...(options.neo4j ? (['neo4j'] as const) : [])] as const) {
    const start = installed(contender, CACHE);
    if ('absent' in start) troubles.push(`${contender} is absent: ${start.absent}`);
    else ready.push([contender, start]);
  }
  const name = `${nodes}-${links}`;
  const keep = keeper(name);
  const measurements: Partial<Record<ContenderName, Measurement[]>> = {};
  for (let round = 0; round < rounds; round += 1) {
    const tasks = round === 0 ? job.tasks : job.tasks.filter((task) => TASKS[task].once !== true);
    // Another order each round, so that nobody always meets the machine as its predecessor left it.
    for (const [contender, start] of [...ready.slice(round % ready.length), ...ready.slice(0, round % ready.length)]) {
      const { measured, trouble } = await contend(contender, start, { ...job, tasks }, keep(contender));
      measurements[contender] = [...(measurements[contender] ?? []), ...measured];
      if (trouble !== null) troubles.push(trouble);
    }
  }
  const run: Run = { nodes, links, seed, rounds, machine: machine(), load, summary: summaryOf(measurements, links), troubles };
  save(name, report(run, measurements), run);
}

async function grow(): Promise<void> {
  const engine = installed('engine', CACHE);
  if ('absent' in engine) throw new Error(engine.absent);
  const keep = keeper('growth');
  const sizes: { links: number; measured: readonly Measurement[]; trouble: string | null }[] = [];
  for (const links of [10_000, 100_000, 1_000_000, 10_000_000]) {
    sizes.push({ links, ...(await contend('engine', engine, jobFor(links / 10, links), keep('engine'))) });
  }
  save('growth', growthReport(machine(), sizes), { machine: machine(), load, sizes });
}

await (options.growth ? grow() : compare());
