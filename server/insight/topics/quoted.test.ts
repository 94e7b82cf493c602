import { describe, expect, it } from 'vitest';
import { SUBJECTS } from '../../../model/chains.ts';
import { quotedInEnglish } from './quoted.ts';

describe('a word of a name in an English sentence', () => {
  const words = SUBJECTS.flatMap((subject) => subject.words);
  it.each(words.filter((word) => /\p{Script=Han}/u.test(word)))('says what %s means', (word) => {
    expect(quotedInEnglish(word)).toMatch(/^“[^“”]+” \([A-Za-z ]+\)$/);
  });

  it('leaves what was typed as it is', () => {
    expect([quotedInEnglish('chip'), quotedInEnglish('织网')]).toEqual(['“chip”', '“织网”']);
  });
});
