import { describe, expect, it } from 'vitest';
import { firstDay, PartialDate } from './partialDate.ts';

describe('a partial date', () => {
  it.each(['2021', '2021-06', '2021-06-03', '2020-02-29', '1905'])('%s is one', (written) =>
    expect(PartialDate.parse(written)).toBe(written),
  );

  it.each([
    '21',
    '0099',
    '2021-13',
    '2021-00',
    '2021-6',
    '2021-02-30',
    '2021-02-29',
    '2021-06-31',
    '2021/06',
    '2021-06-03T00',
    '',
    'today',
  ])('%s is none', (written) => expect(PartialDate.safeParse(written).success).toBe(false));

  it('stands for its first day', () => {
    const day = (written: string) => firstDay(PartialDate.parse(written));
    expect(day('1970')).toBe(0);
    expect([day('2021-01'), day('2021-01-01')]).toEqual([day('2021'), day('2021')]);
    expect(day('2021-03-01') - day('2021-02')).toBe(28);
    expect(day('1905')).toBeLessThan(0);
  });
});
