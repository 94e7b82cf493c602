import { Affinity, type Attributes, TopicMatch } from './attributes.ts';
import { Candidates } from './candidates.ts';
import { jaccard, SHARED } from './sharedNeighbours.ts';
import { degreeOf, type Ties } from './ties.ts';

/** Compared with the best candidate's, as a logarithm, so that a model learnt on one graph can be read on a larger or denser one. */
const RELATIVE = [
  'common neighbours',
  'Adamic–Adar',
  'resource allocation',
  'resource allocation, repeats',
  'resource allocation, fading',
  'Jaccard',
  'personalised PageRank',
  'personalised PageRank per tie',
  'paths of three ties',
  'paths of three ties per tie',
  'degree',
  'strength',
  'supply in the topics',
] as const;

/** Taken as they are: shares and logarithms of ratios. */
const PLAIN = [
  'freshness',
  'growth',
  'repetition',
  'degree of the focus',
  'freshness of the focus',
  'same sort',
  'affinity to the sort',
  'same place',
  'affinity to the place',
  'likeness of topics',
] as const;

/** The place among the candidates, as a logarithm, by these. */
const RANKED = ['resource allocation, fading', 'personalised PageRank', 'paths of three ties', 'supply in the topics'] as const;

/** What a model may read of a candidate, in the order in which it stands in a row. */
export const EVIDENCE: readonly string[] = [...RELATIVE, ...PLAIN, ...RANKED.map((name) => `place by ${name}`)];

/** Shares of the best below this are all alike. */
const LEAST = 1e-5;

/** Candidates, and for each a row of evidence. */
export interface Gathered {
  readonly nodes: Int32Array;
  readonly values: Float32Array;
  /** By place in `nodes`: how many partners it has in common with the focus. */
  readonly common: Int32Array;
  /** By place in `nodes`: 1 when a partner of the focus works with a partner of it. */
  readonly bridged: Uint8Array;
}

/** Gathers candidates and evidence for one node at a time. */
export class Evidence {
  readonly #ties: Ties;
  readonly #candidates: Candidates;
  readonly #sort: Affinity | undefined;
  readonly #place: Affinity | undefined;
  readonly #topics: TopicMatch | undefined;

  constructor(ties: Ties, attributes: Attributes, width: number) {
    this.#ties = ties;
    this.#candidates = new Candidates(ties, width);
    this.#sort = attributes.sort && new Affinity(ties, attributes.sort);
    this.#place = attributes.place && new Affinity(ties, attributes.place);
    this.#topics = attributes.topics && new TopicMatch(attributes.topics, ties.nodeCount);
  }

  gather(focus: number): Gathered {
    const nodes = this.#candidates.of(focus);
    this.#sort?.look(focus);
    this.#place?.look(focus);
    this.#topics?.look(focus);
    const values = new Float32Array(nodes.length * EVIDENCE.length);
    for (let at = 0; at < nodes.length; at += 1) {
      const offset = at * EVIDENCE.length;
      this.#writeRelative(focus, nodes[at] ?? 0, values, offset);
      this.#writePlain(focus, nodes[at] ?? 0, values, offset + RELATIVE.length);
    }
    RANKED.forEach((name, at) => {
      writePlaces(values, RELATIVE.indexOf(name), RELATIVE.length + PLAIN.length + at);
    });
    for (let column = 0; column < RELATIVE.length; column += 1) compareWithBest(values, column);
    const { shared, three } = this.#candidates;
    return {
      nodes,
      values,
      common: nodes.map((node) => shared.read(node, SHARED.common)),
      bridged: Uint8Array.from(nodes, (node) => ((three.amount[node] ?? 0) > 0 ? 1 : 0)),
    };
  }

  #writeRelative(focus: number, node: number, into: Float32Array, offset: number): void {
    const { shared, pageRank, three } = this.#candidates;
    const ties = this.#ties;
    const degree = degreeOf(ties, node);
    const rank = pageRank.amount[node] ?? 0;
    const paths = three.amount[node] ?? 0;
    into[offset] = shared.read(node, SHARED.common);
    into[offset + 1] = shared.read(node, SHARED.adamicAdar);
    into[offset + 2] = shared.read(node, SHARED.resource);
    into[offset + 3] = shared.read(node, SHARED.repeated);
    into[offset + 4] = shared.read(node, SHARED.fresh);
    into[offset + 5] = jaccard(ties, shared, focus, node);
    into[offset + 6] = rank;
    into[offset + 7] = rank / (degree || 1);
    into[offset + 8] = paths;
    into[offset + 9] = paths / (degree || 1);
    into[offset + 10] = degree;
    into[offset + 11] = ties.freshOf[node] ?? 0;
    into[offset + 12] = this.#topics?.supply(node) ?? 0;
  }

  #writePlain(focus: number, node: number, into: Float32Array, offset: number): void {
    const { freshOf, newOf, repeatsOf } = this.#ties;
    const degree = degreeOf(this.#ties, node) || 1;
    into[offset] = (freshOf[node] ?? 0) / (repeatsOf[node] || 1);
    into[offset + 1] = (newOf[node] ?? 0) / degree;
    into[offset + 2] = (repeatsOf[node] ?? 0) / degree;
    into[offset + 3] = Math.log(degreeOf(this.#ties, focus) + 1);
    into[offset + 4] = (freshOf[focus] ?? 0) / (repeatsOf[focus] || 1);
    into[offset + 5] = this.#sort?.same(node) ?? 0;
    into[offset + 6] = this.#sort?.lift(node) ?? 0;
    into[offset + 7] = this.#place?.same(node) ?? 0;
    into[offset + 8] = this.#place?.lift(node) ?? 0;
    into[offset + 9] = this.#topics?.cosine(node) ?? 0;
  }
}

function compareWithBest(values: Float32Array, column: number): void {
  let best = 0;
  for (let at = column; at < values.length; at += EVIDENCE.length) best = Math.max(best, values[at] ?? 0);
  for (let at = column; at < values.length; at += EVIDENCE.length) {
    values[at] = best === 0 ? 0 : Math.log(Math.max(LEAST, (values[at] ?? 0) / best));
  }
}

/** Equal values share the first of their places. */
function writePlaces(values: Float32Array, from: number, to: number): void {
  const width = EVIDENCE.length;
  const order = Int32Array.from({ length: values.length / width }, (_, row) => row);
  order.sort((one, other) => (values[other * width + from] ?? 0) - (values[one * width + from] ?? 0));
  let place = 0;
  let last = Number.NaN;
  for (let at = 0; at < order.length; at += 1) {
    const offset = (order[at] ?? 0) * width;
    const value = values[offset + from] ?? 0;
    if (value !== last) place = at;
    last = value;
    values[offset + to] = Math.log(place + 1);
  }
}
