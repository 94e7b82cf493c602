import { LAYERS, type LayerId } from '../../../model/layers.ts';
import type { Link } from '../../../model/link.ts';
import { NODE_GROUPS, NODE_TYPES, type NodeTypeId } from '../../../model/nodeTypes.ts';
import { type Cell, type Column, flat } from '../columns/column.ts';
import { linkColumns } from '../columns/linkColumns.ts';
import { nodeColumns } from '../columns/nodeColumns.ts';
import type { ExportContent, NodeEntry } from '../content.ts';
import { XML_DECLARATION, xml } from '../xml/xml.ts';
import { meta } from './meta.ts';
import { spell } from './spell.ts';

const TYPES = { text: 'string', list: 'string', number: 'double', boolean: 'boolean' } as const;

/** GEXF 1.3: typed attributes, dates as a time line, types by colour, layers by colour and line. */
export async function* gexfFile(content: ExportContent): AsyncIterable<string> {
  const nodes = nodeColumns(content.cited);
  // The weight has a place of its own in the format.
  const links = linkColumns(content.cited).filter(({ id }) => id !== 'weight');
  yield `${XML_DECLARATION}<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" `;
  yield 'xsi:schemaLocation="http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd" version="1.3">\n';
  yield meta(content.about, await content.everySource());
  // Readers refuse a graph that mixes directed and undirected edges: the attribute `symmetric` tells which is which.
  yield '<graph defaultedgetype="directed" mode="dynamic" timeformat="date" timerepresentation="interval">\n';
  yield attributes('node', nodes) + attributes('edge', links);
  yield '<nodes>\n';
  for await (const entries of content.nodeEntries()) yield entries.map((entry) => nodeXml(entry, nodes)).join('');
  yield '</nodes>\n<edges>\n';
  for await (const records of content.links()) yield records.map((link) => edgeXml(link, links)).join('');
  yield '</edges>\n</graph>\n</gexf>\n';
}

const attributes = (of: 'node' | 'edge', columns: readonly Column<never>[]): string =>
  `<attributes class="${of}">\n${columns
    .map(({ id, holds }) => `<attribute id="${id}" title="${id}" type="${TYPES[holds]}"/>\n`)
    .join('')}</attributes>\n`;

function nodeXml(entry: NodeEntry, columns: readonly Column<NodeEntry>[]): string {
  const { id, name, type, from, to } = entry.node;
  return `<node id="${xml(id)}" label="${xml(name.zh)}"${spell(from, to)}>${values(columns, entry)}${TYPE_COLOURS.get(type)}</node>\n`;
}

function edgeXml(link: Link, columns: readonly Column<{ readonly link: Link }>[]): string {
  const { id, source, target, layer, kind, weight, from, to } = link;
  // With a kind, two links between the same two nodes stay two.
  const ends = `id="${xml(id)}" source="${xml(source)}" target="${xml(target)}" kind="${layer}.${kind}" weight="${weight}"`;
  return `<edge ${ends}${spell(from, to)}>${values(columns, { link })}${LAYER_LINES.get(layer)}</edge>\n`;
}

function values<Entry>(columns: readonly Column<Entry>[], entry: Entry): string {
  const written = columns.map((column) => value(column.id, column.read(entry))).join('');
  return `<attvalues>${written}</attvalues>`;
}

const value = (id: string, cell: Cell): string =>
  flat(cell) === undefined ? '' : `<attvalue for="${id}" value="${xml(String(flat(cell)))}"/>`;

const TYPE_COLOURS: ReadonlyMap<NodeTypeId, string> = new Map(
  NODE_TYPES.map(({ id, group }) => [id, colour(NODE_GROUPS.find((row) => row.id === group)?.colour ?? '#000000')]),
);

const LAYER_LINES: ReadonlyMap<LayerId, string> = new Map(
  LAYERS.map((layer) => [layer.id, `${colour(layer.colour)}<viz:shape value="${lineShape(layer.dash)}"/>`]),
);

function colour(hex: string): string {
  const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return `<viz:color r="${r}" g="${g}" b="${b}"/>`;
}

/** The nearest of the few lines that the format has. */
function lineShape(dash: readonly number[]): string {
  const [drawn] = dash;
  if (drawn === undefined) return 'solid';
  return drawn <= 2 ? 'dotted' : 'dashed';
}
