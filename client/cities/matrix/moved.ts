type Place = readonly [row: number, column: number];

const STEPS: Readonly<Record<string, Place>> = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };

/** Where a key leads in a lower triangle whose rows end with their city's name; nowhere for other keys. */
export function moved([row, column]: Place, key: string, size: number): Place | undefined {
  const within = (line: number): number => Math.min(size - 1, Math.max(0, line));
  const step = STEPS[key];
  if (step !== undefined) {
    const next = within(row + step[0]);
    return [next, Math.min(next, within(column + step[1]))];
  }
  if (key === 'Home') return [row, 0];
  if (key === 'End') return [row, row];
  if (key === 'PageUp') return [0, 0];
  return key === 'PageDown' ? [size - 1, Math.min(column, size - 1)] : undefined;
}
