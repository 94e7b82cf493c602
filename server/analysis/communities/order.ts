import { randomNumbers } from '../random.ts';

/** Nodes that follow each other have rows that follow each other: a few at a time are kept together. */
const CHUNK = 16;

/** The nodes in an order by chance: chunks of neighbouring indexes, shuffled. */
export function shuffled(nodeCount: number, seed: number): Int32Array {
  const random = randomNumbers(seed);
  const size = nodeCount < CHUNK * CHUNK ? 1 : CHUNK;
  const chunks = Int32Array.from({ length: Math.ceil(nodeCount / size) }, (_, chunk) => chunk);
  for (let last = chunks.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    const moved = chunks[last] ?? 0;
    chunks[last] = chunks[other] ?? 0;
    chunks[other] = moved;
  }
  const order = new Int32Array(nodeCount);
  let at = 0;
  for (const chunk of chunks) {
    const end = Math.min(nodeCount, (chunk + 1) * size);
    for (let node = chunk * size; node < end; node += 1) order[at++] = node;
  }
  return order;
}
