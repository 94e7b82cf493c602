import { CONTENDERS, type ContenderName, type Measurement, TASKS, type TaskName } from './tasks.ts';

type Measurements = Readonly<Partial<Record<ContenderName, readonly Measurement[]>>>;

/** Sums of costs differ in their last digits with the order of adding. */
const ROUNDING = 1e-9;

/** Whether all who answered found the same, and what: sums over the questions that all of them were asked, and facts by name. */
export function agreement(measurements: Measurements, task: TaskName): string {
  const found = CONTENDERS.flatMap((name) => {
    const measured = measurements[name]?.find((measurement) => measurement.task === task);
    return measured === undefined ? [] : [{ name, measured }];
  });
  const answered = found.filter(({ measured }) => measured.answers !== undefined);
  const asked = Math.min(...answered.map(({ measured }) => measured.answers?.length ?? 0));
  const sums = new Map(answered.map(({ name, measured }) => [name, sum(measured.answers?.slice(0, asked) ?? [])]));
  const facts = new Set(found.flatMap(({ measured }) => Object.keys(measured.facts ?? {})));
  return [
    ...(sums.size === 0 ? [] : [compared(`sum of ${asked}`, sums, TASKS[task].tolerance)]),
    ...[...facts].map((fact) => {
      const values = found.flatMap(({ name, measured }) => {
        const value = measured.facts?.[fact];
        return value === undefined ? [] : [[name, value] as const];
      });
      return compared(fact, new Map(values), TASKS[task].tolerance);
    }),
  ].join(', ');
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

function compared(fact: string, values: ReadonlyMap<ContenderName, number>, tolerance = ROUNDING): string {
  const numbers = [...values.values()];
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  if (most - least <= tolerance * Math.abs(most)) return `${fact} ${short(most)}${values.size > 1 ? '' : ' (nobody to compare with)'}`;
  return `${fact} DIFFERS: ${[...values].map(([name, value]) => `${name} ${short(value)}`).join(', ')}`;
}

const short = (value: number): string => String(Number(value.toPrecision(6)));
