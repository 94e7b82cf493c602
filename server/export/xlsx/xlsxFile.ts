import { type AboutRow, aboutRows } from '../aboutRows.ts';
import type { Column } from '../columns/column.ts';
import { linkTableColumns } from '../columns/linkColumns.ts';
import { nodeTableColumns } from '../columns/nodeColumns.ts';
import { SOURCE_COLUMNS } from '../columns/sourceColumns.ts';
import type { ExportContent } from '../content.ts';
import { EXPORT_TEXTS } from '../texts.ts';
import { type ZipEntry, zipped } from '../zip/zip.ts';
import { parts, sheetPath } from './parts.ts';
import { type CutCells, sheet } from './sheet.ts';

const SHEETS = ['nodes', 'links', 'sources', 'about'];

export const xlsxFile = (content: ExportContent): AsyncIterable<Uint8Array> => zipped(entries(content), new Date(content.about.made));

async function* entries(content: ExportContent): AsyncIterable<ZipEntry> {
  const { about, cited } = content;
  for (const { name, text } of parts(SHEETS, about.product, about.made)) yield { name, content: [text] };
  const nodes = nodeTableColumns(cited);
  const links = linkTableColumns(cited);
  const cut: CutCells = { count: 0 };
  yield { name: sheetPath(0), content: sheet(nodes, content.nodeEntries({ keepNames: true }), cut) };
  yield { name: sheetPath(1), content: sheet(links, content.linkEntries(), cut) };
  yield { name: sheetPath(2), content: sheet(SOURCE_COLUMNS, [content.sources()], cut) };
  const notes = [EXPORT_TEXTS.lists(), ...(cut.count === 0 ? [] : [EXPORT_TEXTS.cut(cut.count)])];
  const rows = aboutRows(content, await content.end(), { nodes, links, sources: SOURCE_COLUMNS }, notes);
  yield { name: sheetPath(3), content: sheet(ABOUT_COLUMNS, [rows], cut) };
}

const ABOUT_COLUMNS: readonly Column<AboutRow>[] = [
  { id: 'item', holds: 'text', means: { zh: '项目', en: 'What is told' }, width: 28, read: ({ item }) => item },
  { id: 'zh', holds: 'text', means: { zh: '中文', en: 'In Chinese' }, width: 70, wraps: true, read: ({ text }) => text.zh },
  { id: 'en', holds: 'text', means: { zh: '英文', en: 'In English' }, width: 90, wraps: true, read: ({ text }) => text.en },
];
