import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UNHURRIED } from '../algorithm.ts';
import { HURRIED } from '../anyGraph.ts';
import { rowsOf } from '../rowsOf.ts';
import { type SmallGraph, smallGraph } from '../smallGraphs.ts';
import { cliques } from './cliques.ts';

const DEFAULTS = cliques.parameters.parse({});

/** Every set of nodes is looked at: all of it tied, and nothing outside tied to all of it. */
function slowCliques({ nodeCount, links }: SmallGraph): number[][] {
  const nodes = Array.from({ length: nodeCount }, (_, node) => node);
  const tied = (a: number, b: number): boolean => links.some(([one, other]) => (one === a && other === b) || (one === b && other === a));
  const isClique = (set: readonly number[]): boolean => set.every((a) => set.every((b) => a === b || tied(a, b)));
  const sets = Array.from({ length: 2 ** nodeCount - 1 }, (_, at) => nodes.filter((node) => ((at + 1) >> node) & 1));
  return sets.filter((set) => isClique(set) && nodes.every((node) => set.includes(node) || !isClique([...set, node])));
}

const named = (groups: readonly (readonly number[])[]): string[] => groups.map((group) => group.join(' ')).sort();

describe('cliques', () => {
  it('are all the groups in which everybody is tied to everybody and nobody can be added', () => {
    fc.assert(
      fc.property(smallGraph(8, 24), (graph) => {
        const found = cliques.run(rowsOf(graph.nodeCount, graph.links), DEFAULTS, UNHURRIED);
        expect(named(found.cliques)).toEqual(named(slowCliques(graph)));
        expect(found.total).toBe(found.cliques.length);
        expect(found.complete).toBe(true);
        const sizes = found.cliques.map(({ length }) => length);
        expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
      }),
    );
  });

  it('are known in graphs of more than one word of bits', () => {
    // A ring of 40 triangles: each corner shared by two of them.
    const links = Array.from({ length: 40 }, (_, at): [number, number][] => [
      [2 * at, 2 * at + 1],
      [2 * at, (2 * at + 2) % 80],
      [2 * at + 1, (2 * at + 2) % 80],
    ]).flat();
    const found = cliques.run(rowsOf(80, links), DEFAULTS, UNHURRIED);
    expect(found.total).toBe(40);
    expect(found.cliques.every(({ length }) => length === 3)).toBe(true);
  });

  // Fifteen groups of three, tied to all but their own: 3^15 cliques.
  const many = rowsOf(
    45,
    Array.from({ length: 45 }, (_, a) => a).flatMap((a) =>
      Array.from({ length: a }, (_, b) => b).flatMap((b): [number, number][] => (Math.floor(a / 3) === Math.floor(b / 3) ? [] : [[a, b]])),
    ),
  );

  it('are given up when there are too many, and that is told', () => {
    const found = cliques.run(many, { most: 10, work: 1e6 }, UNHURRIED);
    expect(found.complete).toBe(false);
    expect(found.cliques).toHaveLength(10);
    expect(found.total).toBeGreaterThan(10);
    expect(found.cliques[0]).toHaveLength(15);
    expect(cliques.run(many, DEFAULTS, HURRIED)).toEqual({ cliques: [], total: 0, complete: false });
    expect(cliques.run(rowsOf(5000, [[0, 1]]), DEFAULTS, UNHURRIED).complete).toBe(false);
  });

  it('keep the largest', () => {
    const triangle: [number, number][] = [
      [7, 8],
      [8, 9],
      [7, 9],
    ];
    const graph = rowsOf(10, [[0, 1], [1, 2], [2, 3], [3, 4], [4, 5], [5, 6], ...triangle]);
    expect(cliques.run(rowsOf(0, []), DEFAULTS, UNHURRIED)).toEqual({ cliques: [], total: 0, complete: true });
    expect(cliques.run(graph, { ...DEFAULTS, most: 1 }, UNHURRIED)).toEqual({ cliques: [[7, 8, 9]], total: 7, complete: true });
  });
});
