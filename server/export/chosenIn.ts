/** The positions that hold a 1, so many at once. Each is looked for when it is needed, so that what was struck out meanwhile is left out. */
export function* chosenIn(flags: Uint8Array, atOnce: number): Iterable<number[]> {
  let block: number[] = [];
  for (let at = flags.indexOf(1); at >= 0; at = flags.indexOf(1, at + 1)) {
    block.push(at);
    if (block.length < atOnce) continue;
    yield block;
    block = [];
  }
  if (block.length > 0) yield block;
}
