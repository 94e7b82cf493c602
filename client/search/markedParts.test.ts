import { describe, expect, it } from 'vitest';
import type { SearchHit } from '../../model/api/search.ts';
import { markedParts } from './markedParts.ts';

const written = (text: string, how: SearchHit['matched']['how'], typed: string): string =>
  markedParts(text, how, typed)
    .map((part) => (part.isMarked ? `[${part.text}]` : part.text))
    .join('');

describe('the parts of a name by which it was found', () => {
  it.each([
    ['合肥', 'exact', '合肥', '[合肥]'],
    ['沪', 'alias', '沪', '[沪]'],
    ['Hefei University', 'prefix', 'hefei', '[Hefei] University'],
    ['中国科学技术大学', 'contains', '科学', '中国[科学]技术大学'],
    ['Héféi Xuéyuàn', 'prefix', 'hefei', '[Héféi] Xuéyuàn'],
    ['University of Science and Technology', 'contains', 'technology science', 'University of [Science] and [Technology]'],
    ['复旦大学', 'initials', 'fdd', '[复旦大]学'],
    ['G60科创走廊', 'initials', 'gk', '[G60科]创走廊'],
    ['中国科学技术大学', 'abbreviation', '中科大', '[中]国[科]学技术[大]学'],
    ['合肥市', 'pinyin', 'hefei', '合肥市'],
    ['Hefei', 'typo', 'hefie', 'Hefei'],
  ] as const)('%s by %s of %s', (text, how, typed, marked) => {
    expect(written(text, how, typed)).toBe(marked);
  });
});
