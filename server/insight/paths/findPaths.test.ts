import { describe, expect, it } from 'vitest';
import { overlap } from '../../analysis/cheapestPaths/different.ts';
import { rowsOf } from '../../analysis/rowsOf.ts';
import type { GraphColumns } from '../../graph/columns.ts';
import { findPaths } from './findPaths.ts';
import { NOTHING_AVOIDED, type PathsQuestion } from './question.ts';

/** A ladder of `steps` rungs: two rails, and a rung between them at every step, so that there are very many near copies. */
function ladder(steps: number): { columns: GraphColumns; question: PathsQuestion } {
  const links: [number, number][] = [];
  for (let at = 0; at < steps; at += 1) {
    links.push([2 * at, 2 * at + 1]);
    if (at > 0) links.push([2 * at - 2, 2 * at], [2 * at - 1, 2 * at + 1]);
  }
  const end = 2 * steps;
  links.push([end - 2, end], [end - 1, end]);
  const none = new Uint8Array(0);
  const nodes = { type: none, province: none, provinces: [], city: new Int32Array(0), alive: none, longitude: new Float64Array(0) };
  const ends = { source: new Int32Array(0), target: new Int32Array(0), weight: new Float64Array(0), from: new Int32Array(0) };
  const columns: GraphColumns = {
    revision: 1,
    rows: rowsOf(end + 1, links),
    nodes: { ...nodes, latitude: new Float64Array(0) },
    links: { ...ends, to: new Int32Array(0), kind: new Uint16Array(0), layer: none, confidence: none, alive: none },
    cited: new Map(),
  };
  const question: PathsQuestion = {
    from: 0,
    to: end,
    via: [],
    avoid: NOTHING_AVOIDED,
    filters: {},
    directed: false,
    maxLength: undefined,
    sequence: [],
    mode: 'k',
    weight: 'hops',
    count: 3,
    different: 0,
  };
  return { columns, question };
}

describe('several paths', () => {
  it('are near copies unless they are to differ, and then few are enough', () => {
    const { columns, question } = ladder(40);
    const copies = findPaths(columns, question, () => false);
    expect(copies.complete).toBe(true);
    expect(overlap(copies.paths[1]?.nodes ?? [], copies.paths[2]?.nodes ?? [])).toBeGreaterThan(0.4);
    const apart = findPaths(columns, { ...question, different: 1 }, () => false);
    // Two rails, no third: the second is found although thousands of near copies come before it, and it is said that it may not be all.
    expect(apart.paths).toHaveLength(2);
    expect(apart.complete).toBe(false);
    expect(overlap(apart.paths[0]?.nodes ?? [], apart.paths[1]?.nodes ?? [])).toBe(0);
  });

  it('are as many as there was time for', () => {
    const { columns, question } = ladder(40);
    let asked = 0;
    const found = findPaths(columns, { ...question, count: 50 }, () => {
      asked += 1;
      return asked > 10;
    });
    expect(found.complete).toBe(false);
    expect(found.paths.length).toBeGreaterThan(0);
    expect(found.paths.length).toBeLessThan(50);
  });
});
