import type { ExportFormatId } from '../../model/exportFormats.ts';
import { csvFile } from './csv/csvFile.ts';
import { cypherFile } from './cypher/cypherFile.ts';
import type { FileFormat } from './fileFormat.ts';
import { gexfFile } from './gexf/gexfFile.ts';
import { graphmlFile } from './graphml/graphmlFile.ts';
import { jsonFile } from './json/jsonFile.ts';
import { xlsxFile } from './xlsx/xlsxFile.ts';

export const FILE_FORMATS: Readonly<Record<ExportFormatId, FileFormat>> = {
  xlsx: xlsxFile,
  csv: csvFile,
  json: jsonFile,
  graphml: graphmlFile,
  gexf: gexfFile,
  cypher: cypherFile,
};
