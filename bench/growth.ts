import { resident, table, told } from './report.ts';
import { cellOf } from './summary.ts';
import { type Measurement, TASKS, TaskName } from './tasks.ts';

interface Size {
  readonly links: number;
  readonly measured: readonly Measurement[];
  readonly trouble: string | null;
}

/** How the engine's time and memory grow with the graph, a column per size. */
export function growthReport(machine: string, sizes: readonly Size[]): string {
  const rows = TaskName.options.flatMap((task) => {
    const cells = sizes.map(({ measured }) => cellOf(measured, task));
    if (cells.every((cell) => cell === undefined)) return [];
    return [
      [TASKS[task].title, ...cells.map((cell) => told(task, cell))],
      ['… memory after it, MB', ...sizes.map(({ measured }) => resident(measured, task))],
    ];
  });
  return [
    '# The engine from ten thousand to ten million links',
    `${machine}.`,
    table(['task, ms (median, or p50 / p95)', ...sizes.map(({ links }) => `${links.toLocaleString('en')} links`)], rows),
    ...sizes.flatMap(({ links, trouble }) => (trouble === null ? [] : [`- ${links} links: ${trouble}`])),
    '',
  ].join('\n');
}
