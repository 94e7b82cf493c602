import type { Filters } from '../../../model/filters.ts';

/** How surely somebody works on the topic, the surest last. */
export const TOPIC_TIES = ['none', 'name', 'link'] as const;

/** Who may have an answer, as far as names and topics tell; arrays side by side, one entry for each. */
export interface Candidates {
  readonly nodes: Int32Array;
  /** A place in `TOPIC_TIES`. */
  readonly topic: Uint8Array;
  /** A bit for each kind that its own name says it offers. */
  readonly named: Uint16Array;
}

export interface MatchQuestion {
  readonly filters: Filters;
  readonly candidates: Candidates;
  /** Whether a topic was asked for: then those who work on another are left out. */
  readonly hasTopic: boolean;
  /** The code of the kind asked for, or null. */
  readonly kind: number | null;
  /** Who has the need, by index. */
  readonly asker: number | null;
  readonly reach: number;
  readonly offset: number;
  readonly limit: number;
}

/** One who can answer; nodes and links by index, kinds by code. */
export interface MatchFound {
  readonly node: number;
  readonly topic: number;
  readonly offers: readonly OfferFound[];
  readonly place: { readonly sameCity: boolean; readonly kilometres: number | undefined } | undefined;
  /** From the one who asks to the node, or else to the city that it lies in. */
  readonly path: { readonly nodes: readonly number[]; readonly links: readonly number[] };
}

export interface OfferFound {
  readonly kind: number;
  readonly by: 'link' | 'name' | 'type';
  /** The link that says so, or -1. */
  readonly link: number;
}

export interface GapFound {
  readonly kind: number;
  readonly nearest: { readonly node: number; readonly kilometres: number } | undefined;
}

export interface MatchesFound {
  readonly items: readonly MatchFound[];
  readonly total: number;
  readonly byKind: readonly number[];
  readonly gaps: readonly GapFound[];
}
