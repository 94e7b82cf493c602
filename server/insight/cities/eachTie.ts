import type { Filters } from '../../../model/filters.ts';
import { kindCodes } from '../../graph/codes.ts';
import type { GraphColumns } from '../../graph/columns.ts';
import { layersAsked } from './cooperation.ts';
import type { TieTable } from './tieTable.ts';

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
const NO_PAIR = 0;

/**
 * One way in which two cities are tied: the number of their pair, with the link that makes it and, when it takes two links that meet in
 * something built jointly or in an enclave, the other one. The layer is the first link's.
 */
export type TieVisitor = (pair: number, layer: number, link: number, other: number) => void;

/** Visits every tie on the layers asked for. */
export function eachTie(
  { links }: GraphColumns,
  { pairOf, shared }: TieTable,
  { layers }: Pick<Filters, 'layers'>,
  visit: TieVisitor,
): void {
  const asked = layersAsked({ layers });
  for (let link = 0; link < pairOf.length; link += 1) {
    const pair = pairOf[link] ?? NO_PAIR;
    if (pair === NO_PAIR) continue;
    const layer = links.layer[link] ?? 0;
    if (asked[layer] === 1) visit(pair, layer, link, NO_LINK);
  }
  for (let at = 0; at < shared.length; at += 3) {
    const link = shared[at + 1] ?? 0;
    const layer = links.layer[link] ?? 0;
    if (asked[layer] === 1) visit(shared[at] ?? NO_PAIR, layer, link, shared[at + 2] ?? NO_LINK);
  }
}
