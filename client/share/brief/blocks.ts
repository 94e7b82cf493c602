import type { BriefBlock, BriefRequest } from '../../../model/api/briefs.ts';
import type { LinkAnswer, NodeAnswer } from '../../../model/api/graph.ts';
import { because } from '../../../model/sentences/because.ts';
import type { Citation } from '../../../model/source.ts';
import type { Language } from '../../../model/text.ts';

type Section = BriefRequest['sections'][number];

/** What the form of a brief allows; longer texts end in an ellipsis. */
const MOST = { line: 2_000, cell: 500, items: 200, rows: 1_000, sections: 20, blocks: 20, cites: 20 };

const within = (text: string, most: number): string => (text.length <= most ? text : `${text.slice(0, most - 1)}…`);
const lines = (texts: readonly string[]): string[] => texts.flatMap((text) => (text.trim() === '' ? [] : [within(text.trim(), MOST.line)]));

interface Marked {
  /** Computed from documented facts, and said by no source. */
  readonly modelled?: boolean;
}

interface Tabled extends Marked {
  /** How many there are, when not all are in the table. */
  readonly total?: number;
  readonly cites?: readonly Citation[][];
  /** Something in it does not exist. */
  readonly hypothetical?: boolean;
}

export const paragraphs = (texts: readonly string[], { modelled = false }: Marked = {}): BriefBlock[] =>
  lines(texts).map((text) => ({ block: 'paragraph', text, ...(modelled && { modelled }) }));

type Item = Extract<BriefBlock, { block: 'points' }>['items'][number];

export function points(given: readonly Item[], { modelled = false }: Marked = {}): BriefBlock[] {
  const items = given
    .flatMap((item): Item[] => (typeof item === 'string' ? lines([item]) : lines([item.text]).map((text) => ({ ...item, text }))))
    .slice(0, MOST.items);
  return items.length === 0 ? [] : [{ block: 'points', items, ...(modelled && { modelled }) }];
}

/** A column by its name; numbers stand to the right. */
export type Column = string | { readonly name: string; readonly number: true };

export function table(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  { total = rows.length, modelled = false, hypothetical = false, cites }: Tabled = {},
): BriefBlock[] {
  if (rows.length === 0) return [];
  return [
    {
      block: 'table',
      columns: columns.map((column) => (typeof column === 'string' ? { name: column } : column)),
      rows: rows.slice(0, MOST.rows).map((row) => row.map((cell) => within(cell, MOST.cell))),
      total,
      ...(cites && { cites: cites.slice(0, MOST.rows) }),
      ...(modelled && { modelled }),
      ...(hypothetical && { hypothetical }),
    },
  ];
}

export const section = (heading: string, ...blocks: readonly (readonly BriefBlock[])[]): Section[] => {
  const all = blocks.flat().slice(0, MOST.blocks);
  return all.length === 0 ? [] : [{ heading: within(heading, MOST.line), blocks: all }];
};

export const sections = (...all: readonly (readonly Section[])[]): Section[] => all.flat().slice(0, MOST.sections);

interface Records {
  readonly nodes: Readonly<Record<string, Pick<NodeAnswer, 'name'>>>;
  readonly links: Readonly<Record<string, LinkAnswer>>;
}

export const nameOf = ({ nodes }: Pick<Records, 'nodes'>, id: string, language: Language): string => nodes[id]?.name[language] ?? id;

/** What a fact rests on, for a brief. */
export const citesOf = ({ sources }: Pick<LinkAnswer, 'sources'>): Citation[] =>
  sources.slice(0, MOST.cites).map(({ id, locator }) => ({ source: id, locator }));

/** What all of these links rest on, each place once. */
export function citesOfAll(ids: readonly string[], { links }: Pick<Records, 'links'>): Citation[] {
  const cited = ids.flatMap((id) => (links[id] === undefined ? [] : citesOf(links[id])));
  return [...new Map(cited.map((citation) => [`${citation.source} ${citation.locator}`, citation])).values()].slice(0, MOST.cites);
}

/** Links as sentences: what, who, when, how sure, and where it stands. */
export function sentences(ids: readonly string[], { nodes, links }: Records, language: Language): Exclude<Item, string>[] {
  return [...new Set(ids)].flatMap((id) => {
    const link = links[id];
    const [source, target] = [nodes[link?.source ?? ''], nodes[link?.target ?? '']];
    return link === undefined || source === undefined || target === undefined
      ? []
      : [{ text: because(link, { source: source.name, target: target.name })[language], cites: citesOf(link) }];
  });
}
