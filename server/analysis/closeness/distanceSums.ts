import type { Levels } from '../levels.ts';
import type { Team } from '../team.ts';

/** Of one member: what distances to sources add up to at each node. */
interface Sums {
  readonly reached: Float64Array;
  readonly distance: Float64Array;
  readonly inverse: Float64Array;
}

/**
 * To how many sources each node has a distance, what those add up to, and what one over them adds up to. Each member adds to sums of
 * its own; all are sums of whole numbers, hence exact and the same whoever adds what.
 */
export class DistanceSums {
  readonly #own: Sums;
  readonly #all: readonly Sums[];
  /** One over a distance is kept as so many parts of one: as fine as a sum over all sources can be without losing a digit. */
  readonly #parts: number;

  constructor(nodeCount: number, sources: number, team: Team) {
    this.#parts = 2 ** Math.floor(52 - Math.log2(Math.max(1, sources)));
    this.#all = Array.from({ length: team.size }, () => ({
      reached: team.float64(nodeCount),
      distance: team.float64(nodeCount),
      inverse: team.float64(nodeCount),
    }));
    this.#own = this.#all[team.rank] ?? { reached: new Float64Array(0), distance: new Float64Array(0), inverse: new Float64Array(0) };
  }

  add(levels: Levels): void {
    const { queue } = levels;
    const { reached, distance, inverse } = this.#own;
    for (let level = 1; level < levels.count; level += 1) {
      const part = Math.round(this.#parts / level);
      const end = levels.endOf(level);
      for (let at = levels.endOf(level - 1); at < end; at += 1) {
        const node = queue[at] ?? 0;
        reached[node] = (reached[node] ?? 0) + 1;
        distance[node] = (distance[node] ?? 0) + level;
        inverse[node] = (inverse[node] ?? 0) + part;
      }
    }
  }

  reached(node: number): number {
    return this.#all.reduce((sum, { reached }) => sum + (reached[node] ?? 0), 0);
  }

  distance(node: number): number {
    return this.#all.reduce((sum, { distance }) => sum + (distance[node] ?? 0), 0);
  }

  inverse(node: number): number {
    return this.#all.reduce((sum, { inverse }) => sum + (inverse[node] ?? 0), 0) / this.#parts;
  }
}
