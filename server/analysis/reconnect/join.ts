import type { Run } from '../algorithm.ts';
import type { AddedLink, Choice } from './offer.ts';
import type { Parts } from './parts.ts';

export interface Joined {
  /** Into how many pieces the wanted parts still fall. */
  readonly pieces: number;
  /** True when no part had to help that was not wanted: then the links are the fewest, and of these the cheapest. */
  readonly direct: boolean;
  readonly complete: boolean;
}

/**
 * Joins the wanted parts by new links: from the first of them the tree grows towards the nearest wanted part, by fewest links and then least cost.
 * While one link is enough each time, that is Prim's algorithm and exact. Where other parts have to help, the problem is that of
 * Steiner trees and NP-hard; growing along shortest ways takes less than twice the fewest links (Takahashi and Matsuyama 1980).
 */
export function join(parts: Parts, wanted: readonly number[], choice: Choice, run: Run): Joined {
  const joining = new Joining(parts, new Set(wanted), choice);
  let pieces = 0;
  let direct = true;
  for (const start of wanted) {
    if (joining.has(start)) continue;
    pieces += 1;
    joining.startAt(start);
    for (let way = joining.wayToNearest(); way.length > 0; way = joining.wayToNearest()) {
      if (run.stopped()) return { pieces: pieces + joining.missing, direct, complete: false };
      direct &&= way.length === 1;
      for (const step of way) {
        choice.take(step.link);
        joining.admit(step.part);
      }
    }
  }
  return { pieces, direct, complete: true };
}

/** The last link of a way to a part. */
interface Step {
  readonly part: number;
  readonly link: AddedLink;
  /** Along the whole way. */
  readonly penalty: number;
  readonly cost: number;
  readonly before: Step | undefined;
}

const better = (step: Step, than: Step | undefined): boolean =>
  than === undefined || step.penalty < than.penalty || (step.penalty === than.penalty && step.cost < than.cost);

class Joining {
  readonly #parts: Parts;
  readonly #missing: Set<number>;
  readonly #choice: Choice;
  readonly #admitted = new Set<number>();
  /** The best single link from the tree to each part outside. */
  #nearest = new Map<number, Step>();

  constructor(parts: Parts, wanted: Set<number>, choice: Choice) {
    this.#parts = parts;
    this.#missing = wanted;
    this.#choice = choice;
  }

  get missing(): number {
    return this.#missing.size;
  }

  has(part: number): boolean {
    return this.#admitted.has(part);
  }

  startAt(part: number): void {
    this.#nearest = new Map();
    this.admit(part);
  }

  admit(part: number): void {
    this.#admitted.add(part);
    this.#missing.delete(part);
    this.#nearest.delete(part);
    this.#extend(part, undefined, this.#nearest, (other) => !this.#admitted.has(other));
  }

  /** In order from the tree; empty when no wanted part can be reached. */
  wayToNearest(): Step[] {
    if (this.#missing.size === 0) return [];
    const reached = new Set(this.#admitted);
    for (let level = this.#nearest; level.size > 0; ) {
      const best = this.#bestWanted(level);
      if (best !== undefined) return wayTo(best);
      for (const part of level.keys()) reached.add(part);
      const next = new Map<number, Step>();
      for (const [part, step] of level) this.#extend(part, step, next, (other) => !reached.has(other));
      level = next;
    }
    return [];
  }

  #bestWanted(level: ReadonlyMap<number, Step>): Step | undefined {
    let best: Step | undefined;
    for (const part of this.#missing) {
      const step = level.get(part);
      if (step !== undefined && better(step, best)) best = step;
    }
    return best;
  }

  /** Keeps the best link from the part to each other part that counts. */
  #extend(part: number, before: Step | undefined, level: Map<number, Step>, counts: (part: number) => boolean): void {
    for (let other = 0; other < this.#parts.count; other += 1) {
      if (!counts(other)) continue;
      const link = this.#choice.between(this.#parts, part, other);
      if (link === undefined) continue;
      const penalty = (before?.penalty ?? 0) + this.#choice.penalty(link);
      const step = { part: other, link, penalty, cost: (before?.cost ?? 0) + link.cost, before };
      if (better(step, level.get(other))) level.set(other, step);
    }
  }
}

function wayTo(last: Step): Step[] {
  const way: Step[] = [];
  for (let step: Step | undefined = last; step !== undefined; step = step.before) way.unshift(step);
  return way;
}
