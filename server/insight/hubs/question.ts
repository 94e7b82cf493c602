import type { ActorKind } from '../../../model/actorKinds.ts';
import type { HUB_REACHES } from '../../../model/api/hubs.ts';
import type { Filters } from '../../../model/filters.ts';
import type { NodeTypeId } from '../../../model/nodeTypes.ts';

/** A question for hubs, nodes by index: plain values, so that another thread can be asked. */
export interface HubsQuestion {
  readonly filters: Filters;
  /** Null for all cities within the filters. */
  readonly cities: readonly number[] | null;
  /** Who works on the topic; null without a topic. */
  readonly members: ReadonlySet<number> | null;
  readonly leastKinds: number;
  readonly leastCities: number;
  readonly hubTypes: readonly NodeTypeId[];
  readonly offset: number;
  readonly limit: number;
}

/** How a hub reaches a city, and the links that show it. */
export interface Reach {
  readonly by: (typeof HUB_REACHES)[number];
  readonly links: readonly number[];
}

/** Somebody who could be a hub: whom it is tied to and which cities it reaches, all by index. */
export interface HubTies {
  readonly node: number;
  readonly kinds: ReadonlyMap<ActorKind, number>;
  readonly cities: ReadonlyMap<number, Reach>;
  readonly evidence: readonly number[];
}

/** What somebody would need to be a hub: sides, cities, and to be a third party. */
export interface Lacks {
  readonly kinds: number;
  readonly cities: number;
  readonly thirdParty: boolean;
}

export interface NearestFound extends HubTies {
  readonly lacks: Lacks;
}

/** Few who together reach the asked cities, each with what it adds to those before it; and the sides that none of them is tied to. */
export interface PlanFound {
  readonly hubs: readonly { readonly node: number; readonly adds: readonly number[] }[];
  readonly uncovered: readonly number[];
  readonly fewest: boolean;
  readonly missing: readonly ActorKind[];
}

export interface HubsFound {
  readonly items: readonly HubTies[];
  readonly total: number;
  /** The cities asked for. */
  readonly cities: readonly number[];
  /** By asked city, the first of the hubs that reach it, and how many they are. */
  readonly coverage: readonly { readonly city: number; readonly hubs: readonly number[]; readonly total: number }[];
  /** With hubs alone, and with those who could host one. */
  readonly plan: PlanFound;
  readonly hostPlan: PlanFound;
  readonly nearest: readonly NearestFound[];
  /** Links that name a hub or a centre, with the node that they name. */
  readonly documented: readonly { readonly node: number; readonly link: number }[];
  readonly complete: boolean;
}
