import type { NodesAnswer } from '../../model/api/lists.ts';
import type { NodeId } from '../../model/ids.ts';
import type { NodeTypeId } from '../../model/nodeTypes.ts';
import type { Language, Text } from '../../model/text.ts';
import { nodeTypeName } from '../app/named.ts';
import { localeOf } from '../app/words.ts';
import type { Colouring } from './colouring/colouring.ts';
import type { CanvasNode, Scene } from './scene.ts';

export type TableColumn = 'name' | 'type' | 'city' | 'links' | 'colour';

export interface TableRow {
  readonly id: NodeId;
  readonly name: Text;
  readonly nameMade?: CanvasNode['nameMade'];
  readonly type: NodeTypeId;
  readonly city: Text | undefined;
  readonly links: number;
  readonly hidden: boolean;
  /** What its colour tells. */
  readonly brief: string | undefined;
  readonly order: number;
}

/** A row for every node on the canvas, hidden ones included. */
export function tableRows({ nodes, hidden }: Scene, cities: NodesAnswer['items'], colouring?: Colouring): TableRow[] {
  const names = new Map(cities.map(({ id, name }) => [id, name]));
  const row = ({ id, name, nameMade, type, city }: CanvasNode, links: number, isHidden: boolean): TableRow => ({
    id,
    name,
    nameMade,
    type,
    city: city === undefined ? undefined : names.get(city),
    links,
    hidden: isHidden,
    brief: isHidden ? undefined : colouring?.brief(id),
    order: isHidden ? Number.MAX_SAFE_INTEGER : (colouring?.order(id) ?? 0),
  });
  return [...nodes.map(({ node, links }) => row(node, links, false)), ...hidden.map((node) => row(node, 0, true))];
}

export function sortRows(
  rows: readonly TableRow[],
  { by, falling }: { by: TableColumn; falling: boolean },
  language: Language,
): TableRow[] {
  const { compare } = new Intl.Collator(localeOf(language));
  const text = (row: TableRow): string =>
    by === 'type' ? nodeTypeName(row.type, language) : by === 'city' ? (row.city?.[language] ?? '') : row.name[language];
  const sorted = rows.toSorted((a, b) => {
    if (by === 'links') return a.links - b.links || compare(b.name[language], a.name[language]);
    return by === 'colour' ? a.order - b.order || compare(a.name[language], b.name[language]) : compare(text(a), text(b));
  });
  return falling ? sorted.reverse() : sorted;
}
