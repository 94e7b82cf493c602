import { cpus, loadavg, totalmem } from 'node:os';
import { agreement } from './agreement.ts';
import type { Cell, Measurements, TaskSummary } from './summary.ts';
import { CONTENDERS, type ContenderName, type Measurement, TASKS, type TaskName } from './tasks.ts';

export interface Run {
  readonly nodes: number;
  readonly links: number;
  readonly seed: number;
  readonly rounds: number;
  readonly machine: string;
  /** Before the run, which is itself a load. */
  readonly load: number;
  readonly summary: readonly TaskSummary[];
  /** Contenders that are not there or that ended early, and why. */
  readonly troubles: readonly string[];
}

const QUIET = 0.5;

/** How many programs wanted a core in the last minute. */
export const loadNow = (): number => loadavg()[0] ?? 0;

export function machine(): string {
  const [first] = cpus();
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  return `${cpus().length} cores (${first?.model.trim() ?? 'unknown'}), ${gigabytes} GB, Node ${process.versions.node}`;
}

/** The whole run as Markdown: times, memory, agreement, and what a reader must know. */
export function report(run: Run, measurements: Measurements): string {
  const shown = CONTENDERS.filter((name) => measurements[name] !== undefined);
  const head = ['task, ms (median, or p50 / p95)', ...shown, 'engine to best peer', 'at least', 'aim', 'answers'];
  const rows = run.summary.map(({ task, cells, toBestPeer, atLeast, aim }) => [
    TASKS[task].title,
    ...shown.map((name) => told(task, cells[name], Math.max(...Object.values(cells).map(({ count }) => count)))),
    toBestPeer === undefined ? '–' : `${Number(toBestPeer.toPrecision(2))} ×`,
    verdictText(atLeast),
    verdictText(aim),
    agreement(measurements, task),
  ]);
  return [
    `# ${run.nodes.toLocaleString('en')} nodes, ${run.links.toLocaleString('en')} links`,
    `${run.machine}; rounds: ${run.rounds}; seed ${run.seed}.`,
    table(head, [
      ...rows,
      ['memory, MB, loaded', ...shown.map((name) => resident(measurements[name], 'load'))],
      ['memory, MB, at the end', ...shown.map((name) => resident(measurements[name], 'end'))],
    ]),
    ...(run.load > QUIET
      ? [`- Other programs were at work (load ${run.load.toFixed(1)}): threads that wait for each other suffer most.`]
      : []),
    ...run.troubles.map((trouble) => `- ${trouble}`),
    ...shown.flatMap((name) => versionNote(name, run.summary)),
    '',
  ].join('\n');
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${head.map((_, at) => cells[at] ?? '').join(' | ')} |`;
  return ['', line(head), line(head.map(() => '---')), ...rows.map(line), ''].join('\n');
}

/** A cell's times, what it says of itself, and whether it answered fewer questions than others. */
export function told(task: TaskName, cell: Cell | undefined, most = cell?.count ?? 0): string {
  if (cell === undefined) return '–';
  const times = TASKS[task].figure === 'p95' ? `${rounded(cell.p50)} / ${rounded(cell.p95)}` : rounded(cell.p50);
  const asides = [
    ...(task === 'load' || cell.note === '' ? [] : [cell.note]),
    ...(TASKS[task].figure === 'p95' && cell.count < most ? [`${cell.count} of ${most}`] : []),
  ];
  return asides.length === 0 ? times : `${times} (${asides.join(', ')})`;
}

export function resident(measurements: readonly Measurement[] | undefined, moment: Measurement['task']): string {
  return String(measurements?.find(({ task }) => task === moment)?.residentMegabytes ?? '–');
}

const rounded = (milliseconds: number): string =>
  milliseconds >= 100 ? milliseconds.toFixed(0) : milliseconds >= 1 ? milliseconds.toFixed(1) : milliseconds.toFixed(3);

function verdictText(verdict: TaskSummary['aim']): string {
  if (verdict === undefined) return '–';
  const limit = verdict.limit === undefined || verdict.target.endsWith(' ms') ? '' : ` = ${rounded(verdict.limit)}`;
  return `${verdict.target}${limit}${verdict.met === undefined ? '' : verdict.met ? ': met' : ': MISSED'}`;
}

/** What a contender says when it has loaded: its version and threads. */
function versionNote(name: ContenderName, summary: readonly TaskSummary[]): string[] {
  const note = summary.find(({ task }) => task === 'load')?.cells[name]?.note ?? '';
  return note === '' ? [] : [`- ${name}: ${note}.`];
}
