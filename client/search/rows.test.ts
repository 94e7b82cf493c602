import { describe, expect, it } from 'vitest';
import type { SearchHit } from '../../model/api/search.ts';
import { NodeId } from '../../model/ids.ts';
import { readKept } from './recent.ts';
import { commandSections, hitSections, recentSections } from './rows.ts';

const hit = (id: string, type: SearchHit['type']): SearchHit => ({
  id: NodeId.parse(id),
  type,
  name: { zh: id, en: id },
  matched: { how: 'prefix', text: id },
  score: 1,
  degree: 1,
});

describe('the rows of a search', () => {
  const items = [hit('city:a', 'city'), hit('univ:b', 'university'), hit('city:c', 'city')];

  it('are hits by type, the type of the best first, each with how many there are', () => {
    const types = [
      { type: 'university', count: 9 },
      { type: 'city', count: 2 },
    ] as const;
    const sections = hitSections({ items, total: 11, types: [...types] });
    expect(sections.map(({ of, rows }) => [of, rows.length])).toEqual([
      [{ type: 'city', total: 2 }, 2],
      [{ type: 'university', total: 9 }, 1],
      ['more', 1],
    ]);
    expect(hitSections({ items, total: 3, types: [] }).map(({ of }) => of)).not.toContain('more');
  });

  it('are what was chosen of late, of the types that are wanted, and a way to forget it', () => {
    const nodes = items.map(({ id, type, name }) => ({ id, type, name }));
    const kinds = (types?: ('city' | 'firm')[]) =>
      recentSections({ nodes, words: ['he'] }, types).flatMap(({ rows }) => rows.map(({ kind }) => kind));
    expect(kinds()).toEqual(['recent', 'recent', 'recent', 'words', 'clear']);
    expect(kinds(['city'])).toEqual(['recent', 'recent', 'words', 'clear']);
    expect(recentSections({ nodes: [], words: [] }, undefined)).toEqual([]);
  });

  it('leave out commands that cannot be done now', () => {
    const command = (id: string, isPossible: boolean) =>
      ({ id, group: 'view', name: { zh: id, en: id }, isPossible, perform: () => undefined }) as const;
    expect(commandSections([command('a', true), command('b', false)]).flatMap(({ rows }) => rows.map(({ key }) => key))).toEqual([
      'command a',
    ]);
  });

  it.each([null, '', '{', '[]', '{"nodes":[{"id":"no id"}],"words":[]}', '{"nodes":[],"words":[1]}'])('read %s as nothing', (written) => {
    expect(readKept(written)).toEqual({ nodes: [], words: [] });
  });
});
