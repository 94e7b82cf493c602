import type { ExportEnd } from '../../model/api/export.ts';
import type { Source } from '../../model/source.ts';
import type { Text } from '../../model/text.ts';
import type { Column } from './columns/column.ts';
import type { ExportContent } from './content.ts';

export interface AboutRow {
  readonly item: string;
  readonly text: Text;
}

/** Whatever stands in a table of the file. */
type Tables = Readonly<Record<string, readonly Pick<Column<never>, 'id' | 'means'>[]>>;

/** What a file of tables says of itself, row by row; told at its end, when all is known. */
export function aboutRows(content: Told, end: ExportEnd, tables: Tables, notes: readonly Text[]): AboutRow[] {
  const { about } = content;
  const { product, revision, made, filters, selection, confidence } = about;
  const asked = Object.entries(filters).map(([name, value]) => `${name}=${[value].flat().join(',')}`);
  return [
    plain('product', product),
    plain('revision', String(revision)),
    plain('made', made),
    { item: 'filters', text: asked.length === 0 ? { zh: '无', en: 'none' } : same(asked.join(' ')) },
    plain('nodes', String(end.nodes)),
    plain('links', String(end.links)),
    ...confidence.map(({ id, name, means, nodes, links }) => ({
      item: `confidence.${id}`,
      text: {
        zh: `${name.zh}（${means.zh}）：${nodes}个节点、${links}条联系`,
        en: `${name.en} (${means.en}): ${nodes} nodes, ${links} links`,
      },
    })),
    ...[...about.notes, ...notes, ...end.notes].map((text) => ({ item: 'note', text })),
    ...(selection?.unknown ?? []).map((id) => plain('not in the graph', id)),
    ...content.sources().flatMap(attribution),
    ...Object.entries(tables).flatMap(([table, columns]) => columns.map(({ id, means }) => ({ item: `${table}.${id}`, text: means }))),
  ];
}

type Told = Pick<ExportContent, 'about' | 'sources'>;

const same = (written: string): Text => ({ zh: written, en: written });
const plain = (item: string, written: string): AboutRow => ({ item, text: same(written) });

const attribution = ({ id, attribution: asked, licence }: Source): AboutRow[] =>
  asked === undefined ? [] : [plain(`attribution.${id}`, `${asked} (${licence})`)];
