import type { Filters } from '../../../model/filters.ts';
import { LAYER_IDS } from '../../../model/layers.ts';
import type { TaskRun } from '../../analysis/threads/messages.ts';
import type { GraphColumns } from '../../graph/columns.ts';
import { eachTie } from './eachTie.ts';
import { pairNumber, pairNumberEnd, tieTable } from './tieTable.ts';

export interface CityMatrix {
  /** Node indexes of the cities, in the order of rows and columns. */
  readonly cities: readonly number[];
  /** Nodes that lie in each city, itself included. */
  readonly members: readonly number[];
  readonly layers: Readonly<Record<string, number[][]>>;
  /** False when time ran out, or when there were too many cities. */
  readonly complete: boolean;
}

/** How many ties each pair of cities has on each layer. */
export function cityMatrix(columns: GraphColumns, filters: Filters, run: TaskRun): CityMatrix {
  const table = tieTable(columns, filters, run);
  const { cities, members } = table.places;
  const end = pairNumberEnd(cities.length);
  const counts = new Float64Array(LAYER_IDS.length * end);
  eachTie(columns, table, filters, (pair, layer) => {
    counts[layer * end + pair] = (counts[layer * end + pair] ?? 0) + 1;
  });
  const cells = (layer: number): number[][] =>
    cities.map((_, a) => cities.map((_, b) => (a === b ? 0 : (counts[layer * end + pairNumber(a, b)] ?? 0))));
  return { cities, members, layers: Object.fromEntries(LAYER_IDS.map((id, layer) => [id, cells(layer)])), complete: table.complete };
}
