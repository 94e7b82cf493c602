import type { GraphColumns } from '../../graph/columns.ts';
import { type LinkAt, linksAt } from '../../graph/linksAt.ts';
import { type Direction, EVERYTHING } from '../../graph/walk.ts';

/** The links of a node by kind and direction, oldest record first. */
export const endsOf = (columns: Pick<GraphColumns, 'rows' | 'links'>, node: number, way: Direction, kinds: ReadonlySet<number>): LinkAt[] =>
  [...linksAt(columns, node, EVERYTHING, way)]
    .filter(({ link }) => kinds.has(columns.links.kind[link] ?? -1))
    .sort((a, b) => a.link - b.link);
