import type { CityGraph, CityPair } from '../cityGraph.ts';

/** Concentration is judged by so many of the strongest partners. */
const FOUR = 4;

/** A city by index, with its strongest partners. */
export interface PartnersFound {
  readonly city: number;
  readonly degree: number;
  readonly rank: number;
  readonly ties: number;
  readonly share: number;
  readonly cr4: number | undefined;
  readonly partners: readonly { readonly city: number; readonly pair: CityPair; readonly share: number }[];
}

/** Each of the cities, given by number, with its partners; most partners first. */
export function partnersOf({ cities, pairs, rows }: CityGraph, numbers: readonly number[]): PartnersFound[] {
  const ends = 2 * pairs.reduce((sum, { ties }) => sum + ties, 0);
  const index = (number: number): number => cities[number] ?? 0;
  return numbers
    .map((number): PartnersFound => {
      const own = pairs
        .filter(({ a, b }) => a === number || b === number)
        .map((pair) => ({ city: index(pair.a === number ? pair.b : pair.a), pair }))
        .sort((one, other) => other.pair.ties - one.pair.ties || one.city - other.city);
      const ties = own.reduce((sum, { pair }) => sum + pair.ties, 0);
      const strongest = own.slice(0, FOUR);
      return {
        city: index(number),
        degree: own.length,
        rank: 1 + rows.rowLength.filter((other) => other > own.length).length,
        ties,
        share: ends === 0 ? 0 : ties / ends,
        cr4: ties === 0 ? undefined : strongest.reduce((sum, { pair }) => sum + pair.ties, 0) / ties,
        partners: strongest.map((each) => ({ ...each, share: each.pair.ties / ties })),
      };
    })
    .sort((a, b) => b.degree - a.degree || b.ties - a.ties || a.city - b.city);
}
