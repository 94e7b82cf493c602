import type { HistoryEvent } from '../../../model/event.ts';
import type { Figure } from '../../../model/figure.ts';
import type { Link } from '../../../model/link.ts';
import type { Node } from '../../../model/node.ts';
import type { Citation, Source } from '../../../model/source.ts';
import { searchTerms } from '../../search/terms.ts';
import { canonical } from '../canonical.ts';

/**
 * Records as Neo4j keeps them. `body` is the record to the letter, from which it is read back; the other properties are what Cypher
 * looks for and what people see in their own tools.
 */
type Properties = Record<string, string | number | boolean | string[] | null>;

const citing = (citations: readonly Citation[]): Properties => ({
  sourceIds: [...new Set(citations.map(({ source }) => source))],
  locators: citations.map(({ locator }) => locator),
});

const kept = (record: object, revision: number): Properties => ({ body: canonical(record), revision });

export const sourceProperties = (source: Source, revision: number): Properties => ({
  id: source.id,
  title_zh: source.title.zh,
  title_en: source.title.en,
  licence: source.licence,
  ...kept(source, revision),
});

export function nodeProperties(node: Node, ref: number, revision: number): Properties {
  const terms = searchTerms(node);
  return {
    id: node.id,
    ref,
    type: node.type,
    name_zh: node.name.zh,
    name_en: node.name.en,
    aliases: node.aliases,
    city: node.city ?? null,
    province: node.province ?? null,
    country: node.country,
    longitude: node.position?.[0] ?? null,
    latitude: node.position?.[1] ?? null,
    begins: node.from ?? null,
    ends: node.to ?? null,
    confidence: node.confidence,
    nameKeys: `\n${[...new Set([...terms.names, ...terms.pinyin, ...terms.initials])].join('\n')}\n`,
    words: [...terms.names, ...terms.pinyin, ...terms.initials].join(' \n '),
    texts: terms.text,
    ...citing(node.citations),
    ...kept(node, revision),
  };
}

export const linkProperties = (link: Link, ref: number, revision: number): Properties => ({
  id: link.id,
  ref,
  kind: link.kind,
  layer: link.layer,
  weight: link.weight,
  begins: link.from ?? null,
  ends: link.to ?? null,
  confidence: link.confidence,
  ...citing(link.citations),
  ...kept(link, revision),
});

export const figureProperties = (figure: Figure, revision: number): Properties => ({
  id: figure.id,
  subject: figure.subject,
  metric: figure.metric,
  ...citing(figure.citations),
  ...kept(figure, revision),
});

export const eventProperties = (event: HistoryEvent, revision: number): Properties => ({
  id: event.id,
  title_zh: event.title.zh,
  title_en: event.title.en,
  begins: event.from ?? null,
  ends: event.to ?? null,
  ...citing(event.citations),
  ...kept(event, revision),
});

/** `intl_park` is labelled IntlPark. */
export const labelOf = (type: string): string =>
  type
    .split('_')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('');
