import type { ExportFormatId } from '../../model/exportFormats.ts';
import type { FileFormat } from './fileFormat.ts';
import { jsonFile } from './json/jsonFile.ts';

export const FILE_FORMATS: Readonly<Record<ExportFormatId, FileFormat>> = {
  xlsx: jsonFile,
  csv: jsonFile,
  json: jsonFile,
  graphml: jsonFile,
  gexf: jsonFile,
  cypher: jsonFile,
};
