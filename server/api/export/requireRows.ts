import { EXPORT_FORMATS, type ExportFormatId, exportFormat } from '../../../model/exportFormats.ts';
import { EXPORT_TEXTS } from '../../export/texts.ts';
import type { Selection } from '../../insight/listing/selection.ts';
import { refusal } from '../problem.ts';

/** Refuses what the format cannot hold, before anything is written. */
export function requireRows(format: ExportFormatId, { nodeCount, linkCount }: Pick<Selection, 'nodeCount' | 'linkCount'>): void {
  const { mostRows = Number.POSITIVE_INFINITY, name } = exportFormat(format);
  if (Math.max(nodeCount, linkCount) <= mostRows) return;
  const others = EXPORT_FORMATS.flatMap(({ id }) => (exportFormat(id).mostRows === undefined ? [id] : []));
  throw refusal('/query/format', EXPORT_TEXTS.tooManyRows({ name, most: mostRows, nodes: nodeCount, links: linkCount, others }));
}
