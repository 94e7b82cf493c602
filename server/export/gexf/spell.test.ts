import { describe, expect, it } from 'vitest';
import { PartialDate } from '../../../model/partialDate.ts';
import { spell } from './spell.ts';

const date = (written: string | undefined) => (written === undefined ? undefined : PartialDate.parse(written));

describe('the time of a fact', () => {
  it.each([
    [undefined, undefined, ''],
    ['2021', undefined, ' start="2021-01-01"'],
    [undefined, '2021', ' end="2020-12-31"'],
    ['2020-02-29', '2020-03', ' start="2020-02-29" end="2020-02-29"'],
    ['2020-02-29', '2020-02-29', ' start="2020-02-29" end="2020-02-29"'],
    ['1896', '1949-10-01', ' start="1896-01-01" end="1949-09-30"'],
  ])('from %s to %s', (from, to, attributes) => {
    expect(spell(date(from), date(to))).toBe(attributes);
  });
});
