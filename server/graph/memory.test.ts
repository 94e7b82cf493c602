import { describe, expect, it } from 'vitest';
import { GraphTooLarge, requiredBytes, requireRoom } from './memory.ts';
import { Projection } from './projection.ts';

describe('room for the graph', () => {
  it('is refused before anything is read, in words that say what to do', async () => {
    const read = () => {
      throw new Error('was read');
    };
    const scan = { revision: 1, nodeCount: 1e9, linkCount: 1e10, nodes: read, links: read, close: async () => undefined };
    const refused = Projection.load(scan, 24 * 2 ** 30);
    await expect(refused).rejects.toThrow(GraphTooLarge);
    await expect(refused).rejects.toThrow(/1,000,000,000 nodes.*10,000,000,000 links.*Neo4j/s);
  });

  it('is given as long as it lasts', () => {
    expect(() => requireRoom(10, 10, requiredBytes(10, 10))).not.toThrow();
    expect(() => requireRoom(10, 11, requiredBytes(10, 10))).toThrow(GraphTooLarge);
  });
});
