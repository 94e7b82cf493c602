/**
 * How far along its demands a path is: which run of layers it is in and which stops it has made. A path starts at stage 0 and must
 * end at the last one. A layer may be followed for several links before the next one begins, and none is left out.
 */
export class Stages {
  readonly count: number;
  readonly last: number;
  readonly #sequence: readonly number[];
  readonly #via: readonly number[];

  constructor(sequence: readonly number[], via: readonly number[]) {
    this.#sequence = sequence;
    this.#via = via;
    this.count = (sequence.length + 1) * (via.length + 1);
    this.last = this.count - 1;
  }

  /** The stages at which a step over a link of this layer to this node can begin, when it is to end at `stage`. */
  before(stage: number, layer: number, node: number): readonly number[] {
    const runs = this.#sequence.length + 1;
    const run = stage % runs;
    const stops = this.#stopsBefore(Math.floor(stage / runs), node);
    if (stops < 0) return [];
    if (runs === 1) return [stops];
    if (run === 0 || this.#sequence[run - 1] !== layer) return [];
    // In the first run's own stage one already is in it; stage 0 is where nothing has been taken.
    return [stops * runs + run, stops * runs + run - 1];
  }

  /** The stages at which a step over a link of this layer to this node can end, when it begins at `stage`. */
  after(stage: number, layer: number, node: number): readonly number[] {
    const runs = this.#sequence.length + 1;
    const run = stage % runs;
    const stops = this.#stopsAfter(Math.floor(stage / runs), node);
    if (stops < 0) return [];
    if (runs === 1) return [stops];
    return [run, run + 1].filter((next) => next > 0 && this.#sequence[next - 1] === layer).map((next) => stops * runs + next);
  }

  /** Stops are made in their order: to come to one early would mean to come to it twice. */
  #stopsAfter(stops: number, node: number): number {
    const stop = this.#via.indexOf(node);
    if (stop < 0) return stops;
    return stop === stops ? stops + 1 : -1;
  }

  #stopsBefore(stops: number, node: number): number {
    const stop = this.#via.indexOf(node);
    if (stop < 0) return stops;
    return stop === stops - 1 ? stops - 1 : -1;
  }
}
