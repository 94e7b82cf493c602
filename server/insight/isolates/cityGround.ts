import type { Filters } from '../../../model/filters.ts';
import { rowsOf } from '../../analysis/rowsOf.ts';
import type { TaskRun } from '../../analysis/threads/messages.ts';
import { kindCode } from '../../graph/codes.ts';
import type { GraphColumns } from '../../graph/columns.ts';
import { admitting, EVERYTHING } from '../../graph/walk.ts';
import { type CityPair, cityGraph } from '../cities/cityGraph.ts';
import { asksKinds, layersAsked } from '../cities/cooperation.ts';
import { excerptFor } from '../excerptFor.ts';
import { type Ground, typesOf } from './ground.ts';
import { tiesIn } from './ties.ts';

const BORDERS = kindCode('borders');

type Tie = readonly [a: number, b: number, weight: number, layer: number];

/** Links rolled up to pairs of cities: one tie a pair, however many links make it. */
export function cityGround(columns: GraphColumns, filters: Filters, run: TaskRun): Ground {
  const { layers = [], ...others } = filters;
  // Before the excerpt, after which the graph may change.
  const { cities: nodes, pairs } = cityGraph(columns, others, run);
  const walked = excerptFor(columns, others, run);
  const asked = layersAsked({ layers });
  const allRows = rowsOf(nodes.length, pairs.flatMap(tiesByLayer));
  const type = typesOf(columns, nodes);
  return {
    nodes,
    type,
    rows: rowsOf(
      nodes.length,
      pairs.flatMap((pair) => tieOn(pair, asked)),
    ),
    allRows,
    ties: tiesIn(allRows, type, null, run.team),
    walked,
    admission: asksKinds(others) ? EVERYTHING : admitting({ link: (link) => columns.links.kind[link] !== BORDERS }),
  };
}

const tiesByLayer = ({ a, b, byLayer }: CityPair): Tie[] =>
  byLayer.flatMap((count, layer): Tie[] => (count > 0 ? [[a, b, count, layer]] : []));

/** One tie for the pair, when it has one on the layers that count. */
function tieOn({ a, b, byLayer }: CityPair, asked: Uint8Array): Tie[] {
  const counted = byLayer.map((count, layer) => (asked[layer] === 1 ? count : 0));
  const weight = counted.reduce((sum, count) => sum + count, 0);
  return weight > 0 ? [[a, b, weight, counted.findIndex((count) => count > 0)]] : [];
}
