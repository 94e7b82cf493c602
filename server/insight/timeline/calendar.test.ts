import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstDay, PartialDate } from '../../../model/partialDate.ts';
import { dateOf, dayAfter, lastDayOfYear, YearTable, yearOf } from './calendar.ts';
import { daysOf, eventsIn, precisionOf } from './events.ts';

const date = (written: string): PartialDate => PartialDate.parse(written);
const anyDay = fc.integer({ min: firstDay(date('1000')), max: firstDay(date('9998')) });

describe('days and dates', () => {
  it.each([
    ['2021', '2022'],
    ['2021-12', '2022'],
    ['2024-02', '2024-03'],
    ['2024-02-28', '2024-02-29'],
    ['2023-12-31', '2024'],
  ])('%s ends where %s begins', (covered, next) => {
    expect(dayAfter(date(covered))).toBe(firstDay(date(next)));
  });

  it('are written as exactly as they stand', () => {
    for (const written of ['2021', '2021-06', '2021-06-03', '1000', '2000-02-29']) expect(dateOf(firstDay(date(written)))).toBe(written);
  });

  it('lie in the year that the table finds', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 5000 }), fc.integer({ min: 0, max: 5000 }), (first, length, offset) => {
        const table = new YearTable(first, first + length);
        const day = first + Math.min(offset, length);
        expect(table.firstYear + table.placeOf(day)).toBe(yearOf(day));
        expect(table.count).toBe(yearOf(first + length) - yearOf(first) + 1);
        expect(yearOf(lastDayOfYear(yearOf(day)))).toBe(yearOf(day));
        expect(yearOf(lastDayOfYear(yearOf(day)) + 1)).toBe(yearOf(day) + 1);
      }),
    );
  });
});

describe('events', () => {
  const event = (id: string, from?: string, to?: string) => ({
    id: `event:${id}` as never,
    title: { zh: id, en: id },
    actors: [],
    citations: [],
    ...(from && { from: date(from) }),
    ...(to && { to: date(to) }),
  });
  const all = [
    event('d', '2021-05-27'),
    event('m', '2021-05'),
    event('y', '2021'),
    event('p', '2015', '2021'),
    event('s', '2021-07-15', '2021-07-16'),
    event('n'),
  ];

  it('are as exact as the vaguer of their ends', () => {
    expect(all.map(precisionOf)).toEqual(['day', 'month', 'year', 'year', 'day', 'none']);
    expect(precisionOf(event('x', '2021-06-03', '2022'))).toBe('year');
    expect(daysOf(event('x', undefined, '2025'))).toEqual({ start: firstDay(date('2025')), end: firstDay(date('2026')) });
  });

  it('are those that touch the span, undated ones last, longer before shorter', () => {
    const span = { start: firstDay(date('2021')), end: dayAfter(date('2021')) };
    const ids = (resolution: 'year' | 'month' | 'day') => eventsIn(all, span, resolution).map(({ id }) => id.slice(6));
    expect(ids('year')).toEqual(['y', 'm', 'd', 's', 'n']);
    expect(ids('month')).toEqual(['m', 'd', 's']);
    expect(ids('day')).toEqual(['d', 's']);
    expect(eventsIn(all, { start: firstDay(date('2016')), end: dayAfter(date('2016')) }, 'year').map(({ id }) => id.slice(6))).toEqual([
      'p',
      'n',
    ]);
  });
});
