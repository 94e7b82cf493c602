import type { ActorKind } from '../../../model/actorKinds.ts';
import type { Basis } from '../../../model/api/centrality.ts';
import type { Filters } from '../../../model/filters.ts';
import type { NodeTypeId } from '../../../model/nodeTypes.ts';
import type { CityLossFound } from '../brokers/question.ts';

/** A question for weavers, nodes by index: plain values, so that another thread can be asked. */
export interface WeaversQuestion {
  /** With the types and kinds that count, chosen or usual. */
  readonly filters: Filters;
  readonly top: number;
  readonly leastTypes: number;
  readonly leastCities: number;
  readonly show: readonly NodeTypeId[];
  readonly of: number | null;
  readonly sample: number | null;
  readonly seed: number;
  readonly offset: number;
  readonly limit: number;
}

/** Pairs of a node's neighbours: all, those not linked, and those that no other neighbour joins either. */
export interface Brokerage {
  readonly pairs: number;
  readonly apart: number;
  readonly onlyHere: number;
}

/** What a node is tied to, neighbours counted once, most first; cities by index, and a few links that show it. */
export interface Joined {
  readonly types: ReadonlyMap<NodeTypeId, number>;
  readonly kinds: ReadonlyMap<ActorKind, number>;
  readonly cities: ReadonlyMap<number, number>;
  readonly provinces: ReadonlyMap<string, number>;
  readonly evidence: readonly number[];
}

export interface FallOffFound {
  readonly parts: number;
  readonly lost: number;
  readonly fallen: readonly number[];
  readonly cities: readonly CityLossFound[];
}

export interface WeaverFound {
  readonly node: number;
  readonly betweenness: number;
  readonly rank: number;
  readonly joined: Joined;
  readonly brokerage: Brokerage | null;
  readonly constraint: number | null;
  readonly fallOff: FallOffFound | null;
}

export interface AskedFound {
  readonly node: number;
  readonly weaver: boolean;
  readonly rank: number | null;
  readonly betweenness: number | null;
  readonly types: number;
  readonly cities: number;
}

export interface WeaversFound {
  readonly items: readonly WeaverFound[];
  readonly total: number;
  readonly byType: ReadonlyMap<NodeTypeId, number>;
  readonly byCity: ReadonlyMap<number, number>;
  readonly asked: AskedFound | null;
  readonly nodes: number;
  readonly inTop: number;
  readonly threshold: number | null;
  readonly basis: Basis;
  readonly complete: boolean;
}
