import type { Run } from '../algorithm.ts';
import type { FlowNetwork } from './flowNetwork.ts';
import { joinLevels, Wave } from './levels.ts';

/** How many steps are made between two looks at the clock. */
const STEPS = 65_536;

export interface Flow {
  /** Infinite when some way has no narrowest place. */
  readonly value: number;
  /** From which end nothing leads on any more … */
  readonly exhausted: 'sources' | 'sinks';
  /** … and by state, UNREACHED where nothing leads from there (or, for sinks, to there). */
  readonly level: Int32Array;
  readonly complete: boolean;
}

/**
 * The most that flows from the sources to the sinks, by Dinic's algorithm (1970): shortest ways first, all of one length at a time.
 * The levels are found from both ends at once, because two searches that meet see far less of a large graph than one that crosses it,
 * and because the last search, which proves that no way is left, then ends at the narrower end.
 */
export function maximumFlow(network: FlowNetwork, sources: Int32Array, sinks: Int32Array, run: Run): Flow {
  const search = new Search(network, sources, sinks, run);
  while (search.findLevels()) search.sendAlongLevels();
  return search.result();
}

class Search {
  readonly #network: FlowNetwork;
  readonly #sources: Int32Array;
  readonly #sinks: Int32Array;
  readonly #run: Run;
  readonly #forwards: Wave;
  readonly #backwards: Wave;
  /** The first arc of each state that may still lead on. */
  readonly #cursor: Int32Array;
  /** The states on the way from a source. */
  readonly #way: Int32Array;
  #length = 0;
  #value = 0;
  #stopped = false;

  constructor(network: FlowNetwork, sources: Int32Array, sinks: Int32Array, run: Run) {
    this.#network = network;
    this.#sources = sources;
    this.#sinks = sinks;
    this.#run = run;
    this.#forwards = new Wave(network, false);
    this.#backwards = new Wave(network, true);
    this.#cursor = new Int32Array(network.stateCount);
    this.#way = new Int32Array(network.stateCount);
  }

  /** Numbers the states on shortest ways by their distance from the sources; false when there is no way or no time left. */
  findLevels(): boolean {
    if (this.#value === Number.POSITIVE_INFINITY) return false;
    this.#forwards.start(this.#sources);
    this.#backwards.start(this.#sinks);
    while (!this.#forwards.exhausted && !this.#backwards.exhausted) {
      if (this.#stop()) return false;
      const [narrower, other] =
        this.#forwards.arcs <= this.#backwards.arcs ? [this.#forwards, this.#backwards] : [this.#backwards, this.#forwards];
      if (narrower.grow(other)) {
        joinLevels(this.#forwards, this.#backwards);
        this.#length = this.#forwards.depth + this.#backwards.depth;
        return true;
      }
    }
    return false;
  }

  sendAlongLevels(): void {
    this.#cursor.fill(0);
    // A source that is on no shortest way has lost its level.
    for (const source of this.#sources) if (this.#forwards.level[source] === 0) this.#sendFrom(source);
  }

  result(): Flow {
    const exhausted = this.#forwards.exhausted ? 'sources' : 'sinks';
    const { level } = this.#forwards.exhausted ? this.#forwards : this.#backwards;
    return { value: this.#value, exhausted, level, complete: !this.#stopped };
  }

  /** A depth-first walk down the levels that never tries an arc twice. */
  #sendFrom(source: number): void {
    const way = this.#way;
    const cursor = this.#cursor;
    let depth = 0;
    way[0] = source;
    for (let step = 1; depth >= 0 && this.#value !== Number.POSITIVE_INFINITY; step += 1) {
      if (step % STEPS === 0 && this.#stop()) return;
      const state = way[depth] ?? 0;
      if (depth === this.#length) {
        depth = this.#send(depth);
      } else if (this.#advance(state)) {
        depth += 1;
        way[depth] = this.#network.head(state, cursor[state] ?? 0);
      } else {
        depth -= 1;
        if (depth >= 0) cursor[way[depth] ?? 0] = (cursor[way[depth] ?? 0] ?? 0) + 1;
      }
    }
  }

  /** Moves the state's cursor to an open arc that leads one level on. */
  #advance(state: number): boolean {
    const network = this.#network;
    const { level } = this.#forwards;
    const next = (level[state] ?? 0) + 1;
    const arcs = network.arcCount(state);
    let arc = this.#cursor[state] ?? 0;
    while (arc < arcs && !(level[network.head(state, arc)] === next && network.room(state, arc) > 0)) arc += 1;
    this.#cursor[state] = arc;
    return arc < arcs;
  }

  /** Sends what the narrowest arc of the way takes, and returns how deep the first arc stands that is now full. */
  #send(depth: number): number {
    let amount = Number.POSITIVE_INFINITY;
    let narrowest = 0;
    for (let at = depth - 1; at >= 0; at -= 1) {
      const state = this.#way[at] ?? 0;
      const room = this.#network.room(state, this.#cursor[state] ?? 0);
      if (room <= amount) {
        amount = room;
        narrowest = at;
      }
    }
    this.#value += amount;
    for (let at = 0; at < depth && amount !== Number.POSITIVE_INFINITY; at += 1) {
      const state = this.#way[at] ?? 0;
      this.#network.push(state, this.#cursor[state] ?? 0, amount);
    }
    return narrowest;
  }

  #stop(): boolean {
    this.#stopped ||= this.#run.stopped();
    return this.#stopped;
  }
}
