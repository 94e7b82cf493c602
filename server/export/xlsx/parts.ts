import { XML_DECLARATION, xml } from '../xml/xml.ts';

/** The parts of a workbook beside its sheets, as ECMA-376 has them. */
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const MEDIA = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Positions among the cell formats of the styles. */
export const STYLE = { plain: 0, heading: 1, quoted: 2, wrapped: 3 } as const;

export const sheetPath = (at: number): string => `xl/worksheets/sheet${at + 1}.xml`;

interface Part {
  readonly name: string;
  readonly text: string;
}

export const parts = (sheets: readonly string[], title: string, made: string): readonly Part[] => [
  { name: '[Content_Types].xml', text: contentTypes(sheets) },
  {
    name: '_rels/.rels',
    text: relationships([
      ['officeDocument', 'xl/workbook.xml'],
      ['core', 'docProps/core.xml'],
    ]),
  },
  { name: 'docProps/core.xml', text: properties(title, made) },
  { name: 'xl/workbook.xml', text: workbook(sheets) },
  {
    name: 'xl/_rels/workbook.xml.rels',
    text: relationships([
      ...sheets.map((_name, at) => ['worksheet', sheetPath(at).slice('xl/'.length)] as const),
      ['styles', 'styles.xml'],
    ]),
  },
  { name: 'xl/styles.xml', text: STYLES },
];

const contentTypes = (sheets: readonly string[]): string => {
  const overrides = [
    ['xl/workbook.xml', `${MEDIA}.sheet.main+xml`],
    ...sheets.map((_name, at) => [sheetPath(at), `${MEDIA}.worksheet+xml`]),
    ['xl/styles.xml', `${MEDIA}.styles+xml`],
    ['docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
  ].map(([path, type]) => `<Override PartName="/${path}" ContentType="${type}"/>`);
  return (
    `${XML_DECLARATION}<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`
  );
};

function relationships(targets: readonly (readonly [type: string, target: string])[]): string {
  const rows = targets.map(([type, target], at) => {
    const address = type === 'core' ? `${PACKAGE}/relationships/metadata/core-properties` : `${RELATIONS}/${type}`;
    return `<Relationship Id="rId${at + 1}" Type="${address}" Target="${target}"/>`;
  });
  return `${XML_DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${rows.join('')}</Relationships>`;
}

const workbook = (sheets: readonly string[]): string =>
  `${XML_DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${sheets
    .map((name, at) => `<sheet name="${xml(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
    .join('')}</sheets></workbook>`;

const properties = (title: string, made: string): string =>
  `${XML_DECLARATION}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" ` +
  'xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
  `<dc:title>${xml(title)}</dc:title><dc:creator>Deltaweave 织网</dc:creator>` +
  `<dcterms:created xsi:type="dcterms:W3CDTF">${xml(made)}</dcterms:created></cp:coreProperties>`;

const STYLES =
  `${XML_DECLARATION}<styleSheet xmlns="${MAIN}">` +
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><color rgb="FFFFFFFF"/><name val="Calibri"/></font></fonts>' +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  '<fill><patternFill patternType="solid"><fgColor rgb="FF2F5D8C"/><bgColor indexed="64"/></patternFill></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1"/>' +
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1"/>' +
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';
