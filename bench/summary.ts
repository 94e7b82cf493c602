import { CONTENDERS, type ContenderName, LINKS_OF_TARGETS, type Measurement, TASKS, type Target, TaskName } from './tasks.ts';

export type Measurements = Readonly<Partial<Record<ContenderName, readonly Measurement[]>>>;

export interface Cell {
  /** The least disturbed time, for a machine that others use too. */
  readonly least: number;
  readonly p50: number;
  readonly p95: number;
  /** How many times were measured: fewer than others' where the time was up. */
  readonly count: number;
  readonly note: string;
}

interface Verdict {
  readonly target: string;
  /** In milliseconds; undefined when this run cannot tell. */
  readonly limit: number | undefined;
  readonly met: boolean | undefined;
}

export interface TaskSummary {
  readonly task: TaskName;
  readonly cells: Readonly<Partial<Record<ContenderName, Cell>>>;
  /** The engine's figure by the best peer's: below one, the engine is ahead. */
  readonly toBestPeer: number | undefined;
  readonly atLeast: Verdict | undefined;
  readonly aim: Verdict | undefined;
}

/** Medians, ratios and verdicts of every task that somebody did. */
export function summaryOf(measurements: Measurements, links: number): TaskSummary[] {
  return TaskName.options.flatMap((task) => {
    const cells = Object.fromEntries(
      CONTENDERS.flatMap((name) => {
        const cell = cellOf(measurements[name], task);
        return cell === undefined ? [] : [[name, cell] as const];
      }),
    );
    if (Object.keys(cells).length === 0) return [];
    const peers = CONTENDERS.filter((name) => name !== 'engine');
    const [own, best] = [bestFigure(measurements, ['engine'], task), bestFigure(measurements, peers, task)];
    const verdict = (target: Target | undefined) => target && verdictOn(measurements, links, task, target);
    return [
      {
        task,
        cells,
        toBestPeer: own === undefined || best === undefined ? undefined : own / best,
        atLeast: verdict(TASKS[task].atLeast),
        aim: verdict(TASKS[task].aim),
      },
    ];
  });
}

export function cellOf(measurements: readonly Measurement[] | undefined, task: TaskName): Cell | undefined {
  const measured = (measurements ?? []).filter((measurement) => measurement.task === task);
  const times = measured.flatMap(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  if (times.length === 0) return undefined;
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { least: at(0), p50: at(0.5), p95: at(0.95), count: times.length, note: measured[0]?.note ?? '' };
}

/** The best figure of these contenders, as the task is judged. */
function bestFigure(measurements: Measurements, of: readonly ContenderName[], task: TaskName): number | undefined {
  const figures = of.flatMap((name) => {
    const cell = cellOf(measurements[name], task);
    return cell === undefined ? [] : [TASKS[task].figure === 'p95' ? cell.p95 : cell.p50];
  });
  return figures.length === 0 ? undefined : Math.min(...figures);
}

function verdictOn(measurements: Measurements, links: number, task: TaskName, target: Target): Verdict {
  const own = bestFigure(measurements, ['engine'], task);
  const [said, limit] = limitOf(measurements, links, task, target);
  return { target: said, limit, met: own === undefined || limit === undefined ? undefined : own <= limit };
}

function limitOf(measurements: Measurements, links: number, task: TaskName, target: Target): [said: string, limit: number | undefined] {
  if ('milliseconds' in target) return [`${target.milliseconds} ms`, links >= LINKS_OF_TARGETS ? target.milliseconds : undefined];
  const [whose, best] =
    'ownTask' in target
      ? [TASKS[target.ownTask].title, bestFigure(measurements, ['engine'], target.ownTask)]
      : [target.of.join(', '), bestFigure(measurements, target.of, task)];
  return [`${target.times} × ${whose}`, best && best * target.times];
}
