import { aboutRows } from '../aboutRows.ts';
import type { Column } from '../columns/column.ts';
import { linkTableColumns } from '../columns/linkColumns.ts';
import { nodeTableColumns } from '../columns/nodeColumns.ts';
import { SOURCE_COLUMNS } from '../columns/sourceColumns.ts';
import type { ExportContent } from '../content.ts';
import { EXPORT_TEXTS } from '../texts.ts';
import { type ZipEntry, zipped } from '../zip/zip.ts';
import { row } from './row.ts';

/** Excel takes a file for UTF-8 only when it begins so. */
const BYTE_ORDER_MARK = '\uFEFF';
/** From so many rows on a table may pass 4 GB. */
const LARGE = 500_000;

export const csvFile = (content: ExportContent): AsyncIterable<Uint8Array> => zipped(entries(content), new Date(content.about.made));

async function* entries(content: ExportContent): AsyncIterable<ZipEntry> {
  const { about, cited } = content;
  const nodes = nodeTableColumns(cited);
  const links = linkTableColumns(cited);
  yield { name: 'nodes.csv', content: table(nodes, content.nodeEntries({ keepNames: true })), large: about.nodes > LARGE };
  yield { name: 'links.csv', content: table(links, content.linkEntries()), large: about.links > LARGE };
  yield { name: 'sources.csv', content: table(SOURCE_COLUMNS, [content.sources()]) };
  yield { name: 'README.txt', content: readme(content, { 'nodes.csv': nodes, 'links.csv': links, 'sources.csv': SOURCE_COLUMNS }) };
}

async function* table<Entry>(
  columns: readonly Column<Entry>[],
  blocks: AsyncIterable<readonly Entry[]> | Iterable<readonly Entry[]>,
): AsyncIterable<string> {
  yield BYTE_ORDER_MARK + row(columns.map(({ id }) => id));
  for await (const entries of blocks) yield entries.map((entry) => row(columns.map((column) => column.read(entry)))).join('');
}

async function* readme(content: ExportContent, tables: Parameters<typeof aboutRows>[2]): AsyncIterable<string> {
  const rows = aboutRows(content, await content.end(), tables, [EXPORT_TEXTS.lists(), EXPORT_TEXTS.harmless()]);
  const told = rows.map(({ item, text: { zh, en } }) => (zh === en ? `${item}: ${zh}` : `${item}:\r\n  ${zh}\r\n  ${en}`));
  yield `${BYTE_ORDER_MARK}${told.join('\r\n')}\r\n`;
}
