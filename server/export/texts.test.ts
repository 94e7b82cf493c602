import { describe, expect, it } from 'vitest';
import { EXPORT_TEXTS } from './texts.ts';

const SAID = {
  licence: EXPORT_TEXTS.licence(),
  meaning: EXPORT_TEXTS.meaning(),
  confidence: EXPORT_TEXTS.confidence(),
  synthetic: EXPORT_TEXTS.synthetic(1200, 3),
  selection: EXPORT_TEXTS.selection(1200, 0),
  partlyGone: EXPORT_TEXTS.selection(1200, 7),
  whole: EXPORT_TEXTS.whole(),
  changed: EXPORT_TEXTS.changed(4, 9),
  tooManyRows: EXPORT_TEXTS.tooManyRows({
    name: { zh: '工作簿', en: 'workbook' },
    most: 1_048_575,
    nodes: 5,
    links: 10_000_000,
    others: ['csv', 'json'],
  }),
  cut: EXPORT_TEXTS.cut(12),
  harmless: EXPORT_TEXTS.harmless(),
  lists: EXPORT_TEXTS.lists(),
};

describe('what a file says of itself', () => {
  it('is said in both languages, with its numbers', () => {
    expect(Object.keys(EXPORT_TEXTS).filter((name) => !(name in SAID))).toEqual([]);
    for (const { zh, en } of Object.values(SAID)) {
      expect(zh).toMatch(/\p{Script=Han}.*[。）]$/u);
      expect(en).toMatch(/^[A-Z`].*[.)]$/);
      expect(zh + en).not.toMatch(/undefined|NaN|\$\{/);
    }
    expect(SAID.partlyGone.en).toContain('1,200, of which 7');
    expect(SAID.tooManyRows.zh).toContain('10,000,000');
    expect(SAID.changed.en).toContain('from revision 4 to 9');
  });
});
