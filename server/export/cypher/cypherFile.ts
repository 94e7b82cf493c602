import type { Node } from '../../../model/node.ts';
import { labelOf } from '../../store/neo4j/properties.ts';
import { linkColumns } from '../columns/linkColumns.ts';
import { nodeTableColumns } from '../columns/nodeColumns.ts';
import { SOURCE_COLUMNS } from '../columns/sourceColumns.ts';
import type { ExportContent, LinkEntry } from '../content.ts';
import { EXPORT_PROPERTIES, eventProperties, figureProperties } from './factProperties.ts';
import { labelNodes, mergeLinks, mergeNodes, type Property } from './statement.ts';

const ENDS: readonly Property<Pick<LinkEntry, 'link'>>[] = [
  { id: 'id', holds: 'text', read: ({ link }) => link.id },
  { id: 'source', holds: 'text', read: ({ link }) => link.source },
  { id: 'target', holds: 'text', read: ({ link }) => link.target },
];

/**
 * Statements for cypher-shell that fill an empty Neo4j, and change nothing when they are run again. All text of the graph stands in
 * quotes; what stands outside is from tables of ours. The shape is that of the store on Neo4j, so that the same queries run on both.
 */
export async function* cypherFile(content: ExportContent): AsyncIterable<string> {
  const { about, cited } = content;
  yield `// Deltaweave, revision ${about.revision}, ${about.made}. Run it with: cypher-shell -f FILE\n`;
  yield '// Each block is a text of rows (between them: \\f) and cells (\\b); values of a list have \\u001F between them.\n';
  yield ['Node', 'Source', 'Figure', 'Event', 'Export'].map(uniqueId).join('');
  yield 'CREATE CONSTRAINT deltaweave_link_id IF NOT EXISTS FOR ()-[r:LINK]-() REQUIRE r.id IS UNIQUE;\n';
  yield 'CALL db.awaitIndexes();\n';
  const nodes = nodeTableColumns(cited);
  for await (const entries of content.nodeEntries()) {
    yield mergeNodes('Node', entries, nodes);
    yield labels(entries.map(({ node }) => node));
  }
  const links = [...ENDS, ...linkColumns(cited)];
  for await (const records of content.links())
    yield mergeLinks(
      records.map((link) => ({ link })),
      links,
    );
  for await (const figures of content.figures()) yield mergeNodes('Figure', figures, figureProperties(cited));
  yield mergeNodes('Event', await content.events(), eventProperties(cited));
  yield mergeNodes('Source', content.sources(), SOURCE_COLUMNS);
  yield mergeNodes('Export', [{ about, end: await content.end() }], EXPORT_PROPERTIES);
}

const uniqueId = (label: string): string =>
  `CREATE CONSTRAINT deltaweave_${label.toLowerCase()}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE;\n`;

/** Each node gets the label of its type besides. */
function labels(nodes: readonly Node[]): string {
  const types = new Set(nodes.map(({ type }) => type));
  return Array.from(types, (type) => {
    const ids = nodes.filter((node) => node.type === type).map(({ id }) => id);
    return labelNodes(labelOf(type), ids);
  }).join('');
}
