import { randomNumbers } from '../../server/analysis/random.ts';
import type { Ties } from '../../server/analysis/similarity/ties.ts';
import type { Period } from './period.ts';

/** Fills in a score for every node that could be a partner of `focus`; higher is better. */
export type Scorer = (focus: number, scores: Float64Array) => void;

export interface Measures {
  /** The share of organisations with at least one true new partner among the first 10 (50). */
  readonly hitAt10: number;
  readonly hitAt50: number;
  /** The share of held-out pairs of which one stands among the first 10 (50) of the other, each pair asked from both its ends. */
  readonly pairHitAt10: number;
  readonly pairHitAt50: number;
  /** The mean share of an organisation's true new partners that stand among the first 50. */
  readonly recallAt50: number;
  /** The share of the first 50 that are true new partners. */
  readonly precisionAt50: number;
  /** The mean of 1 / the place of the first true new partner. */
  readonly meanReciprocalRank: number;
  /** How often a true new partner stands before a random non-partner, mean over organisations. */
  readonly auc: number;
  readonly organisations: number;
  readonly seconds: number;
}

const FEW = 10;
const TOP = 50;
const NON_PARTNERS = 100;

/** Ranks, for each node that has a new partner, all that are not tied to it yet. Equal scores stand in a seeded random order. */
export function measured({ ties, truth }: Period, scorer: Scorer): Measures {
  const scores = new Float64Array(ties.nodeCount);
  const random = randomNumbers(7);
  const sum = { hitAt10: 0, hitAt50: 0, foundAt10: 0, foundAt50: 0, recallAt50: 0, meanReciprocalRank: 0, auc: 0 };
  let organisations = 0;
  let questions = 0;
  const began = performance.now();
  truth.forEach((partners, focus) => {
    if (partners.length === 0) return;
    organisations += 1;
    questions += partners.length;
    scores.fill(0);
    scorer(focus, scores);
    exclude(ties, focus, scores);
    const places = placesOf(scores, focus, partners);
    const first = places[0] ?? Number.POSITIVE_INFINITY;
    sum.hitAt10 += first <= FEW ? 1 : 0;
    sum.hitAt50 += first <= TOP ? 1 : 0;
    const found = places.filter((place) => place <= TOP).length;
    sum.recallAt50 += found / partners.length;
    sum.foundAt50 += found;
    sum.foundAt10 += places.filter((place) => place <= FEW).length;
    sum.meanReciprocalRank += 1 / first;
    sum.auc += aucOf(scores, partners, random);
  });
  const mean = (total: number) => total / organisations;
  return {
    hitAt10: mean(sum.hitAt10),
    hitAt50: mean(sum.hitAt50),
    pairHitAt10: sum.foundAt10 / questions,
    pairHitAt50: sum.foundAt50 / questions,
    recallAt50: mean(sum.recallAt50),
    precisionAt50: mean(sum.foundAt50 / TOP),
    meanReciprocalRank: mean(sum.meanReciprocalRank),
    auc: mean(sum.auc),
    organisations,
    seconds: (performance.now() - began) / 1000,
  };
}

function exclude({ start, neighbour }: Ties, focus: number, scores: Float64Array): void {
  scores[focus] = Number.NEGATIVE_INFINITY;
  const to = start[focus + 1] ?? 0;
  for (let at = start[focus] ?? 0; at < to; at += 1) scores[neighbour[at] ?? 0] = Number.NEGATIVE_INFINITY;
}

/** A number that decides between equal scores, another for each pair. */
function lot(focus: number, node: number): number {
  let mixed = Math.imul(focus + 0x9e3779b9, 0x85ebca6b) ^ Math.imul(node + 0x7f4a7c15, 0xc2b2ae35);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
  return (mixed ^ (mixed >>> 13)) >>> 0;
}

/** Places of the partners, best first. */
function placesOf(scores: Float64Array, focus: number, partners: readonly number[]): number[] {
  const before = (one: number, other: number) => (scores[other] ?? 0) - (scores[one] ?? 0) || lot(focus, other) - lot(focus, one);
  const order = [...partners].sort(before);
  // between[i] counts who stands after partner i - 1 and not after partner i, partner i itself included.
  const between = new Int32Array(order.length + 1);
  const lowest = scores[order.at(-1) ?? 0] ?? 0;
  for (let node = 0; node < scores.length; node += 1) {
    if ((scores[node] ?? 0) < lowest) continue;
    let low = 0;
    let high = order.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (before(order[middle] ?? 0, node) >= 0) high = middle;
      else low = middle + 1;
    }
    between[low] = (between[low] ?? 0) + 1;
  }
  let place = 0;
  return order.map((_, at) => {
    place += between[at] ?? 0;
    return place;
  });
}

function aucOf(scores: Float64Array, partners: readonly number[], random: () => number): number {
  const taken = new Set(partners);
  let wins = 0;
  for (let drawn = 0; drawn < NON_PARTNERS; ) {
    const node = Math.floor(random() * scores.length);
    const score = scores[node] ?? 0;
    if (taken.has(node) || score === Number.NEGATIVE_INFINITY) continue;
    drawn += 1;
    for (const partner of partners) {
      const difference = (scores[partner] ?? 0) - score;
      wins += difference > 0 ? 1 : difference === 0 ? 0.5 : 0;
    }
  }
  return wins / (NON_PARTNERS * partners.length);
}
