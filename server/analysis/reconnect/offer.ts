import type { Parts } from './parts.ts';

/** Which links may be added, and what each costs. Both ways round it must say the same. */
export interface Offer {
  allowed(a: number, b: number): boolean;
  /** Zero or more. */
  cost(a: number, b: number): number;
}

export interface AddedLink {
  readonly a: number;
  readonly b: number;
  readonly cost: number;
}

/** An offer, without the pairs already taken, in which some nodes are better ends than others whatever the cost. */
export class Choice {
  readonly #offer: Offer;
  readonly #penalty: (node: number) => number;
  readonly #taken = new Set<string>();
  readonly links: AddedLink[] = [];

  constructor(offer: Offer, penalty: (node: number) => number = () => 0) {
    this.#offer = offer;
    this.#penalty = penalty;
  }

  cost(a: number, b: number): number {
    return this.#offer.cost(a, b);
  }

  /** No pair is linked twice: the second link would stand or fall with the first. */
  allowed(a: number, b: number): boolean {
    return !this.#taken.has(pairOf(a, b)) && this.#offer.allowed(a, b);
  }

  take(link: AddedLink): void {
    this.#taken.add(pairOf(link.a, link.b));
    this.links.push(link);
  }

  /** The best allowed link between two parts: with the least penalty, then the least cost, then the first. */
  between(parts: Parts, from: number, to: number): AddedLink | undefined {
    let best: AddedLink | undefined;
    let leastPenalty = Number.POSITIVE_INFINITY;
    for (const a of parts.nodes(from)) {
      for (const b of parts.nodes(to)) {
        const penalty = this.#penalty(a) + this.#penalty(b);
        if (penalty > leastPenalty) continue;
        const cost = this.#offer.cost(a, b);
        if (penalty === leastPenalty && best !== undefined && cost >= best.cost) continue;
        if (!this.allowed(a, b)) continue;
        best = { a, b, cost };
        leastPenalty = penalty;
      }
    }
    return best;
  }

  penalty(link: AddedLink): number {
    return this.#penalty(link.a) + this.#penalty(link.b);
  }
}

const pairOf = (a: number, b: number): string => `${Math.min(a, b)}-${Math.max(a, b)}`;

export const totalCost = (links: readonly AddedLink[]): number => links.reduce((sum, link) => sum + link.cost, 0);
