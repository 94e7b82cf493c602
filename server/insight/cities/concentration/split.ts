import type { CityPair } from '../cityGraph.ts';

/** How many have both ends among some cities, one, or none. */
export interface Split {
  both: number;
  one: number;
  none: number;
}

export interface Shares {
  readonly pairs: Split;
  readonly ties: Split;
}

export const noSplit = (): Split => ({ both: 0, one: 0, none: 0 });

export function addTo(split: Split, centres: number, count = 1): void {
  if (centres === 2) split.both += count;
  else if (centres === 1) split.one += count;
  else split.none += count;
}

export function sharesOf(pairs: readonly Pick<CityPair, 'a' | 'b' | 'ties'>[], isCentre: (city: number) => boolean): Shares {
  const shares: Shares = { pairs: noSplit(), ties: noSplit() };
  for (const { a, b, ties } of pairs) {
    const centres = Number(isCentre(a)) + Number(isCentre(b));
    addTo(shares.pairs, centres);
    addTo(shares.ties, centres, ties);
  }
  return shares;
}
