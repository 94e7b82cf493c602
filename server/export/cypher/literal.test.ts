import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowsLiteral } from './literal.ts';

/** The rows that a literal says, read as Cypher reads it: texts between quotes, put together with a plus. */
function read(literal: string): string[][] {
  return said(literal)
    .split('\f')
    .map((row) => row.split('\b'));
}

function said(literal: string): string {
  const texts = /^'((?:[^'\\\n\r]|\\u001F|\\[^uU])*)'(?: \+ (.*))?$/s.exec(literal);
  if (texts === null) throw new Error(`Not a text: ${literal}`);
  const [, text = '', rest] = texts;
  const plain = text.replaceAll('\\u001F', '\u001f').replace(/\\(.)/gs, (_whole, character: string) => ESCAPED.get(character) ?? character);
  return rest === undefined ? plain : plain + said(rest);
}

const ESCAPED = new Map([...'nrtfb'].map((letter, at) => [letter, '\n\r\t\f\b'[at] ?? '']));

const pieces = fc.constantFrom('\\', "'", '"', 'u', 'U', '0027', '001F', 'f', 'b', '\n', '\r', '\t', '`', '}', ';', '//', '织', '🚄');
const texts = fc.array(pieces).map((chosen) => chosen.join(''));

describe('rows in Cypher', () => {
  it('say what they were made of, and end nowhere before their end', () => {
    fc.assert(
      fc.property(fc.array(fc.array(texts, { minLength: 2, maxLength: 2 }), { minLength: 1 }), (rows) => {
        expect(read(rowsLiteral(rows))).toEqual(rows);
      }),
    );
  });

  it('hold numbers, truths and lists, and nothing for what is not there', () => {
    expect(read(rowsLiteral([[1.5, true, ['a', "'"], undefined, []]]))).toEqual([['1.5', 'true', "a\u001f'", '', '']]);
  });

  it('keep their cells apart when a text has the same characters', () => {
    expect(read(rowsLiteral([['a\bb\fc\u001fd', 'e']]))).toEqual([['abcd', 'e']]);
  });

  it('never have a u of the graph after a backslash, which some versions read as a character wherever it stands', () => {
    expect(rowsLiteral([['\\u0027']])).toBe("'\\\\' + 'u0027'");
    expect(rowsLiteral([['\\\\u0027 \\U0000']])).not.toMatch(/\\[uU]/);
  });
});
