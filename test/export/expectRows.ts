import { expect } from 'vitest';

type Row = Readonly<Record<string, unknown>>;

/** As many rows, each with at least what is expected of it. All at once: one by one, thousands of them take long. */
export function expectRows(rows: readonly Row[], expected: readonly Row[]): void {
  expect(rows).toHaveLength(expected.length);
  const asExpected = rows.map((row, at) => Object.fromEntries(Object.keys(expected[at] ?? {}).map((key) => [key, row[key]])));
  expect(asExpected).toEqual(expected);
}
