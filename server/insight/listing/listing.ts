import type { Filters } from '../../../model/filters.ts';
import type { GraphColumns } from '../../graph/columns.ts';
import { graphFilter } from '../../graph/filter.ts';
import { type Admission, linkOf, mayStep } from '../../graph/walk.ts';

/** The part of a list that is wanted. */
interface Page {
  readonly filters: Filters;
  readonly offset: number;
  readonly limit: number;
}

export interface NodesQuestion extends Page {
  /** Indexes of cities; none for everywhere. */
  readonly cities: readonly number[];
}

export interface LinksQuestion extends Page {
  /** The ends that are asked for, by index. */
  readonly source: number | undefined;
  readonly target: number | undefined;
}

export interface Listed {
  readonly indexes: readonly number[];
  readonly total: number;
}

const NOBODY = -1;

/** Nodes in the order in which they came. */
export function listNodes(columns: GraphColumns, question: NodesQuestion): Listed {
  const { nodes, rows } = columns;
  const { filters } = question;
  const admission = graphFilter(columns, filters);
  const choosesLinks = [filters.layers, filters.kinds].some((list) => (list ?? []).length > 0);
  const mustBeReached = choosesLinks || filters.at !== undefined || filters.minConfidence !== undefined;
  const cities = question.cities.length === 0 ? null : new Set(question.cities);
  return page(question, rows.nodeCount, (node) => {
    if (nodes.alive[node] !== 1 || !admission.node(node)) return false;
    if (cities !== null && !cities.has(node) && !cities.has(nodes.city[node] ?? NOBODY)) return false;
    return !mustBeReached || isReached(columns, node, admission);
  });
}

function isReached({ rows }: GraphColumns, node: number, admission: Admission): boolean {
  const start = rows.rowStart[node] ?? 0;
  const end = start + (rows.rowLength[node] ?? 0);
  for (let slot = start; slot < end; slot += 1) if (mayStep(rows, admission, 'both', slot, NOBODY)) return true;
  return false;
}

/** Links in the order in which they came; of a node whose links are asked for, only its row is looked at. */
export function listLinks(columns: GraphColumns, question: LinksQuestion): Listed {
  const { links } = columns;
  const { source, target } = question;
  const admission = graphFilter(columns, question.filters);
  const admits = (link: number): boolean => {
    const [from, to] = [links.source[link] ?? NOBODY, links.target[link] ?? NOBODY];
    if (links.alive[link] !== 1 || (source ?? from) !== from || (target ?? to) !== to) return false;
    return admission.link(link) && admission.node(from) && admission.node(to);
  };
  const end = source ?? target;
  if (end === undefined) return page(question, links.alive.length, admits);
  const row = linksOf(columns, end);
  const { indexes, total } = page(question, row.length, (at) => admits(row[at] ?? NOBODY));
  return { indexes: indexes.map((at) => row[at] ?? NOBODY), total };
}

function linksOf({ rows }: GraphColumns, node: number): Uint32Array {
  const start = rows.rowStart[node] ?? 0;
  return rows.entry
    .slice(start, start + (rows.rowLength[node] ?? 0))
    .map(linkOf)
    .sort();
}

function page({ offset, limit }: Page, count: number, admits: (index: number) => boolean): Listed {
  const indexes: number[] = [];
  let total = 0;
  for (let index = 0; index < count; index += 1) {
    if (!admits(index)) continue;
    if (total >= offset && indexes.length < limit) indexes.push(index);
    total += 1;
  }
  return { indexes, total };
}
