import { describe, expect, it } from 'vitest';
import { lackingNote } from '../pictures/pdf/lackingNote.ts';
import { DRAWN_ELSEWHERE } from '../pictures/svg/svgOf.ts';
import { BRIEF_WORDS } from './briefWords.ts';

const DAY = new Date(2026, 10, 21);
const { made, basis, sources, published, licence, attribution, shown, page, ...plain } = BRIEF_WORDS;
const texts = [
  ...Object.values(plain).map((text) => text()),
  made(DAY, 42),
  basis(42),
  sources(3),
  published('国家统计局 (NBS of China)', '2024'),
  licence('CC0'),
  attribution('© GeoNames'),
  shown(0, 0),
  shown(3, 3),
  shown(3, 40),
  page(2, 5),
  lackingNote(['😀']),
  lackingNote(Array.from({ length: 30 }, (_, index) => String.fromCodePoint(0x20000 + index))),
  DRAWN_ELSEWHERE,
];

describe('the words of a brief', () => {
  it.each(texts.map((text) => [text?.en, text] as const))('%s', (_en, text) => {
    expect(text?.zh).toMatch(/\p{Script=Han}/u);
    expect(text?.en).toMatch(/[a-z]/);
    for (const said of [text?.zh, text?.en]) expect(said).not.toMatch(/undefined|NaN|\[object|\$\{/);
  });

  it('say the day, and how many of how many', () => {
    expect(made(DAY, 42)).toEqual({ zh: '2026年11月21日制作 · 数据修订号 42', en: 'Made on 21 November 2026 · data revision 42' });
    expect(shown(3, 40)).toEqual({ zh: '列出 3 项，共 40 项', en: '3 of 40 listed' });
  });

  it('name what is lacking, and count what is not named', () => {
    expect(lackingNote([])).toBeUndefined();
    expect(lackingNote(['😀'])?.en).toContain('U+1F600');
    expect(lackingNote(Array.from({ length: 30 }, (_, index) => String.fromCodePoint(0x20000 + index)))?.en).toContain('and 10 more');
  });
});
