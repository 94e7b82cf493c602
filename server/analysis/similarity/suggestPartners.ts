import type { Attributes } from './attributes.ts';
import { EVIDENCE, Evidence } from './evidence.ts';
import { Highest } from './highest.ts';
import { type Trees, treeScore } from './learning/trees.ts';
import type { Ties } from './ties.ts';

/** Each way to look for candidates brings so many. */
export const WIDTH = 400;

export interface Suggestions {
  /** The best first. */
  readonly nodes: Int32Array;
  /** The logarithm of the odds that the two become partners, as far as the model's graph is like this one: good to compare, no promise. */
  readonly scores: Float64Array;
  /** See `Gathered`. */
  readonly common: Int32Array;
  readonly bridged: Uint8Array;
}

/** Suggests partners for one node after another; kept between them because its arrays are as long as the graph. */
export class PartnerSuggestions {
  readonly #evidence: Evidence;
  readonly #model: Trees;

  constructor(ties: Ties, attributes: Attributes, model: Trees) {
    this.#evidence = new Evidence(ties, attributes, WIDTH);
    this.#model = model;
  }

  /** Up to `count` nodes that are not tied to `focus` yet. */
  suggest(focus: number, count: number): Suggestions {
    const { nodes, values, common, bridged } = this.#evidence.gather(focus);
    const scores = Float64Array.from(nodes, (_, at) => treeScore(this.#model, values, at * EVIDENCE.length));
    const highest = new Highest(Math.min(count, nodes.length));
    for (let at = 0; at < nodes.length; at += 1) highest.offer(at, scores[at] ?? 0);
    const best = highest.take();
    return {
      nodes: best.map((at) => nodes[at] ?? 0),
      scores: Float64Array.from(best, (at) => scores[at] ?? 0),
      common: best.map((at) => common[at] ?? 0),
      bridged: Uint8Array.from(best, (at) => bridged[at] ?? 0),
    };
  }
}
