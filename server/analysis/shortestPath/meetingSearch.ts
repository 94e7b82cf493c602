import { type Admission, type Direction, mayStep, opposite, type Rows } from '../../graph/walk.ts';
import { type Path, pathThrough } from '../path.ts';

const NOWHERE = -1;
const LAST_ROUND = 0xfffffffd;

export interface MeetingQuestion {
  readonly from: number;
  readonly to: number;
  readonly direction: Direction;
  readonly maxLength: number;
}

/** One of the two searches: its mark, the nodes that it reached in their order, and where its last level begins. */
interface Side {
  readonly queue: Int32Array;
  readonly root: number;
  readonly direction: Direction;
  readonly mark: number;
  levelStart: number;
  end: number;
  /** How many slots the next level has to look at. */
  work: number;
}

/**
 * Two breadth-first searches that grow towards each other. Both leave their marks in one array, so that one look at a neighbour tells
 * whether it is new, known or where they meet; marks carry a round number, so that nothing is cleared between calls.
 */
export class MeetingSearch {
  /** Two words a node, in one cache line: its mark, and the node that it was reached from (a root: itself). */
  readonly #state: Uint32Array;
  readonly #queues: readonly [Int32Array, Int32Array];
  readonly capacity: number;
  #round = 0;
  #meetingFrom = NOWHERE;
  #meetingTo = NOWHERE;

  constructor(capacity: number) {
    this.capacity = capacity;
    this.#state = new Uint32Array(2 * capacity);
    this.#queues = [new Int32Array(capacity), new Int32Array(capacity)];
  }

  /** Fewest links, or null: the side with less to look at grows by a level until both meet, and the first meeting is the shortest. */
  find(rows: Rows, admission: Admission, { from, to, direction, maxLength }: MeetingQuestion): Path | null {
    if (from === to) return { nodes: [from], links: [], cost: 0 };
    if (this.#round >= LAST_ROUND) {
      this.#state.fill(0);
      this.#round = 0;
    }
    this.#round += 2;
    const ahead = this.#start(rows, from, direction, this.#queues[0], this.#round);
    const back = this.#start(rows, to, opposite(direction), this.#queues[1], this.#round + 1);
    for (let length = 0; length < maxLength && ahead.levelStart < ahead.end && back.levelStart < back.end; length += 1) {
      const forwards = ahead.work <= back.work;
      if (!this.#grow(rows, admission, forwards ? ahead : back, forwards ? back : ahead)) continue;
      const here = this.#trail(this.#meetingFrom);
      const there = this.#trail(this.#meetingTo);
      const nodes = forwards ? [...here.reverse(), ...there] : [...there.reverse(), ...here];
      return pathThrough(rows, admission, direction, nodes);
    }
    return null;
  }

  #start(rows: Rows, root: number, direction: Direction, queue: Int32Array, mark: number): Side {
    queue[0] = root;
    this.#state[2 * root] = mark;
    this.#state[2 * root + 1] = root;
    return { queue, root, direction, mark, levelStart: 0, end: 1, work: rows.rowLength[root] ?? 0 };
  }

  /** Grows one level; true when it met the other side. */
  #grow(rows: Rows, admission: Admission, side: Side, other: Side): boolean {
    const { rowStart, rowLength, neighbour } = rows;
    const { queue, mark, direction } = side;
    const state = this.#state;
    const theirs = other.mark;
    const open = admission.open && direction === 'both';
    const levelEnd = side.end;
    let end = levelEnd;
    let work = 0;
    for (let at = side.levelStart; at < levelEnd; at += 1) {
      const node = queue[at] ?? 0;
      const first = rowStart[node] ?? 0;
      const last = first + (rowLength[node] ?? 0);
      for (let slot = first; slot < last; slot += 1) {
        const next = neighbour[slot] ?? 0;
        const seen = state[2 * next] ?? 0;
        if (seen === mark) continue;
        if (!open && !mayStep(rows, admission, direction, slot, other.root)) continue;
        if (seen === theirs) {
          this.#meetingFrom = node;
          this.#meetingTo = next;
          return true;
        }
        state[2 * next] = mark;
        state[2 * next + 1] = node;
        queue[end] = next;
        end += 1;
        work += rowLength[next] ?? 0;
      }
    }
    side.levelStart = levelEnd;
    side.end = end;
    side.work = work;
    return false;
  }

  /** From a reached node back to its root. */
  #trail(node: number): number[] {
    const nodes = [node];
    for (let at = node; this.#state[2 * at + 1] !== at; ) {
      at = this.#state[2 * at + 1] ?? at;
      nodes.push(at);
    }
    return nodes;
  }
}
