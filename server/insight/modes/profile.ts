import { LAYER_IDS, type LayerId } from '../../../model/layers.ts';
import type { Part } from './linkCounts.ts';
import type { Measure } from './measure.ts';

/** What modes and areas are compared by, beside the shares of the layers. */
const OTHER_FEATURES = ['mergers', 'alliances', 'centreCentre', 'centreNeighbour'] as const;
export type Feature = LayerId | (typeof OTHER_FEATURES)[number];
export const FEATURES: readonly Feature[] = [...LAYER_IDS, ...OTHER_FEATURES];

/** Fewer links than these say nothing about what an area is like: one more or less would turn the picture. */
export const LEAST_LINKS = 8;

/** By feature, a share from 0 to 1: of links by layer, mergers and alliances; of ties between places for the rest. */
export function vectorOf(measure: Measure): Record<Feature, number> {
  const layer = (id: LayerId): number => share({ count: measure.byLayer[LAYER_IDS.indexOf(id)] ?? 0, of: measure.total });
  return {
    symbiosis: layer('symbiosis'),
    knowledge: layer('knowledge'),
    innovation: layer('innovation'),
    industry: layer('industry'),
    service: layer('service'),
    value: layer('value'),
    mergers: share(measure.mergers),
    alliances: share(measure.alliances),
    centreCentre: share(measure.centreCentre),
    centreNeighbour: share(measure.centreNeighbour),
  };
}

const share = ({ count, of }: Part): number => (of === 0 ? 0 : count / of);

type Vector = Readonly<Record<Feature, number>>;

/** 1 when two profiles have the same proportions, 0 when they share no feature; null when one of them is empty. */
export function cosine(a: Vector, b: Vector): number | null {
  const product = (x: Vector, y: Vector): number => FEATURES.reduce((sum, feature) => sum + x[feature] * y[feature], 0);
  const lengths = Math.sqrt(product(a, a) * product(b, b));
  // Rounding must not carry two like profiles past 1.
  return lengths === 0 ? null : Math.min(1, product(a, b) / lengths);
}

/** Where two profiles are furthest apart, and where at all. */
export function differences(a: Vector, b: Vector, most: number): { feature: Feature; a: number; b: number }[] {
  return FEATURES.map((feature) => ({ feature, a: a[feature], b: b[feature] }))
    .filter((found) => found.a !== found.b)
    .sort((x, y) => Math.abs(y.a - y.b) - Math.abs(x.a - x.b))
    .slice(0, most);
}
