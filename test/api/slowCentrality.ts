import type { CentralityMetricId } from '../../model/centralityMetrics.ts';
import { stepsFrom, type Ties } from './ties.ts';

/** Metrics by their definitions, each node and pair on its own; for small graphs. */
export function slowScores(ties: Ties): Partial<Record<CentralityMetricId, () => Map<string, number>>> {
  const tied = (a: string, b: string): boolean => ties.get(a)?.has(b) ?? false;
  const neighbours = (node: string): string[] => [...(ties.get(node) ?? [])];

  /** For each pair the number of shortest paths, multiplied along the way; for each node those that pass it. */
  function slowBetweenness(): Map<string, number> {
    const steps = new Map([...ties.keys()].map((node) => [node, stepsFrom(ties, node)]));
    const far = (a: string, b: string): number => steps.get(a)?.get(b) ?? Number.POSITIVE_INFINITY;
    const paths = new Map<string, Map<string, number>>();
    for (const [start, reached] of steps) {
      const count = new Map([[start, 1]]);
      for (const [node, step] of reached) {
        if (step === 0) continue;
        const before = neighbours(node).filter((other) => reached.get(other) === step - 1);
        count.set(
          node,
          before.reduce((sum, other) => sum + (count.get(other) ?? 0), 0),
        );
      }
      paths.set(start, count);
    }
    const ways = (a: string, b: string): number => paths.get(a)?.get(b) ?? 0;
    const pairs = (ties.size - 1) * (ties.size - 2);
    return new Map(
      [...ties.keys()].map((node) => {
        let score = 0;
        for (const from of steps.get(node)?.keys() ?? []) {
          for (const to of steps.get(node)?.keys() ?? []) {
            if (from === to || from === node || to === node || far(from, node) + far(node, to) !== far(from, to)) continue;
            score += (ways(from, node) * ways(node, to)) / ways(from, to);
          }
        }
        return [node, score / pairs];
      }),
    );
  }

  function slowConstraint(node: string): number {
    const share = (a: string, b: string): number => (tied(a, b) ? 1 / neighbours(a).length : 0);
    return neighbours(node).reduce((sum, other) => {
      const round = neighbours(node).reduce((total, between) => total + share(node, between) * share(between, other), 0);
      return sum + (share(node, other) + round) ** 2;
    }, 0);
  }

  const tiesAmong = (nodes: readonly string[]): number => nodes.reduce((sum, a) => sum + nodes.filter((b) => tied(a, b)).length, 0) / 2;

  /** Peels off whoever has fewer than k neighbours left, for each k. */
  function slowCore(): Map<string, number> {
    const core = new Map<string, number>();
    let left = new Set(ties.keys());
    for (let k = 0; left.size > 0; k += 1) {
      for (const node of left) core.set(node, k);
      for (let size = -1; size !== left.size; ) {
        size = left.size;
        left = new Set([...left].filter((node) => neighbours(node).filter((other) => left.has(other)).length > k));
      }
    }
    return core;
  }

  const perNode = (score: (node: string) => number): Map<string, number> => new Map([...ties.keys()].map((node) => [node, score(node)]));

  return {
    degree: () => perNode((node) => neighbours(node).length),
    betweenness: slowBetweenness,
    closeness: () =>
      perNode((node) => {
        const steps = [...stepsFrom(ties, node).values()];
        const sum = steps.reduce((total, step) => total + step, 0);
        return sum === 0 ? 0 : (steps.length - 1) ** 2 / (sum * (ties.size - 1));
      }),
    harmonic: () =>
      perNode((node) => [...stepsFrom(ties, node).values()].reduce((sum, step) => sum + (step === 0 ? 0 : 1 / step), 0) / (ties.size - 1)),
    constraint: () => perNode(slowConstraint),
    effectiveSize: () => perNode((node) => neighbours(node).length - (2 * tiesAmong(neighbours(node))) / neighbours(node).length),
    core: slowCore,
    clustering: () =>
      perNode((node) => {
        const count = neighbours(node).length;
        return count < 2 ? 0 : tiesAmong(neighbours(node)) / ((count * (count - 1)) / 2);
      }),
  };
}
