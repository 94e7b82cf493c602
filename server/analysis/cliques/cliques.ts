import { z } from 'zod';
import type { Rows } from '../../graph/walk.ts';
import type { Algorithm, Run } from '../algorithm.ts';
import { type Bits, clearBit, common, countCommon, isEmpty, noBits, numbersIn, setBit } from './bits.ts';

const parameters = z.strictObject({
  /** How many to return at most: the largest. */
  most: z.int().positive().default(1000),
  /** How many words of sets to look at: a bound that does not depend on the machine, so that the answer does not either. */
  work: z.number().positive().default(1e8),
});

/** Who is tied to whom is a matrix of bits: of more nodes than this it would be too large. */
const MOST_NODES = 4096;

export interface Cliques {
  /** Nodes of each, ascending; the largest cliques first, among equals in the order of their nodes. */
  readonly cliques: readonly (readonly number[])[];
  /** How many maximal cliques there are; when it was stopped, how many were found. */
  readonly total: number;
  readonly complete: boolean;
}

/**
 * Maximal cliques: groups in which each node is tied to each other, and to which no node can be added (Bron and Kerbosch 1973, with the
 * pivot of Tomita, Tanaka and Takahashi 2006). A node without neighbours is a group of its own. For small graphs: there may be 3^(n/3).
 */
export const cliques: Algorithm<typeof parameters, Cliques> = {
  id: 'cliques',
  parameters,
  run(rows, chosen, run) {
    if (run.team.rank > 0 || rows.nodeCount > MOST_NODES) return { cliques: [], total: 0, complete: rows.nodeCount === 0 };
    const search = new CliqueSearch(neighbourBits(rows), chosen, run);
    const complete = search.expand([], everyNode(rows.nodeCount), noBits(rows.nodeCount));
    return { cliques: search.largest(), total: search.total, complete };
  },
};

class CliqueSearch {
  total = 0;
  readonly #neighbours: readonly Bits[];
  readonly #most: number;
  readonly #run: Run;
  #work: number;
  #found: number[][] = [];

  constructor(neighbours: readonly Bits[], { most, work }: z.output<typeof parameters>, run: Run) {
    this.#neighbours = neighbours;
    this.#most = most;
    this.#work = work;
    this.#run = run;
  }

  /** Grows a clique by each of the candidates; `done` are those whose cliques are known. It goes as deep as the largest clique is large. */
  expand(clique: readonly number[], candidates: Bits, done: Bits): boolean {
    if (this.#work < 0 || this.#run.stopped()) return false;
    const pivot = this.#pivot(candidates, done);
    if (pivot === undefined) {
      this.#add(clique);
      return true;
    }
    for (const node of [...numbersIn(candidates)]) {
      // A clique without the pivot and without any stranger to it could still take the pivot in.
      if (this.#tied(pivot, node)) continue;
      const own = this.#neighbours[node] ?? noBits(0);
      if (!this.expand([...clique, node], common(candidates, own), common(done, own))) return false;
      clearBit(candidates, node);
      setBit(done, node);
    }
    return true;
  }

  largest(): number[][] {
    return this.#found.sort(largestFirst).slice(0, this.#most);
  }

  #tied(a: number, b: number): boolean {
    return a !== b && (((this.#neighbours[a]?.[b >>> 5] ?? 0) >>> (b & 31)) & 1) === 1;
  }

  /** The node with most neighbours among the candidates; undefined when there is neither a candidate nor a node that was done. */
  #pivot(candidates: Bits, done: Bits): number | undefined {
    if (isEmpty(candidates) && isEmpty(done)) return undefined;
    let best: number | undefined;
    let most = -1;
    for (const set of [candidates, done]) {
      for (const node of numbersIn(set)) {
        const count = countCommon(candidates, this.#neighbours[node] ?? noBits(0));
        this.#work -= candidates.length;
        if (count > most) [best, most] = [node, count];
      }
    }
    return best;
  }

  #add(clique: readonly number[]): void {
    if (clique.length === 0) return;
    this.total += 1;
    this.#found.push([...clique].sort((a, b) => a - b));
    if (this.#found.length > 2 * this.#most) this.#found = this.largest();
  }
}

function largestFirst(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((node, place) => node !== b[place]);
  return b.length - a.length || (at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0));
}

function neighbourBits({ nodeCount, rowStart, rowLength, neighbour }: Rows): Bits[] {
  return Array.from({ length: nodeCount }, (_, node) => {
    const bits = noBits(nodeCount);
    const start = rowStart[node] ?? 0;
    for (let slot = start; slot < start + (rowLength[node] ?? 0); slot += 1) {
      const other = neighbour[slot] ?? node;
      if (other !== node) setBit(bits, other);
    }
    return bits;
  });
}

function everyNode(nodeCount: number): Bits {
  const bits = noBits(nodeCount);
  for (let node = 0; node < nodeCount; node += 1) setBit(bits, node);
  return bits;
}
