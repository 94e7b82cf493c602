import type { CityGroup } from '../industries.ts';

/** A group of branches in two cities; undefined where one has none. */
export type ComparedGroup = readonly [CityGroup | undefined, CityGroup | undefined];

/** How far two cities' industries overlap. */
export interface Comparison {
  readonly shared: readonly ComparedGroup[];
  readonly only: readonly [readonly ComparedGroup[], readonly ComparedGroup[]];
  /** Shared groups as a share of all; undefined when nothing is documented of one of the two. */
  readonly overlap: number | undefined;
}

export function comparison([a, b]: readonly [readonly CityGroup[], readonly CityGroup[]]): Comparison {
  const other = new Map(b.map((group) => [group.group, group]));
  const own = new Set(a.map(({ group }) => group));
  const pairs = a.map((group): ComparedGroup => [group, other.get(group.group)]);
  const shared = pairs.filter(([, theirs]) => theirs !== undefined).sort(mostFirst);
  const onlyA = pairs.filter(([, theirs]) => theirs === undefined).sort(mostFirst);
  const onlyB = b.filter(({ group }) => !own.has(group)).map((group): ComparedGroup => [undefined, group]);
  const all = a.length + b.length - shared.length;
  return { shared, only: [onlyA, onlyB.sort(mostFirst)], overlap: a.length === 0 || b.length === 0 ? undefined : shared.length / all };
}

/** What documents call a strength first, then where most firms are. */
const mostFirst = (one: ComparedGroup, two: ComparedGroup): number =>
  stated(two) - stated(one) || firms(two) - firms(one) || id(one) - id(two);
const stated = ([a, b]: ComparedGroup): number => Number(a?.stated ?? false) + Number(b?.stated ?? false);
const firms = ([a, b]: ComparedGroup): number => (a?.firms ?? 0) + (b?.firms ?? 0);
const id = ([a, b]: ComparedGroup): number => (a ?? b)?.group ?? 0;
