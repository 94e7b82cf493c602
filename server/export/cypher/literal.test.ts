import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cypherMap, cypherText } from './literal.ts';

/** What the literal says, read as Cypher reads it: texts between quotes, put together with a plus. */
function read(literal: string): string {
  const texts = /^'((?:[^'\\\n\r]|\\[^uU])*)'(?: \+ (.*))?$/s.exec(literal);
  if (texts === null) throw new Error(`Not a text: ${literal}`);
  const [, text = '', rest] = texts;
  const said = text.replace(/\\(.)/gs, (_whole, character: string) => ({ n: '\n', r: '\r', t: '\t' })[character] ?? character);
  return rest === undefined ? said : said + read(rest);
}

describe('a text in Cypher', () => {
  it('says what it was made of, and ends nowhere before its end', () => {
    const pieces = fc.constantFrom('\\', "'", '"', 'u', 'U', '0027', '\n', '\r', '\t', '`', '}', ';', '//', '织', '🚄');
    fc.assert(
      fc.property(
        fc.array(pieces).map((chosen) => chosen.join('')),
        (text) => {
          expect(read(cypherText(text))).toBe(text);
        },
      ),
    );
  });

  it('never has a u after a backslash, which some versions read as a character wherever it stands', () => {
    expect(cypherText('\\u0027')).toBe("'\\\\' + 'u0027'");
    expect(cypherText('\\\\u0027 \\U0000')).not.toMatch(/\\[uU]/);
  });
});

describe('a map in Cypher', () => {
  it('leaves out what is not there', () => {
    expect(cypherMap({ a: 'x', b: undefined, c: 1.5, d: [], e: ['y', "'"], f: true })).toBe(
      "{`a`: 'x', `c`: 1.5, `d`: [], `e`: ['y', '\\''], `f`: true}",
    );
  });
});
