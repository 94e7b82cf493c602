import type { HistoryEvent } from '../../../model/event.ts';
import type { Figure } from '../../../model/figure.ts';
import type { Link } from '../../../model/link.ts';
import type { Node } from '../../../model/node.ts';
import type { Citation, Source } from '../../../model/source.ts';
import type { Text } from '../../../model/text.ts';
import type { CitedSources } from '../citedSources.ts';
import type { ExportContent } from '../content.ts';
import type { CypherValue } from './literal.ts';

/** Records as flat properties, named as the columns of a table are. */
export type Properties = Readonly<Record<string, CypherValue>>;

const both = (name: string, text: Text | undefined): Properties => ({
  [`${name}_zh`]: text?.zh,
  [`${name}_en`]: text?.en,
});

const citationProperties = (citations: readonly Citation[], cited: CitedSources): Properties => ({
  citation_sources: citations.map(({ source }) => source),
  citation_titles_zh: citations.map(({ source }) => cited.get(source)?.title.zh ?? source),
  citation_titles_en: citations.map(({ source }) => cited.get(source)?.title.en ?? source),
  citation_locators: citations.map(({ locator }) => locator),
});

export const nodeProperties = (
  { name, nameMade, summary, position, props, citations, ...node }: Node,
  cited: CitedSources,
): Properties => ({
  ...node,
  ...both('name', name),
  name_made: nameMade,
  ...both('summary', summary),
  synthetic: node.confidence === 'synthetic',
  longitude: position?.[0],
  latitude: position?.[1],
  properties: Object.keys(props).length === 0 ? undefined : JSON.stringify(props),
  ...citationProperties(citations, cited),
});

/** What a link says, without its two ends. */
export const linkProperties = (
  { source: _source, target: _target, summary, citations, ...link }: Link,
  cited: CitedSources,
): Properties => ({
  ...link,
  synthetic: link.confidence === 'synthetic',
  ...both('summary', summary),
  ...citationProperties(citations, cited),
});

export const figureProperties = ({ label, unit, asOf, citations, ...figure }: Figure, cited: CitedSources): Properties => ({
  ...figure,
  ...both('label', label),
  ...both('unit', unit),
  ...both('as_of', asOf),
  ...citationProperties(citations, cited),
});

export const eventProperties = ({ title, period, citations, ...event }: HistoryEvent, cited: CitedSources): Properties => ({
  ...event,
  ...both('title', title),
  ...both('period', period),
  ...citationProperties(citations, cited),
});

export const sourceProperties = ({ title, publisher, ...source }: Source): Properties => ({
  ...source,
  ...both('title', title),
  ...both('publisher', publisher),
});

export async function aboutProperties(content: ExportContent): Promise<Properties> {
  const { product, revision, made, filters, notes } = content.about;
  return {
    id: `export:${made}`,
    product,
    revision,
    made,
    filters: JSON.stringify(filters),
    notes_zh: notes.map(({ zh }) => zh),
    notes_en: notes.map(({ en }) => en),
    end: JSON.stringify(await content.end()),
  };
}
