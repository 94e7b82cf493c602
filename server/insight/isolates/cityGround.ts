import type { Filters } from '../../../model/filters.ts';
import { LAYER_IDS } from '../../../model/layers.ts';
import { LINK_KIND_IDS } from '../../../model/linkKinds.ts';
import { rowsOf } from '../../analysis/rowsOf.ts';
import type { TaskRun } from '../../analysis/threads/messages.ts';
import type { GraphColumns } from '../../graph/columns.ts';
import { graphFilter } from '../../graph/filter.ts';
import { admitting, EVERYTHING } from '../../graph/walk.ts';
import { cityMatrix } from '../cityMatrix/cityMatrix.ts';
import { excerptFor, keyOf } from '../excerptFor.ts';
import { type Ground, typesOf } from './ground.ts';
import { tiesIn } from './ties.ts';

const BORDERS = LINK_KIND_IDS.indexOf('borders');

type Tie = readonly [a: number, b: number, weight: number, layer: number];

/** Links rolled up to pairs of cities: one tie a pair, however many links make it. To lie side by side is not to work together. */
export function cityGround(columns: GraphColumns, filters: Filters, run: TaskRun): Ground {
  const { layers: asked = [], ...others } = filters;
  const choosesKinds = (others.kinds ?? []).length > 0;
  const meant = choosesKinds ? others : { ...others, kinds: LINK_KIND_IDS.filter((kind) => kind !== 'borders') };
  // Before the excerpt, after which the graph may change.
  const matrix = run.kept(`city matrix ${keyOf(columns, meant)}`, () => cityMatrix(columns, meant));
  const walked = excerptFor(columns, others, run);
  const admission = graphFilter(columns, { provinces: others.provinces });
  const inside = matrix.cities.map((city, place) => ({ city, place })).filter(({ city }) => admission.node(city));
  const places = inside.map(({ place }) => place);
  const tiesOn = (layer: number): Tie[] => layerTies(matrix.layers[LAYER_IDS[layer] ?? ''] ?? [], places, layer);
  const perLayer = LAYER_IDS.map((_, layer) => tiesOn(layer));
  const wanted = perLayer.filter((_, layer) => asked.length === 0 || asked.some((id) => id === LAYER_IDS[layer]));
  const allRows = rowsOf(places.length, perLayer.flat());
  const nodes = Int32Array.from(inside, ({ city }) => city);
  const type = typesOf(columns, nodes);
  return {
    nodes,
    type,
    rows: rowsOf(places.length, onePerPair(wanted.flat(), places.length)),
    allRows,
    ties: tiesIn(allRows, type, null, run.team),
    walked,
    admission: choosesKinds ? EVERYTHING : admitting({ link: (link) => columns.links.kind[link] !== BORDERS }),
  };
}

function layerTies(cells: readonly (readonly number[])[], places: readonly number[], layer: number): Tie[] {
  return places.flatMap((row, a) =>
    places.slice(0, a).flatMap((column, b): Tie[] => {
      const count = cells[row]?.[column] ?? 0;
      return count > 0 ? [[a, b, count, layer]] : [];
    }),
  );
}

function onePerPair(ties: readonly Tie[], count: number): Tie[] {
  const pairs = new Map<number, Tie>();
  for (const [a, b, weight, layer] of ties) {
    const pair = a * count + b;
    pairs.set(pair, [a, b, weight + (pairs.get(pair)?.[2] ?? 0), layer]);
  }
  return [...pairs.values()];
}
