import type { SearchAnswer, SearchHit } from '../../model/api/search.ts';
import type { NodeTypeId } from '../../model/nodeTypes.ts';
import { COMMAND_GROUPS, type Command, type CommandGroup, isPossible } from '../commands/command.ts';
import type { Recent } from './recent.ts';

/** What a list under a search field holds, one shape for each thing that can be chosen there. */
export type Row =
  | { readonly kind: 'hit'; readonly key: string; readonly hit: SearchHit }
  | { readonly kind: 'recent'; readonly key: string; readonly node: Recent['nodes'][number] }
  | { readonly kind: 'words'; readonly key: string; readonly words: string }
  | { readonly kind: 'all'; readonly key: string; readonly total: number }
  | { readonly kind: 'clear'; readonly key: string }
  | { readonly kind: 'command'; readonly key: string; readonly command: Command };

/** Rows that belong together; of hits of one type it is known how many there are in all. */
export interface Section {
  readonly key: string;
  readonly of: { readonly type: NodeTypeId; readonly total: number } | 'recent' | 'more' | CommandGroup;
  readonly rows: readonly Row[];
}

/** Hits by type: the type of the best hit comes first, and within a type the order of the answer stays. */
export function hitSections({ items, total, types }: Pick<SearchAnswer, 'items' | 'total' | 'types'>): Section[] {
  const groups = new Map<NodeTypeId, Row[]>();
  for (const hit of items) groups.set(hit.type, [...(groups.get(hit.type) ?? []), { kind: 'hit', key: hit.id, hit }]);
  const sections = [...groups].map(
    ([type, rows]): Section => ({
      key: type,
      of: { type, total: types.find((counted) => counted.type === type)?.count ?? rows.length },
      rows,
    }),
  );
  return total > items.length ? [...sections, { key: 'more', of: 'more', rows: [{ kind: 'all', key: 'all', total }] }] : sections;
}

/** Commands that can be done now, by their groups. */
export function commandSections(commands: readonly Command[]): Section[] {
  return COMMAND_GROUPS.flatMap((group) => {
    const rows = commands
      .filter((command) => command.group === group && isPossible(command))
      .map((command): Row => ({ kind: 'command', key: `command ${command.id}`, command }));
    return rows.length === 0 ? [] : [{ key: group, of: group, rows }];
  });
}

/** What was chosen and asked of late, of the types that are wanted. */
export function recentSections({ nodes, words }: Recent, types: readonly NodeTypeId[] | undefined): Section[] {
  const wanted = nodes.filter(({ type }) => types === undefined || types.length === 0 || types.includes(type));
  const rows: Row[] = [
    ...wanted.map((node): Row => ({ kind: 'recent', key: `recent ${node.id}`, node })),
    ...words.map((word): Row => ({ kind: 'words', key: `words ${word}`, words: word })),
  ];
  return rows.length === 0 ? [] : [{ key: 'recent', of: 'recent', rows: [...rows, { kind: 'clear', key: 'clear' }] }];
}
