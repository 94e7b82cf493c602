import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { columnsFrom } from '../../../bench/engine/columns.ts';
import { plantedGraph } from '../../../bench/graph/planted.ts';
import { ThreadPool } from './pool.ts';
import type { AlgorithmName, tasks } from './wholeGraphTasks.ts';

/** Large enough for every algorithm to work in several blocks and batches. */
const columns = columnsFrom(plantedGraph({ nodes: 30_000, links: 200_000, seed: 5 }));
const someNodes = Array.from({ length: 300 }, (_, at) => at * 97);
const someLinks = Array.from({ length: 3000 }, (_, at) => at * 61);

const CASES: readonly (readonly [AlgorithmName, object])[] = [
  ['betweenness', { sources: 40, seed: 3 }],
  ['betweenness', { sources: 17, seed: 3, direction: 'out', normalised: false }],
  ['biconnected', {}],
  ['breadthFirst', { source: 4 }],
  ['breadthFirst', { source: 4, direction: 'in' }],
  ['closeness', { sources: 40, seed: 3 }],
  ['closeness', { sources: 17, seed: 3, direction: 'out' }],
  ['components', {}],
  ['cutPoints', {}],
  ['degree', {}],
  ['degree', { direction: 'in' }],
  ['distances', { source: 4 }],
  ['eigenvector', {}],
  ['eigenvector', { weighted: false, rounds: 20 }],
  ['kCore', {}],
  ['labelPropagation', { rounds: 5 }],
  ['leiden', { seed: 2 }],
  ['leiden', { seed: 2, resolution: 3 }],
  ['louvain', { seed: 2 }],
  ['louvain', { seed: 9, resolution: 0.5 }],
  ['minimumCut', { sources: [4, 5], targets: [20_000] }],
  ['minimumCut', { sources: [4], targets: [20_000, 25_000], capacity: 'weight' }],
  ['minimumCut', { sources: [4], targets: [29_000], cut: 'nodes' }],
  ['pageRank', {}],
  ['pageRank', { weighted: true, direction: 'out' }],
  ['removal', { nodes: someNodes, links: someLinks }],
  ['structuralHoles', {}],
  ['structuralHoles', { weighted: false }],
  ['triangles', {}],
  ['triangles', { directed: true }],
];

/** Those that may go on for long, with as much to do as they can be given on this graph. */
const LONG: readonly (readonly [AlgorithmName, object])[] = [
  ['betweenness', {}],
  ['biconnected', {}],
  ['closeness', {}],
  ['eigenvector', { tolerance: Number.MIN_VALUE, rounds: 1_000_000 }],
  ['labelPropagation', { rounds: 100_000 }],
  ['leiden', {}],
  ['louvain', {}],
  ['minimumCut', { sources: someNodes, targets: someNodes.map((node) => node + 1) }],
  ['pageRank', { tolerance: 0, rounds: 100_000 }],
  ['structuralHoles', {}],
];

const UNLIMITED = 600_000;
const hold = async () => ({ columns, release: () => undefined });
let pool: ThreadPool;
beforeAll(() => {
  pool = new ThreadPool(new URL('./wholeGraphTasks.ts', import.meta.url));
});
afterAll(() => pool.close());

const ask = (task: keyof typeof tasks, parameters: unknown, mostThreads: number, budget = UNLIMITED): Promise<unknown> =>
  pool.run({ task, parameters, hold, lane: 'long', mostThreads, budget });
const analyse = (name: AlgorithmName, parameters: object, threads: number, budget?: number): Promise<unknown> =>
  ask('analyse', { name, parameters }, threads, budget);

const titled = (cases: readonly (readonly [AlgorithmName, object])[]) =>
  cases.map(([name, parameters]) => [`${name} ${JSON.stringify(parameters).slice(0, 70)}`, name, parameters] as const);

/** The answer to the last bit, short enough to be shown. */
function digest(answer: unknown): unknown {
  if (ArrayBuffer.isView(answer)) {
    const bytes = Uint8Array.from(new Uint8Array(answer.buffer, answer.byteOffset, answer.byteLength));
    return `${answer.constructor.name} ${answer.byteLength} ${createHash('sha256').update(bytes).digest('hex')}`;
  }
  if (typeof answer !== 'object' || answer === null) return answer;
  return Object.fromEntries(Object.entries(answer).map(([key, value]) => [key, digest(value)]));
}

describe('two threads', () => {
  it.each(titled(CASES))('answer as one does: %s', async (_title, name, parameters) => {
    const alone = digest(await analyse(name, parameters, 1));
    expect(alone).toMatchObject({ complete: true });
    expect(digest(await analyse(name, parameters, 2))).toEqual(alone);
  });

  it('pack a part of the graph as one does', async () => {
    for (const layer of [0, 5]) expect(digest(await ask('excerpt', layer, 2))).toEqual(digest(await ask('excerpt', layer, 1)));
  });
});

describe.each([1, 2])('%d threads whose time is up', (threads) => {
  // A thread that does not stop within the pool's grace is ended, and the order fails.
  it.each(titled(LONG))('leave off and say so: %s', async (_title, name, parameters) => {
    expect(await analyse(name, parameters, threads, 3)).toMatchObject({ complete: false });
  });

  it.each(titled(CASES))('before they began answer all the same: %s', async (_title, name, parameters) => {
    expect(await analyse(name, parameters, threads, 0)).toHaveProperty('complete');
  });

  it('are in step again afterwards', async () => {
    expect(digest(await analyse('pageRank', {}, threads))).toEqual(digest(await analyse('pageRank', {}, 1)));
  });
});
