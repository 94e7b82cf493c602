/** A set of small numbers, one bit each. */
export type Bits = Uint32Array;

export const noBits = (room: number): Bits => new Uint32Array(Math.ceil(room / 32));

export const setBit = (bits: Bits, at: number): void => {
  bits[at >>> 5] = (bits[at >>> 5] ?? 0) | (1 << (at & 31));
};

export const clearBit = (bits: Bits, at: number): void => {
  bits[at >>> 5] = (bits[at >>> 5] ?? 0) & ~(1 << (at & 31));
};

export const common = (a: Bits, b: Bits): Bits => a.map((word, at) => word & (b[at] ?? 0));

export const isEmpty = (bits: Bits): boolean => bits.every((word) => word === 0);

/** How many numbers are in both sets. */
export function countCommon(a: Bits, b: Bits): number {
  let count = 0;
  for (let at = 0; at < a.length; at += 1) count += ones((a[at] ?? 0) & (b[at] ?? 0));
  return count;
}

/** The numbers in the set, ascending. */
export function* numbersIn(bits: Bits): Generator<number> {
  for (let at = 0; at < bits.length; at += 1) {
    for (let word = bits[at] ?? 0; word !== 0; word &= word - 1) yield at * 32 + (31 - Math.clz32(word & -word));
  }
}

/** Set bits of a word, counted in parallel. */
function ones(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
