import { ISOLATE_REASONS, type Isolate } from '../../model/api/isolates.ts';
import { LAYER_IDS, type LayerId } from '../../model/layers.ts';
import type { BoardState } from './boardState.ts';

type Told = Pick<Isolate, 'node' | 'missing' | 'reason' | 'change'>;

/** Whether the list is narrowed to a type, a place or a missing layer: filters of the list, not of the graph that is judged. */
export const isNarrowed = ({ type, city, province, lacks }: BoardState): boolean =>
  [type, city, province, lacks].some((value) => value !== undefined);

/** By which city a row is counted: a city counts for itself. */
const cityOf = ({ node }: Pick<Isolate, 'node'>) => (node.type === 'city' ? node.id : node.city);

/** The layers on which nothing is documented: all that are judged when there is no link at all. */
export const lacking = ({ missing, reason, change }: Omit<Told, 'node'>, judged: readonly LayerId[]): readonly LayerId[] =>
  change === 'joined' ? [] : reason === 'no-links' ? (judged.length === 0 ? LAYER_IDS : judged) : missing;

export function fits(item: Told, { type, city, province, lacks }: BoardState): boolean {
  return (
    (type === undefined || item.node.type === type) &&
    (city === undefined || cityOf(item) === city) &&
    (province === undefined || item.node.province === province) &&
    (lacks === undefined || lacking(item, []).includes(lacks))
  );
}

/** What is joined by now comes last. */
const gravity = ({ reason, change }: Told): number => (change === 'joined' ? ISOLATE_REASONS.length : ISOLATE_REASONS.indexOf(reason));

/** The gravest reason first, then those absent from most layers; among equals the API's order stays. */
export const inOrder = <Row extends Told>(rows: readonly Row[], lacks: (row: Row) => number): Row[] =>
  [...rows].sort((one, other) => gravity(one) - gravity(other) || lacks(other) - lacks(one));

/**
 * The layers on which at least half of all cities are tied, by how many are not. On a layer of which hardly any document tells where cities
 * are concerned, all of them would be called isolated, and nothing would be learnt of one.
 */
export const usualLayers = (lackedBy: readonly { layer: LayerId; count: number }[], cities: number): readonly LayerId[] =>
  LAYER_IDS.filter((id) => (lackedBy.find(({ layer }) => layer === id)?.count ?? 0) * 2 <= cities);

/** How many rows lack each layer. */
export const countLacking = (rows: readonly Told[], judged: readonly LayerId[]): { layer: LayerId; count: number }[] =>
  LAYER_IDS.flatMap((layer) => {
    const count = rows.filter((row) => lacking(row, judged).includes(layer)).length;
    return count === 0 ? [] : [{ layer, count }];
  });
