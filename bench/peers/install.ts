import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { missingForNeo4j } from '../../test/neo4j/jars.ts';
import { reasonIn } from '../reasonIn.ts';
import type { ContenderName } from '../tasks.ts';

/** How to start a contender's process. */
export interface Startable {
  readonly command: string;
  readonly args: readonly string[];
}

/** Why it cannot be had here. */
interface Absent {
  readonly absent: string;
}

/** The versions that the measurements were written for: another major version may compute something else under the same name. */
const PYTHON_PEERS = {
  networkit: { module: 'networkit', major: 11 },
  igraph: { module: 'igraph', major: 1 },
};
const NUMPY = 'numpy>=1.26,<3';
const GRAPHOLOGY = {
  graphology: '^0.26.0',
  'graphology-communities-louvain': '^2.0.2',
  'graphology-components': '^1.5.4',
  'graphology-metrics': '^2.4.2',
  'graphology-shortest-path': '^2.1.0',
};
const TYPESCRIPT = ['--expose-gc', '--import', 'tsx'];

/** Fetches what a contender needs the first time; a failure is a reason to go without it, never an error. */
export function installed(name: ContenderName, cache: string): Startable | Absent {
  switch (name) {
    case 'engine':
      return { command: process.execPath, args: [...TYPESCRIPT, 'bench/engine/engine.ts'] };
    case 'neo4j': {
      const missing = missingForNeo4j();
      return missing === null ? { command: process.execPath, args: [...TYPESCRIPT, 'bench/peers/neo4j.ts'] } : { absent: missing };
    }
    case 'graphology':
      return graphology(join(cache, 'node'));
    case 'networkit':
    case 'igraph':
      return python(name, join(cache, 'python'));
  }
}

function python(name: keyof typeof PYTHON_PEERS, folder: string): Startable | Absent {
  const { module, major } = PYTHON_PEERS[name];
  const args = [`bench/peers/${name}.py`];
  const check = `import numpy, ${module}; assert ${module}.__version__.split('.')[0] == '${major}'`;
  const own = resolve(folder, process.platform === 'win32' ? 'Scripts/python.exe' : 'bin/python');
  const works = [own, 'python3'].find((command) => succeeded(spawnSync(command, ['-c', check])));
  if (works !== undefined) return { command: works, args };
  console.error(`Fetching ${name} into ${folder} …`);
  const steps: readonly (readonly [command: string, args: readonly string[]])[] = [
    ['python3', ['-m', 'venv', folder]],
    [own, ['-m', 'pip', 'install', '--quiet', NUMPY, `${module}==${major}.*`]],
    [own, ['-c', check]],
  ];
  for (const [command, stepArgs] of steps) {
    const step = spawnSync(command, stepArgs);
    if (!succeeded(step)) return { absent: failure(step) };
  }
  return { command: own, args };
}

function graphology(folder: string): Startable | Absent {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies: GRAPHOLOGY }));
  const npm = (...args: string[]) => spawnSync('npm', [...args, '--prefix', folder], { shell: process.platform === 'win32' });
  if (!succeeded(npm('ls'))) {
    console.error(`Fetching graphology into ${folder} …`);
    const fetched = npm('install', '--no-audit', '--no-fund', '--loglevel', 'error');
    if (!succeeded(fetched)) return { absent: failure(fetched) };
  }
  return { command: process.execPath, args: [...TYPESCRIPT, 'bench/peers/graphology.mjs'] };
}

const succeeded = (step: SpawnSyncReturns<Buffer>): boolean => step.error === undefined && step.status === 0;

const failure = (step: SpawnSyncReturns<Buffer>): string =>
  step.error?.message ?? (reasonIn(`${step.stdout}\n${step.stderr}`) || `ended with ${step.status}`);
