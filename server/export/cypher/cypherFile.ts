import type { Link } from '../../../model/link.ts';
import { labelOf } from '../../store/neo4j/properties.ts';
import type { CitedSources } from '../citedSources.ts';
import type { ExportContent } from '../content.ts';
import { cypherMap, cypherText } from './literal.ts';
import {
  aboutProperties,
  eventProperties,
  figureProperties,
  linkProperties,
  nodeProperties,
  type Properties,
  sourceProperties,
} from './properties.ts';

/**
 * Statements for cypher-shell that fill an empty Neo4j, and change nothing when they are run again. All text of the graph stands in
 * quotes; what stands outside is from tables of ours.
 */
export async function* cypherFile(content: ExportContent): AsyncIterable<string> {
  const { about, cited } = content;
  yield `// Deltaweave, revision ${about.revision}, ${about.made}. Run it with: cypher-shell -f FILE\n`;
  yield ['Node', 'Source', 'Figure', 'Event', 'Export'].map(uniqueId).join('');
  yield 'CALL db.awaitIndexes();\n';
  for await (const nodes of content.nodes()) {
    yield grouped(
      nodes,
      ({ type }) => labelOf(type),
      (label, group) =>
        merge(
          'Node',
          group.map((node) => nodeProperties(node, cited)),
          label,
        ),
    );
  }
  for await (const links of content.links()) {
    yield grouped(
      links,
      ({ kind }) => kind.toUpperCase(),
      (type, group) => tie(type, group, cited),
    );
  }
  for await (const figures of content.figures())
    yield merge(
      'Figure',
      figures.map((figure) => figureProperties(figure, cited)),
    );
  yield merge(
    'Event',
    (await content.events()).map((event) => eventProperties(event, cited)),
  );
  yield merge('Source', content.sources().map(sourceProperties));
  yield merge('Export', [await aboutProperties(content)]);
}

const uniqueId = (label: string): string =>
  `CREATE CONSTRAINT deltaweave_${label.toLowerCase()}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE;\n`;

/** Labels and relationship types cannot be parameters: what shares one goes into one statement. */
function grouped<Entry>(
  entries: readonly Entry[],
  nameOf: (entry: Entry) => string,
  statement: (name: string, group: readonly Entry[]) => string,
): string {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) groups.set(nameOf(entry), [...(groups.get(nameOf(entry)) ?? []), entry]);
  return Array.from(groups, ([name, group]) => statement(name, group)).join('');
}

const unwind = (rows: readonly string[]): string => `UNWIND [\n${rows.join(',\n')}\n] AS row\n`;

function merge(label: string, rows: readonly Properties[], second?: string): string {
  if (rows.length === 0) return '';
  return `${unwind(rows.map(cypherMap))}MERGE (n:${label} {id: row.id}) SET ${second === undefined ? '' : `n:${second}, `}n += row;\n`;
}

function tie(type: string, links: readonly Link[], cited: CitedSources): string {
  const rows = links.map((link) => {
    const properties = cypherMap(linkProperties(link, cited));
    return `{source: ${cypherText(link.source)}, target: ${cypherText(link.target)}, properties: ${properties}}`;
  });
  return (
    `${unwind(rows)}MATCH (a:Node {id: row.source}) MATCH (b:Node {id: row.target})\n` +
    `MERGE (a)-[r:${type} {id: row.properties.id}]->(b) SET r += row.properties;\n`
  );
}
