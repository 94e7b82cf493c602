import { cpus, loadavg, totalmem } from 'node:os';
import { agreement } from './agreement.ts';
import { CONTENDERS, type ContenderName, LINKS_OF_TARGETS, type Measurement, TASKS, type Target, type Task, TaskName } from './tasks.ts';

export interface Run {
  readonly nodes: number;
  readonly links: number;
  readonly seed: number;
  readonly rounds: number;
  /** As it stood before the run, which is itself a load. */
  readonly machine: string;
  readonly measurements: Readonly<Partial<Record<ContenderName, readonly Measurement[]>>>;
  /** Contenders that are not there or that ended early, and why. */
  readonly troubles: readonly string[];
}

interface Cell {
  readonly p50: number;
  readonly p95: number;
  readonly count: number;
}

export const machine = (): string => {
  const [first] = cpus();
  const load = (loadavg()[0] ?? 0).toFixed(1);
  return `${cpus().length} cores (${first?.model.trim() ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}, load of other work ${load}`;
};

export function cellOf(measurements: readonly Measurement[] | undefined, task: TaskName): Cell | undefined {
  const times = (measurements ?? []).filter((measured) => measured.task === task).flatMap(({ milliseconds }) => milliseconds);
  if (times.length === 0) return undefined;
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { p50: at(0.5), p95: at(0.95), count: times.length };
}

const judged = ({ figure }: Task, cell: Cell): number => (figure === 'p95' ? cell.p95 : cell.p50);

const rounded = (milliseconds: number): string =>
  milliseconds >= 100 ? milliseconds.toFixed(0) : milliseconds >= 1 ? milliseconds.toFixed(1) : milliseconds.toFixed(3);

export const told = (task: Task, cell: Cell): string =>
  task.figure === 'p95' ? `${rounded(cell.p50)} / ${rounded(cell.p95)}` : rounded(cell.p50);

/** The whole run as Markdown: times, memory, agreement, and what a reader must know. */
export function report(run: Run): string {
  const shown = CONTENDERS.filter((name) => run.measurements[name] !== undefined);
  const tasks = TaskName.options.filter((task) => shown.some((name) => cellOf(run.measurements[name], task) !== undefined));
  const head = ['task, ms (median, or p50 / p95)', ...shown, 'engine to best peer', 'at least', 'aim', 'answers'];
  const rows = [
    ...tasks.map((name) => [
      TASKS[name].title,
      ...shown.map((contender) => {
        const cell = cellOf(run.measurements[contender], name);
        return cell === undefined ? '–' : told(TASKS[name], cell);
      }),
      toBestPeer(run, name),
      verdict(run, name, TASKS[name].atLeast),
      verdict(run, name, TASKS[name].aim),
      agreement(run.measurements, name),
    ]),
    ...(['load', 'end'] as const).map((moment) => [
      `memory, MB, ${moment === 'load' ? 'loaded' : 'at the end'}`,
      ...shown.map((name) => resident(run.measurements[name], moment)),
    ]),
  ];
  return [
    `# ${run.nodes.toLocaleString('en')} nodes, ${run.links.toLocaleString('en')} links`,
    `${run.machine}; rounds: ${run.rounds}; seed ${run.seed}.`,
    table(head, rows),
    ...run.troubles.map((trouble) => `- ${trouble}`),
    ...shown.flatMap((name) => notes(name, run.measurements[name] ?? [])),
    '',
  ].join('\n');
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${head.map((_, at) => cells[at] ?? '').join(' | ')} |`;
  return ['', line(head), line(head.map(() => '---')), ...rows.map(line), ''].join('\n');
}

function toBestPeer({ measurements }: Run, name: TaskName): string {
  const own = cellOf(measurements.engine, name);
  const best = bestOf(
    measurements,
    CONTENDERS.filter((contender) => contender !== 'engine'),
    name,
  );
  return own === undefined || best === undefined ? '–' : `${(judged(TASKS[name], own) / best).toFixed(2)} ×`;
}

function bestOf(measurements: Run['measurements'], of: readonly ContenderName[], name: TaskName): number | undefined {
  const figures = of.flatMap((contender) => {
    const cell = cellOf(measurements[contender], name);
    return cell === undefined ? [] : [judged(TASKS[name], cell)];
  });
  return figures.length === 0 ? undefined : Math.min(...figures);
}

/** What the target says and whether it is met; a dash when it cannot be judged in this run. */
function verdict({ measurements, links }: Run, name: TaskName, target: Target | undefined): string {
  const own = cellOf(measurements.engine, name);
  if (target === undefined) return '–';
  const [words, limit] = limitOf(measurements, links, name, target);
  if (own === undefined || limit === undefined) return words;
  return `${words} = ${rounded(limit)}: ${judged(TASKS[name], own) <= limit ? 'met' : 'MISSED'}`;
}

function limitOf(measurements: Run['measurements'], links: number, name: TaskName, target: Target): [string, number | undefined] {
  if ('milliseconds' in target) return [`${target.milliseconds} ms`, links >= LINKS_OF_TARGETS ? target.milliseconds : undefined];
  if ('ownTask' in target) {
    const cell = cellOf(measurements.engine, target.ownTask);
    return [`${target.times} × ${TASKS[target.ownTask].title}`, cell && judged(TASKS[name], cell) * target.times];
  }
  const best = bestOf(measurements, target.of, name);
  return [`${target.times} × ${target.of.join(', ')}`, best && best * target.times];
}

function resident(measurements: readonly Measurement[] | undefined, moment: 'load' | 'end'): string {
  const megabytes = measurements?.find(({ task }) => task === moment)?.residentMegabytes;
  return megabytes === undefined || megabytes === null ? '–' : String(megabytes);
}

function notes(name: ContenderName, measurements: readonly Measurement[]): string[] {
  const said = new Map(measurements.flatMap(({ task, note }) => (task === 'end' || !note ? [] : [[TASKS[task].title, note] as const])));
  return said.size === 0 ? [] : [`- ${name}: ${[...said].map(([title, note]) => `${title}: ${note}`).join('; ')}.`];
}
