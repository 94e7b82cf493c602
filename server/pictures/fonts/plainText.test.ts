import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from './plainText.ts';

describe('plain text', () => {
  it.each([
    ['a\u202ecod.exe', 'acod.exe'],
    ['one\r\n\ttwo\u2028three', 'one two three'],
    ['\u0000nul\u001b[31m', 'nul[31m'],
    ['\ufeffzero\u200bwidth\u2066', 'zerowidth'],
    ['half \ud800 pair', 'half \ufffd pair'],
    ['\uffff\ufffe', ''],
    ['图一　甲', '图一　甲'],
    ['𠮷 é é', '𠮷 é é'],
  ])('%j is %j', (given, seen) => {
    expect(plainText(given)).toBe(seen);
  });

  it('is fit for XML, whatever it is made of', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (given) => {
        // The characters of XML 1.0, without its line ends.
        expect(plainText(given)).toMatch(/^[\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u);
      }),
    );
  });
});
