import { LAYER_IDS } from '../../../../model/layers.ts';
import type { GraphColumns } from '../../../graph/columns.ts';
import type { CityGraph, CityPair } from '../cityGraph.ts';

/** Pairs and ties between cities of different provinces. */
export interface CrossBorder {
  readonly pairs: number;
  readonly ties: number;
  readonly ofPairs: number;
  readonly ofTies: number;
}

export function crossBorder({ nodes }: GraphColumns, { cities, pairs }: CityGraph): CrossBorder {
  const provinceOf = (city: number): number => nodes.province[cities[city] ?? 0] ?? 0;
  const across = pairs.filter(({ a, b }) => provinceOf(a) !== provinceOf(b));
  const [ties, all] = [tiesIn(across), tiesIn(pairs)];
  return { pairs: across.length, ties, ofPairs: share(across.length, pairs.length), ofTies: share(ties, all) };
}

/** Pairs that two layers have in common. */
export interface Coupling {
  readonly layers: readonly [number, number];
  readonly shared: number;
  readonly either: number;
}

/** Of every two layers on which any pair is tied; the most alike first. */
export function couplings(pairs: readonly CityPair[]): Coupling[] {
  const on = (layer: number) => (pair: CityPair) => (pair.byLayer[layer] ?? 0) > 0;
  return LAYER_IDS.flatMap((_, b) =>
    LAYER_IDS.slice(0, b).map((_, a): Coupling => {
      const either = pairs.filter((pair) => on(a)(pair) || on(b)(pair));
      return { layers: [a, b], shared: either.filter((pair) => on(a)(pair) && on(b)(pair)).length, either: either.length };
    }),
  )
    .filter(({ either }) => either > 0)
    .sort((one, other) => other.shared / other.either - one.shared / one.either);
}

const tiesIn = (pairs: readonly CityPair[]): number => pairs.reduce((sum, { ties }) => sum + ties, 0);

export const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
