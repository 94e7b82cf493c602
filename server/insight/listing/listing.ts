import type { Filters } from '../../../model/filters.ts';
import type { GraphColumns } from '../../graph/columns.ts';
import { linkOf } from '../../graph/walk.ts';
import { admitsLink, admitsNode, NOBODY } from './admits.ts';

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

/** Nodes in the order in which they came. */
export function listNodes(columns: GraphColumns, question: NodesQuestion): Listed {
  const { nodes, rows } = columns;
  const admits = admitsNode(columns, question.filters, { reached: true });
  const cities = question.cities.length === 0 ? null : new Set(question.cities);
  const lies = (node: number): boolean => cities === null || cities.has(node) || cities.has(nodes.city[node] ?? NOBODY);
  return page(question, rows.nodeCount, (node) => lies(node) && admits(node));
}

/** Links in the order in which they came; of a node whose links are asked for, only its row is looked at. */
export function listLinks(columns: GraphColumns, question: LinksQuestion): Listed {
  const { links } = columns;
  const { source, target } = question;
  const admitted = admitsLink(columns, question.filters);
  const admits = (link: number): boolean =>
    (source === undefined || links.source[link] === source) && (target === undefined || links.target[link] === target) && admitted(link);
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
