import { describe, expect, it } from 'vitest';
import { BriefRequest } from '../../../model/api/briefs.ts';
import { citesOfAll, paragraphs, points, section, sections, table } from './blocks.ts';
import { sourcesIn } from './sourcesIn.ts';
import { tablesIn } from './tablesIn.ts';

const content = {
  title: 'x',
  narrowed: [],
  sections: sections(
    section('Empty', points(['', ' ']), table(['a'], [])),
    section(
      'Long',
      paragraphs(['y'.repeat(9_000)]),
      table(
        ['a', { name: 'n', number: true }],
        Array.from({ length: 1_200 }, () => ['z'.repeat(900), '1']),
      ),
    ),
    ...Array.from({ length: 30 }, (_, at) => section(`S${at}`, points([`p${at}`]))),
  ),
  method: [],
  sources: [],
};

describe('what a page offers for a brief', () => {
  it('is always a brief by its schema: nothing empty, nothing too long', () => {
    expect(BriefRequest.safeParse({ ...content, language: 'en', layers: [] }).error).toBeUndefined();
    expect(content.sections.map(({ heading }) => heading)).toHaveLength(20);
    expect(content.sections[0]?.heading).toBe('Long');
  });

  it('cites each place that links rest on once', () => {
    const at = (id: string, locator: string) => ({ id, locator });
    const link = (...sources: unknown[]) => ({ sources });
    const links = { a: link(at('x', 'line 1'), at('y', 'p. 2')), b: link(at('x', 'line 1'), at('x', 'line 3')) };
    const cites = citesOfAll(['a', 'b', 'gone'], { links } as unknown as Parameters<typeof citesOfAll>[1]);
    expect(cites).toEqual([
      { source: 'x', locator: 'line 1' },
      { source: 'y', locator: 'p. 2' },
      { source: 'x', locator: 'line 3' },
    ]);
  });

  it('gives its tables as data, with how many of how many', () => {
    expect(tablesIn(content)).toMatchObject([{ name: 'Long', columns: ['a', 'n'], total: 1_200, hypothetical: false }]);
    const proposed = { ...content, sections: section('Proposed', table(['a'], [['x']], { hypothetical: true })) };
    expect(tablesIn(proposed)).toMatchObject([{ name: 'Proposed', hypothetical: true }]);
  });

  it('cites each source of the answer once, wherever it stands', () => {
    const source = (id: string) => ({ id, locator: 'p. 1', title: { zh: '题', en: 'T' } });
    const answer = {
      items: [{ links: { a: { sources: [source('document:001'), source('ror')] } } }],
      figure: { source: source('ror') },
      source: 'city:hefei',
    };
    expect(sourcesIn(answer, undefined)).toEqual(['document:001', 'ror']);
  });
});
