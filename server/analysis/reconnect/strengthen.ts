import { z } from 'zod';
import type { Rows } from '../../graph/walk.ts';
import type { Run } from '../algorithm.ts';
import { components } from '../components/components.ts';
import { type Blocks, blocksOf, treeOf } from './blockTree.ts';
import { coverBridges } from './coverBridges.ts';
import { join } from './join.ts';
import { type AddedLink, Choice, type Offer, totalCost } from './offer.ts';
import { fewestLinks, pairLeaves } from './pairLeaves.ts';
import { Parts } from './parts.ts';

export const strengthenParameters = z.strictObject({
  /** Nodes that may get a new link, the most welcome first; without them, all. */
  candidates: z.array(z.int().nonnegative()).optional(),
  /** How many candidates of each part without bridges are tried. */
  tried: z.int().positive().default(32),
});

/** Above this many parts without bridges the cheaper of two plans is not looked for when the first is one of fewest links. */
const BLOCKS_COMPARED = 1000;

export interface Strengthening {
  readonly links: readonly AddedLink[];
  readonly cost: number;
  /** No plan has fewer links than this, whatever the offer allows. */
  readonly atLeast: number;
  /** Bridges that stay: no allowed link runs around them. Ascending. */
  readonly bridges: readonly number[];
  /** Into how many pieces the graph still falls; above 1 when the offer does not allow more. */
  readonly pieces: number;
  /** True when no bridge is left, new links included, and all is one piece. */
  readonly reached: boolean;
  /** False when more candidates stood in a part than were tried: then there may be better links, or links where none was found. */
  readonly exhaustive: boolean;
  /** False when it was stopped: then the links are a beginning. */
  readonly complete: boolean;
}

/**
 * Few new links after which the loss of any one link breaks nothing. Where `atLeast` is met, none has fewer. Fewest under an offer that does
 * not allow all is NP-hard, and so is cheapest: the links are then at most twice the fewest in a connected graph, three times in another,
 * and cost decides between equals only.
 */
export function strengthen(rows: Rows, parameters: z.output<typeof strengthenParameters>, offer: Offer, run: Run): Strengthening {
  const blocks = blocksOf(rows, run);
  if (blocks === undefined) return { ...NOTHING, reached: false, complete: false };
  if (blocks.count < 2) return NOTHING;
  const parts = new Parts(blocks.block, blocks.count, parameters.candidates, parameters.tried);
  const atLeast = fewestLinks(blocks);
  const paired = pairLeaves(blocks, parts, offer);
  const known = { atLeast, exhaustive: parts.exhaustive };
  const pairing = paired && { ...NOTHING, ...known, links: paired, cost: totalCost(paired) };
  if (pairing !== undefined && blocks.count > BLOCKS_COMPARED) return pairing;
  const covering = { ...joinAndCover(rows, blocks, parts, offer, run), ...known };
  if (pairing === undefined) return covering;
  const isBetter = covering.reached && covering.links.length === atLeast && covering.cost < pairing.cost;
  return isBetter ? covering : pairing;
}

const NOTHING: Strengthening = {
  links: [],
  cost: 0,
  atLeast: 0,
  bridges: [],
  pieces: 1,
  reached: true,
  exhaustive: true,
  complete: true,
};

/** First one piece, best from leaf to leaf, then a way around each bridge, new ones too. */
function joinAndCover(rows: Rows, blocks: Blocks, parts: Parts, offer: Offer, run: Run): Omit<Strengthening, 'atLeast' | 'exhaustive'> {
  const { block, count } = blocks;
  const { degree, turn } = treeOf(count, blocks.edges);
  const degreeOf = (at: number): number => degree[turn[at] ?? 0] ?? 0;
  const choice = new Choice(offer, (node) => (degreeOf(block[node] ?? 0) > 1 ? 1 : 0));
  const { component, sizes } = components.run(rows, {}, run);
  const leavesFirst = Array.from({ length: count }, (_, at) => at).sort((a, b) => degreeOf(a) - degreeOf(b));
  const candidates = leavesFirst.flatMap((at) => parts.nodes(at));
  const trees = new Parts(component, sizes.length, candidates, Number.POSITIVE_INFINITY);
  const joined = join(trees, [...sizes.keys()], choice, run);
  const joints = choice.links.map(({ a, b }) => ({ a: block[a] ?? 0, b: block[b] ?? 0, link: -1 }));
  const joining = [...choice.links];
  const covered = coverBridges(treeOf(count, [...blocks.edges, ...joints]), parts, block, choice, run);
  const links = [...joining, ...covered.links];
  const complete = joined.complete && covered.complete;
  return {
    links,
    cost: totalCost(links),
    bridges: covered.left.flatMap(({ link }) => (link === -1 ? [] : [link])).sort((a, b) => a - b),
    pieces: joined.pieces,
    reached: complete && joined.pieces === 1 && covered.left.length === 0,
    complete,
  };
}
