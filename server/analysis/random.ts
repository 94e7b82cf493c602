/** Repeatable numbers from 0 up to 1 (mulberry32): the same seed gives the same numbers on every machine. */
export function randomNumbers(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** `size` different numbers out of 0 … count - 1, each set as likely as any other (the start of a Fisher–Yates shuffle). */
export function sampleOf(count: number, size: number, seed: number): Int32Array {
  const random = randomNumbers(seed);
  const order = Int32Array.from({ length: count }, (_, at) => at);
  const taken = Math.min(count, size);
  for (let at = 0; at < taken; at += 1) {
    const chosen = at + Math.floor(random() * (count - at));
    const moved = order[at] ?? 0;
    order[at] = order[chosen] ?? 0;
    order[chosen] = moved;
  }
  return order.slice(0, taken);
}
