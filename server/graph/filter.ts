import { confidenceRank } from '../../model/confidence.ts';
import type { Filters } from '../../model/filters.ts';
import { LAYER_IDS } from '../../model/layers.ts';
import { LINK_KIND_IDS } from '../../model/linkKinds.ts';
import { NODE_TYPE_IDS } from '../../model/nodeTypes.ts';
import { firstDay } from '../../model/partialDate.ts';
import { NO_DAY } from '../store/linkBlock.ts';
import { type Cited, citedKey } from './cited.ts';
import type { LinkTable } from './linkTable.ts';
import type { NodeTable } from './nodeTable.ts';
import type { Admission } from './walk.ts';

/** The columns that filters look at. */
export interface FilteredColumns {
  readonly nodes: Pick<NodeTable, 'type' | 'province' | 'provinces'>;
  readonly links: Pick<LinkTable, 'layer' | 'kind' | 'confidence' | 'from' | 'to'>;
  readonly cited: ReadonlyMap<string, Cited>;
}

/** The common filters, ready to be asked of a link or a node by index. Nothing is rebuilt for them. */
export function graphFilter({ nodes, links, cited }: FilteredColumns, filters: Filters): Admission {
  const layers = flags(LAYER_IDS, filters.layers);
  const kinds = flags(LINK_KIND_IDS, filters.kinds);
  const types = flags(NODE_TYPE_IDS, filters.types);
  const provinces = flags(nodes.provinces, filters.provinces);
  const day = filters.at === undefined ? NO_DAY : firstDay(filters.at);
  const leastSure = filters.minConfidence === undefined ? Number.POSITIVE_INFINITY : confidenceRank(filters.minConfidence);
  const citing = citingAsked(cited, filters);
  const asks = citing !== null || kinds !== null || types !== null || provinces !== null || day !== NO_DAY || Number.isFinite(leastSure);
  return {
    open: layers === null && !asks,
    layers,
    asks,
    link(link) {
      if (layers !== null && layers[links.layer[link] ?? 0] === 0) return false;
      if (citing !== null && citing.links[link] !== 1) return false;
      if (kinds !== null && kinds[links.kind[link] ?? 0] === 0) return false;
      if ((links.confidence[link] ?? 0) > leastSure) return false;
      return day === NO_DAY || holdsOn(day, links.from[link] ?? NO_DAY, links.to[link] ?? NO_DAY);
    },
    node(node) {
      if (citing !== null && citing.nodes[node] !== 1) return false;
      if (types !== null && types[nodes.type[node] ?? 0] === 0) return false;
      return provinces === null || provinces[nodes.province[node] ?? 0] === 1;
    },
  };
}

const holdsOn = (day: number, from: number, to: number): boolean => (from === NO_DAY || from <= day) && (to === NO_DAY || day < to);

/** One byte per row of a table: 1 where the row was asked for; null when nothing was. */
function flags(table: readonly string[], wanted: readonly string[] | undefined): Uint8Array | null {
  if (wanted === undefined || wanted.length === 0) return null;
  return Uint8Array.from(table, (id) => (wanted.includes(id) ? 1 : 0));
}

/** Null when nothing is asked of the sources. What was asked is looked up when the request comes in, before anybody filters. */
function citingAsked(cited: ReadonlyMap<string, Cited>, filters: Filters): Cited | null {
  const key = citedKey(filters);
  if (key === null) return null;
  const found = cited.get(key);
  if (found === undefined) throw new Error(`The facts that cite ${key} were not looked up`);
  return found;
}
