import type { CityNetworkAnswer, CityPositionsAnswer } from '../../../model/api/cityNetwork.ts';

export const POSITION_ORDERS = ['shift', 'network', 'map', 'partners', 'institutions', 'documents'] as const;
export type PositionOrder = (typeof POSITION_ORDERS)[number];

export type Position = CityPositionsAnswer['items'][number];
type Standing = CityNetworkAnswer['items'][number];

/** A city's place on the map and in the network, and what stands in it. */
export interface PositionRow {
  readonly position: Position;
  readonly standing: Standing | undefined;
}

const FAR = Number.POSITIVE_INFINITY;

/** What each order compares: the smaller first. */
const KEYS: Readonly<Record<PositionOrder, (row: PositionRow) => number>> = {
  shift: ({ position }) => -(position.shift ?? -FAR),
  network: ({ position }) => position.network.rank,
  map: ({ position }) => position.geographic.rank ?? FAR,
  partners: ({ position }) => -position.network.degree,
  institutions: ({ standing }) => -(standing?.institutions.total ?? 0),
  documents: ({ position }) => -position.documents,
};

export function positionRows(positions: readonly Position[], standings: readonly Standing[], order: PositionOrder): PositionRow[] {
  const known = new Map(standings.map((standing) => [standing.city.id, standing]));
  const key = KEYS[order];
  return positions
    .map((position) => ({ position, standing: known.get(position.city.id) }))
    .sort((one, other) => (key(one) === key(other) ? one.position.network.rank - other.position.network.rank : key(one) - key(other)));
}
