import type { Measurements } from './summary.ts';
import { CONTENDERS, type ContenderName, Fact, type Measurement, TASKS, type TaskName } from './tasks.ts';

interface Answered {
  readonly name: ContenderName;
  readonly measured: Measurement;
}

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
  return [
    ...(sums.size === 0 ? [] : [compared(`sum of ${asked}`, sums, TASKS[task].tolerance), ...singly(answered, asked)]),
    ...Fact.options.flatMap((fact) => {
      const values = found.flatMap(({ name, measured }) => {
        const value = measured.facts?.[fact];
        return value === undefined ? [] : [[name, value] as const];
      });
      return values.length === 0 ? [] : [compared(fact, new Map(values), TASKS[task].tolerance)];
    }),
  ].join(', ');
}

/** Answers that differ one by one, although their sums may be equal. */
function singly(answered: readonly Answered[], asked: number): string[] {
  const [first, ...others] = answered;
  return others.flatMap(({ name, measured }) => {
    const differing = Array.from({ length: asked }, (_, at) => at).filter((at) => {
      const [one, other] = [first?.measured.answers?.[at] ?? 0, measured.answers?.[at] ?? 0];
      return Math.abs(one - other) > ROUNDING * Math.max(Math.abs(one), Math.abs(other));
    });
    return differing.length === 0 ? [] : [`${differing.length} single answers DIFFER: ${first?.name}, ${name}`];
  });
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

function compared(fact: string, values: ReadonlyMap<ContenderName, number>, tolerance = ROUNDING): string {
  const numbers = [...values.values()];
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  if (most - least <= tolerance * Math.abs(most)) return `${fact} ${short(most)}${values.size > 1 ? '' : ' (nobody to compare with)'}`;
  return `${fact} DIFFERS: ${[...values].map(([name, value]) => `${name} ${short(value)}`).join(', ')}`;
}

const short = (value: number): string => String(Number(value.toPrecision(6)));
