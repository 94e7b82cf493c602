import type { Network, Points } from './network.ts';

/** Pushes apart what lies on one another, at most so many rounds. Neighbours are found by squares as wide as the largest. */
export function apart({ x, y }: Points, { radius, fixed, count }: Pick<Network, 'radius' | 'fixed' | 'count'>, rounds: number): void {
  const width = 2 * radius.reduce((most, own) => Math.max(most, own), 1);
  for (let round = 0; round < rounds; round += 1) {
    const squares = new Map<number, number[]>();
    const squareOf = (node: number, dx = 0, dy = 0): number =>
      (Math.floor((x[node] ?? 0) / width) + dx) * 100_003 + Math.floor((y[node] ?? 0) / width) + dy;
    for (let node = 0; node < count; node += 1) {
      const square = squareOf(node);
      const there = squares.get(square);
      if (there === undefined) squares.set(square, [node]);
      else there.push(node);
    }
    let moved = false;
    for (let node = 0; node < count; node += 1) {
      for (let dx = -1; dx <= 1; dx += 1) {
        for (let dy = -1; dy <= 1; dy += 1) {
          for (const other of squares.get(squareOf(node, dx, dy)) ?? []) {
            if (other > node && separate(node, other)) moved = true;
          }
        }
      }
    }
    if (!moved) return;
  }

  function separate(a: number, b: number): boolean {
    const room = (radius[a] ?? 0) + (radius[b] ?? 0);
    // Two in the same place part in a direction of their own.
    const dx = (x[b] ?? 0) - (x[a] ?? 0) || 0.1 + (b % 7) / 10;
    const dy = (y[b] ?? 0) - (y[a] ?? 0) || 0.1 - (b % 5) / 10;
    const distance = Math.hypot(dx, dy);
    if (distance >= room - 0.5 || (fixed[a] === 1 && fixed[b] === 1)) return false;
    const by = (room - distance) / distance;
    const ofB = fixed[a] === 1 ? 1 : fixed[b] === 1 ? 0 : 0.5;
    x[b] = (x[b] ?? 0) + dx * by * ofB;
    y[b] = (y[b] ?? 0) + dy * by * ofB;
    x[a] = (x[a] ?? 0) - dx * by * (1 - ofB);
    y[a] = (y[a] ?? 0) - dy * by * (1 - ofB);
    return true;
  }
}
