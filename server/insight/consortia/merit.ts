import type { Party } from './party.ts';

/**
 * How the parts of a consortium's score weigh. The rules come first; among lists that keep them it matters most that the members belong to
 * the matter, and that some know each other already: they can work together and still bring something new. Then come standing, how little
 * they overlap, and how many provinces they bring.
 */
export const WEIGHTS = { fit: 0.25, ties: 0.25, standing: 0.2, difference: 0.2, provinces: 0.1 } as const;

export type Merit = { readonly [Part in keyof typeof WEIGHTS]: number };

/** What a list is weighed against: the highest degree among all that could be chosen, and how well each belongs to what was asked. */
export interface Scale {
  readonly highestDegree: number;
  readonly fit: ReadonlyMap<number, number>;
}

/** Each part from 0 to 1. */
export function meritOf(members: readonly Party[], { highestDegree, fit }: Scale): Merit {
  const scale = Math.log1p(Math.max(1, highestDegree));
  let [pairs, tied, overlap] = [0, 0, 0];
  members.forEach((one, a) => {
    for (const other of members.slice(a + 1)) {
      pairs += 1;
      if (one.ties.has(other.index)) tied += 1;
      overlap += likeness(one, other);
    }
  });
  const share = tied / Math.max(1, pairs);
  const provinces = new Set(members.flatMap((party) => party.provinces));
  const count = Math.max(1, members.length);
  return {
    // Those that were asked for belong to it.
    fit: members.reduce((sum, { index }) => sum + (fit.get(index) ?? 1), 0) / count,
    standing: members.reduce((sum, { degree }) => sum + Math.log1p(degree) / scale, 0) / count,
    // None tied: nobody knows whether they get on. All tied: the consortium brings nobody together.
    ties: 4 * share * (1 - share),
    difference: 1 - overlap / Math.max(1, pairs),
    provinces: Math.min(1, provinces.size / count),
  };
}

export const scoreOf = (merit: Merit): number =>
  WEIGHTS.fit * merit.fit +
  WEIGHTS.ties * merit.ties +
  WEIGHTS.standing * merit.standing +
  WEIGHTS.difference * merit.difference +
  WEIGHTS.provinces * merit.provinces;

/** The share of their capabilities that two have in common. */
function likeness(one: Party, other: Party): number {
  let common = 0;
  for (const capability of one.capabilities.keys()) if (other.capabilities.has(capability)) common += 1;
  return common / Math.max(1, one.capabilities.size + other.capabilities.size - common);
}

/** With how many of the others a member is tied. */
export const tiesWith = (party: Party, members: readonly Party[]): number =>
  members.filter(({ index }) => index !== party.index && party.ties.has(index)).length;
