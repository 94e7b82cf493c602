import { z } from 'zod';
import type { Rows } from '../../graph/walk.ts';
import type { Run } from '../algorithm.ts';
import { components } from '../components/components.ts';
import { alone } from './alone.ts';
import { join } from './join.ts';
import { type AddedLink, Choice, type Offer, totalCost } from './offer.ts';
import { Parts } from './parts.ts';

const node = z.int().nonnegative();
export const connectParameters = z.strictObject({
  /** Nodes that should hang together; without them, all. */
  nodes: z.array(node).optional(),
  /** Nodes that may get a new link, the most welcome first; without them, all. */
  candidates: z.array(node).optional(),
  /** How many candidates of each component are tried. */
  tried: z.int().positive().default(32),
});

export interface Connection {
  readonly links: readonly AddedLink[];
  readonly cost: number;
  /** Into how many pieces the nodes still fall; above 1 when the offer does not allow more. */
  readonly pieces: number;
  /** True when these are the fewest links, and of the fewest the cheapest, among the candidates tried. Else they are less than twice the fewest. */
  readonly fewest: boolean;
  /** False when more candidates stood in a component than were tried: then there may be cheaper links, or links where none was found. */
  readonly exhaustive: boolean;
  /** False when it was stopped: then the links are a beginning. */
  readonly complete: boolean;
}

/** The fewest new links, and among the fewest the cheapest, that make nodes hang together. */
export function connect(rows: Rows, parameters: z.output<typeof connectParameters>, offer: Offer, run: Run): Connection {
  const { component, sizes, complete } = components.run(rows, {}, alone(run));
  const parts = new Parts(component, sizes.length, parameters.candidates, parameters.tried);
  const wanted = parameters.nodes?.map((at) => component[at] ?? 0) ?? Array.from(sizes, (_, part) => part);
  const choice = new Choice(offer);
  const joined = join(parts, [...new Set(wanted)], choice, run);
  return {
    links: choice.links,
    cost: totalCost(choice.links),
    pieces: joined.pieces,
    fewest: joined.direct && joined.complete,
    exhaustive: parts.exhaustive,
    complete: complete && joined.complete,
  };
}
