import type { Run } from '../../analysis/algorithm.ts';
import { breadthFirst } from '../../analysis/breadthFirst/breadthFirst.ts';
import { alone } from '../../analysis/reconnect/alone.ts';
import type { Ground } from './ground.ts';
import type { Grouping } from './reasons.ts';

/** On larger graphs distances to all nodes take too long for each remedy on a page. */
const MOST_ENTRIES = 60_000;

/** What one new link brings. */
export interface Effect {
  /** How many nodes hang together after it, into how many parts all fall, and how many nodes come within reach. */
  readonly size: number;
  readonly components: number;
  readonly reach: number;
  /** How many steps the others within reach are away on average, before and after; before is null when there are none. Undefined on a large graph. */
  readonly meanSteps: { readonly before: number | null; readonly after: number } | undefined;
}

/** Tells what new links bring, each by itself. */
export class Effects {
  readonly #ground: Ground;
  readonly #grouping: Grouping;
  readonly #run: Run;
  readonly #distances = new Map<number, Float64Array>();

  constructor(ground: Ground, grouping: Grouping, run: Run) {
    this.#ground = ground;
    this.#grouping = grouping;
    this.#run = alone(run);
  }

  /** Of a link from a node to one of the largest part. */
  of(node: number, partner: number): Effect {
    const { component, sizes } = this.#grouping;
    const own = component[node] ?? 0;
    const main = sizes[0] ?? 0;
    return {
      size: main + (own === 0 ? 0 : (sizes[own] ?? 0)),
      components: sizes.length - (own === 0 ? 0 : 1),
      reach: own === 0 ? 0 : main,
      meanSteps: this.#ground.rows.neighbour.length > MOST_ENTRIES ? undefined : this.#steps(node, partner),
    };
  }

  /** Whatever the new link brings nearer is reached over the partner. */
  #steps(node: number, partner: number): Effect['meanSteps'] {
    const [from, over] = [this.#from(node), this.#from(partner)];
    const after = from.map((steps, other) => Math.min(steps, 1 + (over[other] ?? Number.POSITIVE_INFINITY)));
    return { before: mean(from), after: mean(after) ?? 1 };
  }

  #from(source: number): Float64Array {
    const known = this.#distances.get(source);
    if (known !== undefined) return known;
    const { distances } = breadthFirst.run(this.#ground.rows, { source, direction: 'both' }, this.#run);
    this.#distances.set(source, distances);
    return distances;
  }
}

/** Over all that can be reached but the node itself; null when there is nothing. */
function mean(steps: Float64Array): number | null {
  let [sum, count] = [0, 0];
  for (const each of steps) {
    if (each === 0 || each === Number.POSITIVE_INFINITY) continue;
    sum += each;
    count += 1;
  }
  return count === 0 ? null : sum / count;
}
