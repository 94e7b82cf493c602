import { z } from 'zod';

export const CONTENDERS = ['engine', 'networkit', 'igraph', 'graphology', 'neo4j'] as const;
export type ContenderName = (typeof CONTENDERS)[number];

export const TaskName = z.enum([
  'load',
  'shortestPath',
  'shortestPathFiltered',
  'shortestPathHalved',
  'cheapestPath',
  'cheapestPathFiltered',
  'cheapestPathHalved',
  'cheapestPaths',
  'twoHops',
  'excerpt',
  'components',
  'pageRank',
  'louvain',
  'leiden',
  'cutPoints',
  'betweenness',
]);
export type TaskName = z.infer<typeof TaskName>;

/** A limit on the engine's time: so many times the best of these contenders, or its own other task, or plain milliseconds. */
export type Target =
  | { readonly of: readonly ContenderName[]; readonly times: number }
  | { readonly ownTask: TaskName; readonly times: number }
  | { readonly milliseconds: number };

export interface Task {
  readonly title: string;
  /** Many small questions are told by p50 and p95 and judged by p95; work on the whole graph is told by its median. */
  readonly figure: 'p95' | 'median';
  /** How far answers may lie apart, as a share of the largest; unlisted, they must be equal but for rounding. */
  readonly tolerance?: number;
  /** Too slow to be asked again in every round. */
  readonly once?: true;
  readonly atLeast?: Target;
  readonly aim?: Target;
}

/** Targets in milliseconds hold for the graph of 1M nodes and 10M links; smaller graphs are not judged by them. */
export const LINKS_OF_TARGETS = 10_000_000;

const networkit = (times: number): Target => ({ of: ['networkit'], times });
const own = (ownTask: TaskName, times: number): Target => ({ ownTask, times });

export const TASKS: Record<TaskName, Task> = {
  load: { title: 'load from the file', figure: 'median' },
  shortestPath: { title: 'shortest path', figure: 'p95', atLeast: networkit(1), aim: networkit(0.5) },
  shortestPathFiltered: {
    title: 'shortest path, 5 of 6 layers',
    figure: 'p95',
    atLeast: own('shortestPath', 2),
    aim: own('shortestPath', 1.3),
  },
  // Half of the links make another, sparser graph, in which paths are longer: told, not judged.
  shortestPathHalved: { title: 'shortest path, 3 of 6 layers', figure: 'p95' },
  cheapestPath: { title: 'cheapest path', figure: 'p95', atLeast: networkit(0.1), aim: { milliseconds: 2 } },
  cheapestPathFiltered: {
    title: 'cheapest path, 5 of 6 layers',
    figure: 'p95',
    atLeast: own('cheapestPath', 2),
    aim: own('cheapestPath', 1.3),
  },
  cheapestPathHalved: { title: 'cheapest path, 3 of 6 layers', figure: 'p95' },
  cheapestPaths: {
    title: '5 cheapest paths',
    figure: 'p95',
    once: true,
    atLeast: { milliseconds: 20 },
    aim: { milliseconds: 12 },
  },
  twoHops: { title: '2 hops, 500 at most', figure: 'p95' },
  excerpt: { title: 'pack the admitted part', figure: 'median', once: true },
  // The aim is what Neo4j's graph data science library took on this graph with two cores.
  components: { title: 'components', figure: 'median', atLeast: networkit(1), aim: { milliseconds: 265 } },
  // Twenty rounds come near the fixed point that other tolerances come near too.
  pageRank: { title: 'PageRank, 20 rounds', figure: 'median', tolerance: 0.005, atLeast: networkit(1) },
  louvain: { title: 'Louvain', figure: 'median', tolerance: 0.005, atLeast: networkit(1.2), aim: networkit(1) },
  leiden: { title: 'Leiden', figure: 'median', tolerance: 0.005, atLeast: networkit(1.2), aim: networkit(1) },
  cutPoints: {
    title: 'articulation points and bridges',
    figure: 'median',
    atLeast: { of: ['networkit', 'igraph'], times: 0.5 },
    aim: { milliseconds: 1000 },
  },
  betweenness: {
    title: 'sampled betweenness, per source',
    figure: 'median',
    once: true,
    atLeast: networkit(1),
    aim: networkit(0.5),
  },
};

const LARGE = 2_000_000;

/** What a contender is asked to do; sent to its process as JSON, also to those that are not written in TypeScript. */
export const Job = z.strictObject({
  graph: z.string(),
  questions: z.string(),
  threads: z.int(),
  tasks: z.array(TaskName),
  /** Whole-graph work is done so many times, while its seconds last. */
  repetitions: z.int(),
  /** A task that has taken so long is told by what is done. */
  secondsPerTask: z.number(),
  /** How many sources betweenness is sampled from. */
  sources: z.int(),
});
export type Job = z.infer<typeof Job>;

export const roundsFor = (links: number): number => (links > LARGE ? 1 : 3);

export const jobLimits = (links: number): Pick<Job, 'repetitions' | 'secondsPerTask' | 'sources'> => ({
  repetitions: 3,
  secondsPerTask: 60,
  sources: links > LARGE ? 16 : 64,
});

/** What contenders tell of an answer, under the same names in every language, so that it can be compared. */
export const Fact = z.enum(['nodes', 'links', 'components', 'articulation points', 'bridges', 'modularity', 'largest share']);

/** One line of a contender's output: a finished task. */
export const Measurement = z.strictObject({
  task: z.union([TaskName, z.literal('end')]),
  milliseconds: z.array(z.number()),
  /** The answer to each small question, in their order; -1 when there is none. */
  answers: z.array(z.number()).optional(),
  facts: z.partialRecord(Fact, z.number()).optional(),
  /** What a reader should know: rounds, versions, numbers of communities. */
  note: z.string().optional(),
  residentMegabytes: z.number().nullable(),
});
export type Measurement = z.infer<typeof Measurement>;
