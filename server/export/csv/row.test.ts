import { describe, expect, it } from 'vitest';
import { row } from './row.ts';

describe('a row of CSV', () => {
  it('quotes what would break it', () => {
    expect(row(['a', 'b,c', 'd"e', 'f\r\ng', ' h', undefined, ''])).toBe('a,"b,c","d""e","f\r\ng"," h",,\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1'])('makes %j harmless', (text) => {
    expect(row([text]).replaceAll('"', '')).toBe(`'${text}\r\n`);
  });

  it('leaves numbers and truths as they are', () => {
    expect(row([-0.5, 1e21, true])).toBe('-0.5,1e+21,true\r\n');
  });

  it('leaves out controls and halves of characters', () => {
    expect(row(['a\u0000b\ud83dc🚄'])).toBe('abc🚄\r\n');
  });
});
