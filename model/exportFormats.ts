import { z } from 'zod';
import type { Text } from './text.ts';

interface ExportFormatRow {
  readonly id: string;
  readonly name: Text;
  /** What it is read with. */
  readonly readers: Text;
  readonly extension: string;
  readonly mediaType: string;
  /** The most nodes, and the most links, that it holds; without one there is no end. */
  readonly mostRows?: number;
}

/** The forms in which the graph, or a part of it, can be taken along. To add one is a row here and a folder of `server/export`. */
export const EXPORT_FORMATS = [
  {
    id: 'xlsx',
    name: { zh: 'Excel 工作簿', en: 'Excel workbook' },
    readers: { zh: 'Excel、WPS、LibreOffice', en: 'Excel, WPS, LibreOffice' },
    extension: 'xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    // A sheet has 1,048,576 rows; the first one holds the headings.
    mostRows: 1_048_575,
  },
  {
    id: 'csv',
    name: { zh: 'CSV 表（zip 压缩）', en: 'CSV tables in a zip file' },
    readers: { zh: 'Excel、WPS、pandas、R、数据库', en: 'Excel, WPS, pandas, R, databases' },
    extension: 'zip',
    mediaType: 'application/zip',
  },
  {
    id: 'json',
    name: { zh: 'JSON', en: 'JSON' },
    readers: { zh: '程序', en: 'programs' },
    extension: 'json',
    mediaType: 'application/json',
  },
  {
    id: 'graphml',
    name: { zh: 'GraphML', en: 'GraphML' },
    readers: { zh: 'networkx、igraph、yEd、Gephi、Cytoscape', en: 'networkx, igraph, yEd, Gephi, Cytoscape' },
    extension: 'graphml',
    mediaType: 'application/graphml+xml',
  },
  {
    id: 'gexf',
    name: { zh: 'GEXF 1.3', en: 'GEXF 1.3' },
    readers: { zh: 'Gephi、Gephi Lite、networkx', en: 'Gephi, Gephi Lite, networkx' },
    extension: 'gexf',
    mediaType: 'application/gexf+xml',
  },
  {
    id: 'cypher',
    name: { zh: 'Cypher 语句', en: 'Cypher statements' },
    readers: { zh: 'Neo4j 5（cypher-shell）', en: 'Neo4j 5 (cypher-shell)' },
    extension: 'cypher',
    mediaType: 'text/plain; charset=utf-8',
  },
] as const satisfies readonly ExportFormatRow[];

export const ExportFormatId = z.enum(EXPORT_FORMATS.map((format) => format.id));
export type ExportFormatId = z.infer<typeof ExportFormatId>;

export function exportFormat(id: ExportFormatId): ExportFormatRow {
  const row = EXPORT_FORMATS.find((format) => format.id === id);
  if (row === undefined) throw new RangeError(`Unknown format: ${id}`);
  return row;
}
