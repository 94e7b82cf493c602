import { describe, expect, it } from 'vitest';
import { FaceChooser } from './runs.ts';

const drawn = (text: string, language: 'zh' | 'en', bold = false): string[] =>
  new FaceChooser().runsOf(text, { language, bold }).map(({ face, text: part }) => `${face.id}:${part}`);

describe('the faces of a text', () => {
  it('are the Han one first in Chinese, the Latin one first in English', () => {
    expect(drawn('合肥 Hefei “2024”', 'zh')).toEqual(['han-regular:合肥 Hefei “2024”']);
    expect(drawn('Hefei (合肥) “2024”', 'en')).toEqual(['latin-regular:Hefei (', 'han-regular:合肥', 'latin-regular:) “2024”']);
  });

  it('are one for a word', () => {
    expect(drawn('在 Łódź 的', 'zh')).toEqual(['han-regular:在 ', 'latin-regular:Łódź ', 'han-regular:的']);
  });

  it('have what the default graph has of rare characters', () => {
    const chooser = new FaceChooser();
    chooser.runsOf('峆沚ⅠⅡⅢ→≤ĀāēīōūǎǐǒǔŁ龘', { language: 'zh', bold: true });
    expect([...chooser.lacking]).toEqual([]);
  });

  it('leave a mark for what none of them has, and say so', () => {
    const chooser = new FaceChooser();
    const runs = chooser.runsOf('甲😀乙', { language: 'zh', bold: false });
    expect(runs.map(({ text }) => text).join('')).toBe('甲〓乙');
    expect([...chooser.lacking]).toEqual(['😀']);
  });
});
