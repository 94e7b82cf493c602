import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UNHURRIED } from '../algorithm.ts';
import { anyGraph, cell, type DrawnGraph, HURRIED, matrixOf } from '../anyGraph.ts';
import { rowsOf } from '../rowsOf.ts';
import { structuralHoles } from './structuralHoles.ts';

/** Burt's formulas as they stand in his book, on the whole matrix. */
function slowMeasures(graph: DrawnGraph, weighted: boolean) {
  const ties = matrixOf(graph, 'both', true).map((row, node) =>
    row.map((weight, other) => (node === other ? 0 : weighted ? weight : Math.sign(weight))),
  );
  const nodes = ties.map((_, node) => node);
  const sum = (row: number) => nodes.reduce((total, column) => total + cell(ties, row, column), 0);
  const p = (from: number, to: number) => (cell(ties, from, to) === 0 ? 0 : cell(ties, from, to) / sum(from));
  const m = (from: number, to: number) => cell(ties, from, to) / Math.max(...(ties[from] ?? []));
  const neighbours = (node: number) => nodes.filter((other) => cell(ties, node, other) > 0);
  const total = (items: number[], term: (item: number) => number) => items.reduce((added, item) => added + term(item), 0);
  return nodes.map((i) => {
    if (neighbours(i).length === 0) return [Number.NaN, Number.NaN, Number.NaN];
    const constraint = total(neighbours(i), (j) => (p(i, j) + total(nodes, (q) => p(i, q) * p(q, j))) ** 2);
    const size = total(neighbours(i), (j) => 1 - total(nodes, (q) => p(i, q) * m(j, q)));
    return [constraint, size, size / neighbours(i).length];
  });
}

describe('structural holes', () => {
  it('are measured as in Burt’s formulas', () => {
    fc.assert(
      fc.property(anyGraph, fc.boolean(), (graph, weighted) => {
        const answer = structuralHoles.run(rowsOf(graph.nodeCount, graph.links), { weighted }, UNHURRIED);
        slowMeasures(graph, weighted).forEach((expected, node) => {
          [answer.constraint, answer.effectiveSize, answer.efficiency].forEach((scores, at) => {
            const score = scores[node] ?? 0;
            if (Number.isNaN(expected[at])) expect(score).toBeNaN();
            else expect(score).toBeCloseTo(expected[at] ?? 0, 10);
          });
        });
        expect(answer.complete).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  it('are right beside a hub, whose neighbours are looked up and not read', () => {
    const links: [number, number, number][] = Array.from({ length: 80 }, (_, leaf) => [0, leaf + 1, 1 + (leaf % 4)]);
    for (let leaf = 1; leaf < 80; leaf += 3) links.push([leaf, leaf + 1, 2]);
    const answer = structuralHoles.run(rowsOf(81, links), { weighted: true }, UNHURRIED);
    slowMeasures({ nodeCount: 81, links }, true).forEach(([constraint, size], node) => {
      expect(answer.constraint[node]).toBeCloseTo(constraint ?? 0, 12);
      expect(answer.effectiveSize[node]).toBeCloseTo(size ?? 0, 12);
    });
  });

  it('agree with networkx, parallel links added up and a link from a node to itself left out', () => {
    const rows = rowsOf(6, [
      [0, 1, 2],
      [1, 0, 1],
      [1, 2, 1],
      [2, 0, 4],
      [2, 3, 2],
      [3, 3, 9],
      [3, 4, 1],
      [4, 2, 5],
    ]);
    const answer = structuralHoles.run(rows, { weighted: true }, UNHURRIED);
    // networkx 3.6.1, weight='weight': constraint(G) and effective_size(G, nodes=list(G)), for 0-1 of weight 3 and the others as above.
    // Without `nodes` its effective_size takes another way, by matrices, which differs from its own formula when there are weights.
    [0.6872165532879817, 1.154903628117914, 0.48658844324766937, 1.265432098765432, 0.9853395061728395].forEach((value, node) => {
      expect(answer.constraint[node]).toBeCloseTo(value, 12);
    });
    [1.723809523809524, 1.15, 3.3625, 1, 1.1].forEach((value, node) => {
      expect(answer.effectiveSize[node]).toBeCloseTo(value, 12);
    });
    expect(answer.constraint[5]).toBeNaN();
  });

  it('says that it was stopped', () => {
    expect(structuralHoles.run(rowsOf(2, [[0, 1]]), { weighted: true }, HURRIED).complete).toBe(false);
  });
});
