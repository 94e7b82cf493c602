import { type Cell, type Column, flat } from '../columns/column.ts';
import { linkColumns } from '../columns/linkColumns.ts';
import { nodeColumns } from '../columns/nodeColumns.ts';
import type { ExportContent } from '../content.ts';
import { XML_DECLARATION, xml } from '../xml/xml.ts';

type For = 'graph' | 'node' | 'edge';

const TYPES = { text: 'string', list: 'string', number: 'double', boolean: 'boolean' } as const;

const GRAPH_KEYS = ['revision', 'made', 'filters', 'notes', 'sources', 'end'] as const;

/** GraphML 1.0 with typed keys. What the file says of itself, and its sources in full, are data of the graph, as JSON where they have parts. */
export async function* graphmlFile(content: ExportContent): AsyncIterable<string> {
  const { about, cited } = content;
  const nodes = nodeColumns(cited);
  const links = linkColumns(cited);
  yield `${XML_DECLARATION}<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" `;
  yield 'xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">\n';
  yield GRAPH_KEYS.map((id) => key('graph', { id, holds: 'text' })).join('');
  yield key('node', LABEL) + nodes.map((column) => key('node', column)).join('');
  yield links.map((column) => key('edge', column)).join('');
  // Readers refuse a graph that mixes directed and undirected edges: the attribute `symmetric` tells which is which.
  yield '<graph id="deltaweave" edgedefault="directed">\n';
  yield graphData('revision', String(about.revision)) + graphData('made', about.made) + graphData('filters', JSON.stringify(about.filters));
  yield graphData('notes', JSON.stringify(about.notes));
  for await (const entries of content.nodeEntries()) {
    const rows = entries.map((entry) => {
      const label = datum('node', LABEL, entry.node.name.zh);
      return `<node id="${xml(entry.node.id)}">${label}${data('node', nodes, entry)}</node>\n`;
    });
    yield rows.join('');
  }
  for await (const records of content.links()) {
    const rows = records.map((link) => {
      const ends = `source="${xml(link.source)}" target="${xml(link.target)}"`;
      return `<edge id="${xml(link.id)}" ${ends}>${data('edge', links, { link })}</edge>\n`;
    });
    yield rows.join('');
  }
  yield graphData('sources', JSON.stringify(content.sources())) + graphData('end', JSON.stringify(await content.end()));
  yield '</graph>\n</graphml>\n';
}

/** By this name Gephi and others know what to write beside a node. */
const LABEL = { id: 'label', holds: 'text' } as const;

const key = (of: For, { id, holds }: Pick<Column<never>, 'id' | 'holds'>): string =>
  `<key id="${of}.${id}" for="${of}" attr.name="${id}" attr.type="${TYPES[holds]}"/>\n`;

const data = <Entry>(of: For, columns: readonly Column<Entry>[], entry: Entry): string =>
  columns.map((column) => datum(of, column, column.read(entry))).join('');

const datum = (of: For, { id }: { readonly id: string }, cell: Cell): string =>
  flat(cell) === undefined ? '' : `<data key="${of}.${id}">${xml(String(flat(cell)))}</data>`;

const graphData = (id: (typeof GRAPH_KEYS)[number], text: string): string => `${datum('graph', { id }, text)}\n`;
