import type { Filters } from '../../../model/filters.ts';
import { kindCodes } from '../../graph/codes.ts';
import type { GraphColumns } from '../../graph/columns.ts';
import { layersAsked } from './cooperation.ts';
import type { ByPair, TieTable } from './tieTable.ts';

/** Ties of texts and of mere position say nothing about how two cities work together. By code. */
export const NOT_BETWEEN_CITIES: ReadonlySet<number> = kindCodes([
  'authored',
  'affiliated_with',
  'cites',
  'discusses',
  'defines',
  'identifies',
  'recommends',
  'reports_on',
  'comments_on',
  'data_source_of',
  'cited_by',
  'case_of',
  'located_in',
]);

export const NO_LINK = -1;
/** Pairs are numbered from 1. */
export const NO_PAIR = 0;

/**
 * One way in which two cities are tied: the number of their pair, with the link that makes it and, when it takes two links that meet in
 * something built jointly or in an enclave, the other one. The layer is the first link's.
 */
export type TieVisitor = (pair: number, layer: number, link: number, other: number) => void;

/** Visits the ties on the layers asked for, all of them or those of some pairs: those of one link first. */
export function eachTie(
  columns: GraphColumns,
  table: TieTable,
  { layers }: Pick<Filters, 'layers'>,
  visit: TieVisitor,
  pairs?: ReadonlySet<number>,
): void {
  const layerOf = columns.links.layer;
  const asked = layersAsked({ layers });
  if (pairs === undefined) everyLink(table.pairOf, layerOf, asked, visit);
  for (const pair of pairs ?? []) {
    eachOf(table.direct, pair, 1, (link) => {
      const layer = layerOf[link] ?? 0;
      if (asked[layer] === 1) visit(pair, layer, link, NO_LINK);
    });
  }
  for (const pair of pairs ?? table.shared.start.keys()) {
    eachOf(table.shared, pair, 2, (link, other) => {
      const layer = layerOf[link] ?? 0;
      if (asked[layer] === 1) visit(pair, layer, link, other);
    });
  }
}

/** In the order of the links, which are not looked up here and there: with millions of them that takes a quarter of the time. */
function everyLink(pairOf: Uint16Array, layerOf: Uint8Array, asked: Uint8Array, visit: TieVisitor): void {
  for (let link = 0; link < pairOf.length; link += 1) {
    const pair = pairOf[link] ?? NO_PAIR;
    if (pair === NO_PAIR) continue;
    const layer = layerOf[link] ?? 0;
    if (asked[layer] === 1) visit(pair, layer, link, NO_LINK);
  }
}

function eachOf({ start, values }: ByPair, pair: number, width: 1 | 2, visit: (link: number, other: number) => void): void {
  const end = start[pair + 1] ?? 0;
  for (let at = start[pair] ?? 0; at < end; at += width) visit(values[at] ?? 0, values[at + 1] ?? NO_LINK);
}
