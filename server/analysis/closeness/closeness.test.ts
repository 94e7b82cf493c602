import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UNHURRIED } from '../algorithm.ts';
import { anyDirection, anyGraph, cell, type DrawnGraph, HURRIED, matrixOf } from '../anyGraph.ts';
import { rowsOf } from '../rowsOf.ts';
import { closeness } from './closeness.ts';

const parameters = closeness.parameters.parse({});

/** All distances at once, by Floyd and Warshall's method. */
function distancesOf(graph: DrawnGraph, direction: 'both' | 'out' | 'in'): number[][] {
  const distances = matrixOf(graph, direction).map((row, from) =>
    row.map((links, to) => (from === to ? 0 : links > 0 ? 1 : Number.POSITIVE_INFINITY)),
  );
  distances.forEach((_, via) => {
    for (const row of distances)
      row.forEach((length, to) => {
        row[to] = Math.min(length, (row[via] ?? 0) + cell(distances, via, to));
      });
  });
  return distances;
}

describe('closeness', () => {
  it('follows from the distances between all nodes', () => {
    fc.assert(
      fc.property(anyGraph, anyDirection, (graph, direction) => {
        const answer = closeness.run(rowsOf(graph.nodeCount, graph.links), { ...parameters, direction }, UNHURRIED);
        distancesOf(graph, direction).forEach((row, node) => {
          const others = graph.nodeCount - 1;
          const within = row.filter((length, other) => other !== node && Number.isFinite(length));
          const sum = within.reduce((total, length) => total + length, 0);
          const inverse = within.reduce((total, length) => total + 1 / length, 0);
          expect(answer.closeness[node]).toBeCloseTo(sum === 0 ? 0 : (within.length / sum) * (within.length / others), 12);
          expect(answer.harmonic[node]).toBeCloseTo(others === 0 ? 0 : inverse / others, 12);
        });
        expect(answer).toMatchObject({ harmonicErrorBound: 0, complete: true });
      }),
      { numRuns: 2000 },
    );
  });

  it('comes within its bound when sources are drawn', () => {
    fc.assert(
      fc.property(anyGraph, anyDirection, fc.integer({ min: 1, max: 12 }), fc.integer(), (graph, direction, sources, seed) => {
        const rows = rowsOf(graph.nodeCount, graph.links);
        const exact = closeness.run(rows, { ...parameters, direction }, UNHURRIED);
        const drawn = closeness.run(rows, { ...parameters, direction, sources, seed, risk: 1e-6 }, UNHURRIED);
        drawn.harmonic.forEach((score, node) => {
          expect(Math.abs(score - (exact.harmonic[node] ?? 0))).toBeLessThanOrEqual(drawn.harmonicErrorBound + 1e-12);
        });
      }),
      { numRuns: 1000 },
    );
  });

  it('is near with few sources, and its bound shrinks with more', () => {
    const ring = Array.from(
      { length: 600 },
      (_, node) =>
        [
          [node, (node + 1) % 600],
          [node, (node * 7) % 600],
        ] as [number, number][],
    ).flat();
    const rows = rowsOf(600, ring);
    const exact = closeness.run(rows, parameters, UNHURRIED);
    const few = closeness.run(rows, { ...parameters, sources: 50 }, UNHURRIED);
    const many = closeness.run(rows, { ...parameters, sources: 300 }, UNHURRIED);
    const error = (estimate: Float64Array, truth: Float64Array) =>
      estimate.reduce((worst, score, node) => Math.max(worst, Math.abs(score / (truth[node] ?? 1) - 1)), 0);
    expect(error(few.closeness, exact.closeness)).toBeLessThan(0.25);
    expect(error(many.closeness, exact.closeness)).toBeLessThan(0.1);
    expect(many.harmonicErrorBound).toBeLessThan(few.harmonicErrorBound);
  });

  it('says that it was stopped and what it rests on', () => {
    const rows = rowsOf(
      2100,
      Array.from({ length: 2099 }, (_, node) => [node, node + 1] as const),
    );
    const answer = closeness.run(rows, parameters, HURRIED);
    expect(answer.complete).toBe(false);
    expect(answer.sources.length).toBeLessThan(2100);
  });
});
