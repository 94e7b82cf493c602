/** What was compared under one heading. */
export interface Compared {
  readonly what: string;
  values: number;
  /** The largest relative difference of numbers that are not whole; 0 where all are equal. */
  largestDifference: number;
}

/** Two numbers closer than this are equal: sums made in another order differ in their last digits. */
const ACCURACY = 1e-9;

/** Counts what was compared and keeps every disagreement as a sentence. */
export class Comparison {
  readonly disagreements: string[] = [];
  readonly #compared = new Map<string, Compared>();
  readonly #graph: string;

  constructor(graph: string) {
    this.#graph = graph;
  }

  get compared(): readonly Compared[] {
    return [...this.#compared.values()];
  }

  exact(what: string, ours: string | number, expected: string | number, where = ''): void {
    this.#count(what, 0);
    if (ours !== expected) this.#disagree(what, where, ours, expected);
  }

  /** Equal but for rounding. Both may be infinite. */
  near(what: string, ours: number, expected: number, where = '', accuracy = ACCURACY): void {
    const difference = ours === expected ? 0 : Math.abs(ours - expected) / Math.max(Math.abs(expected), Number.MIN_VALUE);
    this.#count(what, difference);
    if (!(difference <= accuracy)) this.#disagree(what, where, ours, expected);
  }

  atLeast(what: string, ours: number, least: number): void {
    this.#count(what, 0);
    if (!(ours >= least)) this.#disagree(what, '', ours, `at least ${least}`);
  }

  #count(what: string, difference: number): void {
    const compared = this.#compared.get(what) ?? { what, values: 0, largestDifference: 0 };
    compared.values += 1;
    compared.largestDifference = Math.max(compared.largestDifference, difference);
    this.#compared.set(what, compared);
  }

  #disagree(what: string, where: string, ours: string | number, expected: string | number): void {
    this.disagreements.push(`${this.#graph}: ${what}${where === '' ? '' : ` of ${where}`} is ${ours}, expected ${expected}`);
  }
}
