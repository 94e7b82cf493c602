import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { compareKnown } from './known.ts';
import { graphFolders } from './oracle.ts';

const OURS = fileURLToPath(new URL('known', import.meta.url));
const MORE = process.env.GRAPHS;

function agree(folder: string, name: string): void {
  const comparison = compareKnown(folder, name);
  expect(comparison.disagreements).toEqual([]);
  expect(comparison.compared.length).toBeGreaterThan(0);
}

describe('graphs with known answers', () => {
  it.each(graphFolders(OURS))('%s: every value agrees with networkx and igraph', (name) => agree(OURS, name));

  it('are all here', () => expect(graphFolders(OURS)).toHaveLength(12));
});

describe.skipIf(MORE === undefined)('more graphs with known answers (in the folder that the environment variable GRAPHS names)', () => {
  const known = new Set(graphFolders(OURS));
  const folder = MORE ?? OURS;
  it.each(graphFolders(folder).filter((name) => !known.has(name)))(
    '%s: every value agrees with networkx and igraph',
    (name) => agree(folder, name),
    600_000,
  );
});
