import { labelOf } from '../../store/neo4j/properties.ts';
import { linkColumns } from '../columns/linkColumns.ts';
import { nodeTableColumns } from '../columns/nodeColumns.ts';
import { SOURCE_COLUMNS } from '../columns/sourceColumns.ts';
import type { ExportContent, LinkEntry } from '../content.ts';
import { EXPORT_PROPERTIES, eventProperties, figureProperties } from './factProperties.ts';
import { mergeNodes, mergeRelationships, type Property } from './statement.ts';

const ENDS: readonly Property<Pick<LinkEntry, 'link'>>[] = [
  { id: 'id', holds: 'text', read: ({ link }) => link.id },
  { id: 'source', holds: 'text', read: ({ link }) => link.source },
  { id: 'target', holds: 'text', read: ({ link }) => link.target },
];

/**
 * Statements for cypher-shell that fill an empty Neo4j, and change nothing when they are run again. All text of the graph stands in
 * quotes; what stands outside is from tables of ours.
 */
export async function* cypherFile(content: ExportContent): AsyncIterable<string> {
  const { about, cited } = content;
  yield `// Deltaweave, revision ${about.revision}, ${about.made}. Run it with: cypher-shell -f FILE\n`;
  yield '// Each block is a text of rows (between them: \\f) and cells (\\b); values of a list have \\u001F between them.\n';
  yield ['Node', 'Source', 'Figure', 'Event', 'Export'].map(uniqueId).join('');
  yield 'CALL db.awaitIndexes();\n';
  const nodes = nodeTableColumns(cited);
  for await (const entries of content.nodeEntries()) {
    yield grouped(
      entries,
      ({ node }) => labelOf(node.type),
      (label, group) => mergeNodes('Node', group, nodes, label),
    );
  }
  const links = [...ENDS, ...linkColumns(cited)];
  for await (const records of content.links()) {
    yield grouped(
      records.map((link) => ({ link })),
      ({ link }) => link.kind.toUpperCase(),
      (type, group) => mergeRelationships(type, group, links),
    );
  }
  for await (const figures of content.figures()) yield mergeNodes('Figure', figures, figureProperties(cited));
  yield mergeNodes('Event', await content.events(), eventProperties(cited));
  yield mergeNodes('Source', content.sources(), SOURCE_COLUMNS);
  yield mergeNodes('Export', [{ about, end: await content.end() }], EXPORT_PROPERTIES);
}

const uniqueId = (label: string): string =>
  `CREATE CONSTRAINT deltaweave_${label.toLowerCase()}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE;\n`;

/** Labels and relationship types cannot come from a row: what shares one goes into one statement. */
function grouped<Entry>(
  entries: readonly Entry[],
  nameOf: (entry: Entry) => string,
  statement: (name: string, group: readonly Entry[]) => string,
): string {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const name = nameOf(entry);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [entry]);
    else group.push(entry);
  }
  return Array.from(groups, ([name, group]) => statement(name, group)).join('');
}
