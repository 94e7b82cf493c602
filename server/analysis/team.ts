/**
 * Threads that run the same analysis together. Each runs the same code on its own share of the work; calls of a team's methods
 * are made by all members in the same order.
 */
export interface Team {
  /** From 0; the first member's return value is the answer. */
  readonly rank: number;
  readonly size: number;
  /** Arrays of zeros that all members see. */
  float64(length: number): Float64Array;
  int32(length: number): Int32Array;
  uint32(length: number): Uint32Array;
  uint8(length: number): Uint8Array;
  /** Returns when all members have come here; what they wrote before is seen by all after. */
  barrier(): void;
  /** The first member's value, for all: so that a decision that rests on time or chance is one decision. */
  agree(value: number): number;
}

/** A team of one. */
export const ALONE: Team = {
  rank: 0,
  size: 1,
  float64: (length) => new Float64Array(length),
  int32: (length) => new Int32Array(length),
  uint32: (length) => new Uint32Array(length),
  uint8: (length) => new Uint8Array(length),
  barrier: () => undefined,
  agree: (value) => value,
};

/**
 * This member's blocks of 0 … count - 1, taken in turns. Blocks are of one size whatever the team's, so that sums made block by block
 * come out the same to the last bit however many work.
 */
export function* blocksOf(team: Team, count: number, size: number): Generator<readonly [block: number, start: number, end: number]> {
  for (let block = team.rank; block * size < count; block += team.size) {
    yield [block, block * size, Math.min(count, (block + 1) * size)];
  }
}
