import { Job, type Measurement, type TaskName } from './tasks.ts';

type Finding = Pick<Measurement, 'facts' | 'note'>;

const WARMING_MS = 1000;

/** The JavaScript side of a measured process: does the tasks it was asked for and tells each on a line of its own when it is done. */
export class Contender {
  readonly job: Job;
  /** Bytes that another process of this contender holds, where the graph does not lie in this one. */
  residentBytes: () => number | null = () => process.memoryUsage.rss();

  constructor(job = process.argv[2] ?? '') {
    this.job = Job.parse(JSON.parse(job));
  }

  /** Always done; measured once, because a second graph in memory would spoil the memory's figure. */
  async load<Graph>(work: () => Graph | Promise<Graph>, finding: (graph: Graph) => Finding): Promise<Graph> {
    const start = performance.now();
    const graph = await work();
    this.#tell({ task: 'load', milliseconds: [performance.now() - start], ...finding(graph) });
    return graph;
  }

  /** Small questions: the list is warmed up on for a second at most, then each is asked once. */
  async each<Question>(task: TaskName, questions: readonly Question[], ask: (question: Question) => number | Promise<number>, note = '') {
    if (!this.job.tasks.includes(task)) return;
    for (const [warm, start] = [questions.values(), performance.now()]; performance.now() - start < WARMING_MS; ) {
      const { done, value } = warm.next();
      if (done === true) break;
      await ask(value);
    }
    const milliseconds: number[] = [];
    const answers: number[] = [];
    const end = performance.now() + this.job.secondsPerTask * 1000;
    for (const question of questions) {
      const start = performance.now();
      const asked = ask(question);
      const answer = typeof asked === 'number' ? asked : await asked;
      milliseconds.push(performance.now() - start);
      answers.push(answer);
      if (performance.now() > end) break;
    }
    this.#tell({ task, milliseconds, answers, note });
  }

  /** Work on the whole graph; `parts` divides its time where it is told per part. */
  async whole<Answer>(task: TaskName, work: () => Answer | Promise<Answer>, finding: (answer: Answer) => Finding, parts = 1) {
    if (!this.job.tasks.includes(task)) return;
    const milliseconds: number[] = [];
    const end = performance.now() + this.job.secondsPerTask * 1000;
    let answer: Answer;
    do {
      const start = performance.now();
      answer = await work();
      milliseconds.push((performance.now() - start) / parts);
    } while (milliseconds.length < this.job.repetitions && performance.now() < end);
    this.#tell({ task, milliseconds, ...finding(answer) });
  }

  end(): void {
    this.#tell({ task: 'end', milliseconds: [] });
  }

  #tell(measured: Omit<Measurement, 'residentMegabytes'>): void {
    globalThis.gc?.();
    const bytes = this.residentBytes();
    const measurement: Measurement = { ...measured, residentMegabytes: bytes === null ? null : Math.round(bytes / 1e6) };
    process.stdout.write(`${JSON.stringify(measurement)}\n`);
  }
}
