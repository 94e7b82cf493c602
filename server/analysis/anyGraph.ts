import fc from 'fast-check';
import type { Direction } from '../graph/walk.ts';
import { type Run, UNHURRIED } from './algorithm.ts';

/** Graphs for tests. */
type DrawnLink = [source: number, target: number, weight: number];
export interface DrawnGraph {
  nodeCount: number;
  links: DrawnLink[];
}

export const anyDirection: fc.Arbitrary<Direction> = fc.constantFrom<Direction[]>('both', 'out', 'in');

/** Small graphs with everything that goes wrong: nodes without links, links from a node to itself, several between the same two. */
export const anyGraph: fc.Arbitrary<DrawnGraph> = fc.integer({ min: 1, max: 10 }).chain((nodeCount) => {
  const node = fc.integer({ min: 0, max: nodeCount - 1 });
  const link: fc.Arbitrary<DrawnLink> = fc.tuple(node, node, fc.integer({ min: 1, max: 5 }));
  return fc.record({ nodeCount: fc.constant(nodeCount), links: fc.array(link, { maxLength: 25 }) });
});

/** How often each node leads to each other in one step; a link from a node to itself leads there once. */
export function matrixOf({ nodeCount, links }: DrawnGraph, direction: Direction, weighted = false): number[][] {
  const matrix = Array.from({ length: nodeCount }, () => new Array<number>(nodeCount).fill(0));
  const add = (from: number, to: number, weight: number) => {
    const row = matrix[from] ?? [];
    row[to] = (row[to] ?? 0) + (weighted ? weight : 1);
  };
  for (const [source, target, weight] of links) {
    if (direction !== 'in') add(source, target, weight);
    if (direction === 'in' || (direction === 'both' && source !== target)) add(target, source, weight);
  }
  return matrix;
}

/** The place of a matrix, for slow and obvious computations. */
export const cell = (matrix: readonly (readonly number[])[], row: number, column: number): number => matrix[row]?.[column] ?? 0;

/** A run whose time was up before it began. */
export const HURRIED: Run = { ...UNHURRIED, stopped: () => true };
