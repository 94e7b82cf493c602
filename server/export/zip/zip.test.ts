import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { readZip } from '../../../test/export/readZip.ts';
import { type ZipEntry, zipped } from './zip.ts';

const MADE = new Date('2026-11-21T12:34:56Z');

async function written(entries: readonly ZipEntry[]): Promise<Buffer> {
  const chunks = [];
  for await (const chunk of zipped(entries, MADE)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

describe('a zip file', () => {
  it('gives back what went in, small and large entries alike, names in any script', async () => {
    const long = randomBytes(300_000).toString('hex');
    const file = await written([
      { name: '说明.txt', content: ['织', '网'] },
      { name: 'large.csv', content: [long, long], large: true },
      { name: 'empty', content: [] },
    ]);
    expect([...readZip(file)]).toEqual([
      ['说明.txt', '织网'],
      ['large.csv', long + long],
      ['empty', ''],
    ]);
  });

  it('fails as a whole when a content fails, and lets go of it', async () => {
    let left = false;
    async function* broken(): AsyncIterable<string> {
      try {
        yield 'begun';
        throw new Error('The store is away');
      } finally {
        left = true;
      }
    }
    await expect(written([{ name: 'a', content: broken() }])).rejects.toThrow('The store is away');
    expect(left).toBe(true);
  });

  it('stops reading a content when nobody takes more', async () => {
    let given = 0;
    let left = false;
    async function* endless(): AsyncIterable<string> {
      try {
        for (;;) {
          given += 1;
          yield randomBytes(50_000).toString('hex');
        }
      } finally {
        left = true;
      }
    }
    for await (const chunk of zipped([{ name: 'a', content: endless() }], MADE)) if (chunk.length > 1000) break;
    const until = given;
    await new Promise((later) => setTimeout(later, 20));
    expect(left).toBe(true);
    expect(given).toBe(until);
    expect(given).toBeLessThan(20);
  });
});
