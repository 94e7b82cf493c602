import { randomNumbers } from '../../server/analysis/random.ts';
import { LinkSet } from './linkSet.ts';

/** An undirected graph without self-loops or double links, as columns; the nodes of a community stand side by side. */
export interface PlantedGraph {
  readonly source: Uint32Array;
  readonly target: Uint32Array;
  readonly weight: Float64Array;
  /** The community of each node. */
  readonly community: Int32Array;
}

export interface PlantedSize {
  readonly nodes: number;
  readonly links: number;
  readonly seed: number;
}

const SMALLEST_COMMUNITY = 50;
/** The share of links whose far end is drawn from the whole graph instead of the community. */
const MIXING = 0.2;
const ATTACHED = 0.97;
/** Nodes that hardly anybody links to: they become the leaves, bridges and islands that a real network has. */
const FAINT = { share: 0.15, pull: 0.03 };
/** A Pareto tail of 1.5 gives degrees with exponent 2.5. */
const TAIL = 1.5;

/**
 * Planted communities with sizes of exponent 2, and degrees as in Chung and Lu's model: a node is drawn in proportion to its pull.
 * First nearly every node is attached to one other, so that the graph hangs together; then links are drawn until there are enough.
 */
export function plantedGraph({ nodes, links, seed }: PlantedSize): PlantedGraph {
  const random = randomNumbers(seed);
  const starts = communityStarts(nodes, random);
  const community = new Int32Array(nodes);
  starts.forEach((start, index) => {
    community.fill(index, start);
  });
  const pull = cumulativePull(nodes, random);
  const set = new LinkSet(links);
  const weight = new Float64Array(links);

  const connect = (node: number) => {
    const home = community[node] ?? 0;
    const away = random() < MIXING;
    const other = away ? draw(pull, 0, nodes, random()) : draw(pull, starts[home] ?? 0, starts[home + 1] ?? nodes, random());
    if (other !== node && set.add(Math.min(node, other), Math.max(node, other))) {
      weight[set.count - 1] = 1 + Math.floor(random() * 1000) / 100;
    }
  };
  for (let node = 0; node < nodes && set.count < links; node += 1) if (random() < ATTACHED) connect(node);
  while (set.count < links) connect(draw(pull, 0, nodes, random()));
  return { source: set.source, target: set.target, weight, community };
}

/** Where each community begins; the last is cut off at the graph's end. */
function communityStarts(nodes: number, random: () => number): number[] {
  const largest = Math.max(4 * SMALLEST_COMMUNITY, nodes / 50);
  const starts: number[] = [];
  for (let start = 0; start < nodes; ) {
    starts.push(start);
    start += Math.floor(1 / (1 / SMALLEST_COMMUNITY - random() * (1 / SMALLEST_COMMUNITY - 1 / largest)));
  }
  return starts;
}

function cumulativePull(nodes: number, random: () => number): Float64Array {
  const most = 2 * Math.sqrt(nodes);
  const cumulative = new Float64Array(nodes + 1);
  for (let node = 0; node < nodes; node += 1) {
    const pull = random() < FAINT.share ? FAINT.pull : Math.min((1 - random()) ** (-1 / TAIL), most);
    cumulative[node + 1] = (cumulative[node] ?? 0) + pull;
  }
  return cumulative;
}

/** A node of start … end - 1, drawn in proportion to its pull. */
function draw(cumulative: Float64Array, start: number, end: number, chance: number): number {
  const below = cumulative[start] ?? 0;
  const wanted = below + chance * ((cumulative[end] ?? 0) - below);
  let low = start;
  let high = end - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((cumulative[middle + 1] ?? 0) > wanted) high = middle;
    else low = middle + 1;
  }
  return low;
}
