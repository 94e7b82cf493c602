import type { Basis } from '../../../model/api/centrality.ts';
import type { Filters } from '../../../model/filters.ts';

/** Nodes by index of the projection, here and below. */
export interface BrokersQuestion {
  readonly filters: Filters;
  readonly sample: number | null;
  readonly seed: number;
  readonly offset: number;
  readonly limit: number;
  /** What if these were lost; empty when nobody asks. */
  readonly remove: readonly number[];
  /** What parts these two; null when nobody asks. */
  readonly ends: { readonly from: number; readonly to: number } | null;
}

export interface CityLossFound {
  readonly city: number;
  readonly nodes: number;
  /** The city itself falls off. */
  readonly itself: boolean;
  /** None of its nodes stays with what is left. */
  readonly wholly: boolean;
}

/** What falls off: how many nodes, the first few of them, and the cities that they lie in. */
export interface FallenFound {
  readonly lost: number;
  readonly fallen: readonly number[];
  readonly cities: readonly CityLossFound[];
}

export interface PointFound extends FallenFound {
  readonly node: number;
  readonly parts: number;
}

export interface BridgeFound extends FallenFound {
  readonly link: number;
}

export type BrokerFound =
  | {
      readonly kind: 'node';
      readonly node: number;
      readonly parts: number;
      readonly lost: number;
      /** Null when time ran out before it was known, or where it is not defined. */
      readonly betweenness: number | null;
      readonly constraint: number | null;
    }
  | { readonly kind: 'link'; readonly link: number; readonly lost: number };

interface Pieces {
  readonly components: number;
  readonly largest: number;
}

export interface RemovalFound extends FallenFound {
  readonly removed: readonly number[];
  readonly outside: readonly number[];
  readonly before: Pieces;
  readonly after: Pieces;
  readonly disconnectedPairs: number;
}

/** `value` is null when nothing parts the two. */
export interface CutFound {
  readonly from: number;
  readonly to: number;
  readonly links: { readonly value: number | null; readonly links: readonly number[]; readonly side: number };
  readonly nodes: { readonly value: number | null; readonly nodes: readonly number[] };
  /** One of the two is left out by the filters. */
  readonly outside: boolean;
}

interface ScoredNode {
  readonly node: number;
  readonly score: number;
  readonly rank: number;
}

export interface BrokersFound {
  readonly items: readonly BrokerFound[];
  readonly total: number;
  readonly points: { readonly items: readonly PointFound[]; readonly total: number };
  readonly bridges: { readonly items: readonly BridgeFound[]; readonly total: number };
  readonly betweenness: Basis & { readonly items: readonly ScoredNode[]; readonly total: number };
  readonly constraint: {
    readonly items: readonly (ScoredNode & { readonly effectiveSize: number; readonly neighbours: number })[];
    readonly total: number;
    readonly complete: boolean;
  };
  readonly removal: RemovalFound | null;
  readonly cut: CutFound | null;
  readonly complete: boolean;
}
