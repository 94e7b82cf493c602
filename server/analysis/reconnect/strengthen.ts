import { z } from 'zod';
import type { Rows } from '../../graph/walk.ts';
import type { Run } from '../algorithm.ts';
import { alone } from './alone.ts';
import { blocksOf } from './blockTree.ts';
import type { Offer } from './offer.ts';
import { fewestLinks } from './pairLeaves.ts';
import { Parts } from './parts.ts';
import { isBetter, type Plan, planOf } from './plan.ts';

export const strengthenParameters = z.strictObject({
  /** Nodes that may get a new link, the most welcome first; without them, all. */
  candidates: z.array(z.int().nonnegative()).optional(),
  /** How many candidates of each part without bridges are tried. */
  tried: z.int().positive().default(32),
});

/** Above this many parts without bridges a cheaper plan is not looked for when the first one has fewest links. */
const BLOCKS_COMPARED = 1000;

export interface Strengthening extends Plan {
  /** No plan has fewer links than this, whatever the offer allows. */
  readonly atLeast: number;
  /** False when more candidates stood in a part than were tried: then there may be better links, or links where none was found. */
  readonly exhaustive: boolean;
}

/**
 * Few new links after which the loss of any one link breaks nothing. Where `atLeast` is met, none has fewer. Fewest under an offer that does
 * not allow all is NP-hard, and so is cheapest: the links are then at most twice the fewest in a connected graph, three times in another,
 * and cost decides between equals only.
 */
export function strengthen(rows: Rows, parameters: z.output<typeof strengthenParameters>, offer: Offer, run: Run): Strengthening {
  const blocks = blocksOf(rows, alone(run));
  if (blocks === undefined) return { ...NOTHING, reached: false, complete: false };
  if (blocks.count < 2) return NOTHING;
  const parts = new Parts(blocks.block, blocks.count, parameters.candidates, parameters.tried);
  const atLeast = fewestLinks(blocks);
  const known = { atLeast, exhaustive: parts.exhaustive };
  const paired = planOf(blocks, parts, offer, true, run);
  const isEnough = paired.reached && paired.links.length === atLeast && blocks.count > BLOCKS_COMPARED;
  if (isEnough || !paired.complete) return { ...paired, ...known };
  const bounded = planOf(blocks, parts, offer, false, run);
  return { ...(isBetter(bounded, paired) ? bounded : paired), ...known };
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
