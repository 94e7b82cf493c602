import type { Filters } from '../../../model/filters.ts';
import { LINK_KIND_IDS, type LinkKindId } from '../../../model/linkKinds.ts';
import type { NodeTypeId } from '../../../model/nodeTypes.ts';
import { PARTNER_TYPES } from '../../../model/partnerTypes.ts';
import { type Ties, tiesOf } from '../../analysis/similarity/ties.ts';
import type { TaskRun } from '../../analysis/threads/messages.ts';
import type { GraphColumns } from '../../graph/columns.ts';
import { positionOf } from '../../graph/positionOf.ts';
import type { Rows } from '../../graph/walk.ts';
import { excerptFor, keyOf } from '../excerptFor.ts';
import { SILENT_KINDS } from '../silentKinds.ts';

/** To be joined by trains, compared with each other or rivals is not to work together. */
const NOT_TOGETHER: readonly LinkKindId[] = [
  'transport_link',
  'competes_with',
  'lags_behind',
  'contrasts_with',
  'contrasted_with',
  'level_above',
  'links_city',
  'possibly_same_as',
];
const TOGETHER = LINK_KIND_IDS.filter((kind, code) => !SILENT_KINDS.has(code) && !NOT_TOGETHER.includes(kind));
/** Partners meet in programmes too. */
const WALKED: readonly NodeTypeId[] = [...PARTNER_TYPES, 'programme'];

/** Who works with whom, numbered anew. */
export interface Ground {
  /** Names this graph, for what is made of it. */
  readonly key: string;
  /** The node's index in the projection, by its number here, ascending. */
  readonly nodes: Int32Array;
  readonly rows: Rows;
  readonly ties: Ties;
  /** The links of the graph behind a link of the rows. */
  readonly linksOf: (link: number) => readonly number[];
}

/** -1 when it is not there. */
export const numberOf = ({ nodes }: Ground, index: number): number => positionOf(nodes, nodes.length, index);

/** Kinds that were asked for count whatever they say. */
export const kindsMeant = (filters: Filters): LinkKindId[] => {
  const { kinds = [] } = filters;
  return kinds.length > 0 ? kinds : TOGETHER;
};

/** Institutions and what carries their co-operation. */
export function institutions(columns: GraphColumns, filters: Filters, run: TaskRun): Ground {
  const meant = { ...filters, kinds: kindsMeant(filters), types: [...WALKED] };
  const key = `partner ties ${keyOf(columns, meant)}`;
  const { rows, nodes } = excerptFor(columns, meant, run);
  return { key, nodes, rows, ties: run.kept(key, () => tiesOf(rows, undefined, run.team)), linksOf: (link) => [link] };
}
