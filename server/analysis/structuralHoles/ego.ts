import type { SimpleRows } from '../simpleRows.ts';

/** From so many times as many neighbours on, looking one's own up among another's is quicker than reading all of them. */
const LOOK_UP = 16;

/** Burt's measures of one node at a time. */
export class Ego {
  readonly #ties: SimpleRows;
  readonly #strength: Float64Array;
  readonly #strongest: Float64Array;
  /** Two places a node: the ego's share in it divided by its strength, and the share; zero for all that are not the ego's neighbours. */
  readonly #share: Float64Array;
  constraint = 0;
  effectiveSize = 0;

  constructor(ties: SimpleRows, strength: Float64Array, strongest: Float64Array) {
    this.#ties = ties;
    this.#strength = strength;
    this.#strongest = strongest;
    this.#share = new Float64Array(strength.length * 2);
  }

  /** Returns how many entries it read. */
  measure(node: number): number {
    const { start, length, neighbour, weight } = this.#ties;
    const rowStart = start[node] ?? 0;
    const rowEnd = rowStart + (length[node] ?? 0);
    const strength = this.#strength[node] ?? 0;
    let entries = 0;
    for (let slot = rowStart; slot < rowEnd; slot += 1) {
      const other = neighbour[slot] ?? 0;
      const share = shareOf(weight[slot] ?? 0, strength);
      this.#share[2 * other] = shareOf(share, this.#strength[other] ?? 0);
      this.#share[2 * other + 1] = share;
    }
    this.constraint = 0;
    this.effectiveSize = 0;
    for (let slot = rowStart; slot < rowEnd; slot += 1) {
      entries += this.#meet(neighbour[slot] ?? 0, shareOf(weight[slot] ?? 0, strength), rowStart, rowEnd);
    }
    for (let slot = rowStart; slot < rowEnd; slot += 1) this.#share.fill(0, 2 * (neighbour[slot] ?? 0), 2 * (neighbour[slot] ?? 0) + 2);
    return entries;
  }

  /** Adds what one neighbour contributes, by way of all that it shares with the ego. */
  #meet(other: number, direct: number, rowStart: number, rowEnd: number): number {
    const { start, length, neighbour, weight } = this.#ties;
    const share = this.#share;
    const otherStart = start[other] ?? 0;
    const otherEnd = otherStart + (length[other] ?? 0);
    let indirect = 0;
    let repeated = 0;
    if (otherEnd - otherStart > LOOK_UP * (rowEnd - rowStart)) {
      for (let slot = rowStart; slot < rowEnd; slot += 1) {
        const between = neighbour[slot] ?? 0;
        const found = placeOf(neighbour, between, otherStart, otherEnd);
        if (neighbour[found] !== between || found === otherEnd) continue;
        indirect += (weight[found] ?? 0) * (share[2 * between] ?? 0);
        repeated += (weight[found] ?? 0) * (share[2 * between + 1] ?? 0);
      }
    } else {
      for (let slot = otherStart; slot < otherEnd; slot += 1) {
        const between = neighbour[slot] ?? 0;
        indirect += (weight[slot] ?? 0) * (share[2 * between] ?? 0);
        repeated += (weight[slot] ?? 0) * (share[2 * between + 1] ?? 0);
      }
    }
    this.constraint += (direct + indirect) ** 2;
    this.effectiveSize += 1 - shareOf(repeated, this.#strongest[other] ?? 0);
    return Math.min(otherEnd - otherStart, LOOK_UP * (rowEnd - rowStart));
  }
}

/** With weights of zero nobody has a share. */
const shareOf = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

/** The first place whose neighbour is not below the one looked for. */
function placeOf(neighbour: Int32Array, wanted: number, start: number, end: number): number {
  let low = start;
  let high = end;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((neighbour[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
