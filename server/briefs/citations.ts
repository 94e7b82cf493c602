import type { BriefBlock } from '../../model/api/briefs.ts';
import type { SourceId } from '../../model/ids.ts';
import type { Citation, Source } from '../../model/source.ts';
import type { Language } from '../../model/text.ts';
import { BRIEF_WORDS } from './briefWords.ts';

type Points = Extract<BriefBlock, { block: 'points' }>;
type Table = Extract<BriefBlock, { block: 'table' }>;

/** A block whose citations stand in its text. */
export type PlainBlock =
  | Exclude<BriefBlock, Points | Table>
  | (Omit<Points, 'items'> & { readonly items: readonly string[] })
  | Omit<Table, 'cites'>;

/** A locator may be an address of any length; the list of sources has its beginning. */
const MOST_LETTERS = 60;

/** All that a block cites, with the place in the request where it does. */
export function citationsIn(block: BriefBlock): { readonly pointer: string; readonly citation: Citation }[] {
  const cites =
    block.block === 'points'
      ? block.items.map((item, at) => ({ pointer: `/items/${at}/cites`, cited: typeof item === 'string' ? [] : item.cites }))
      : block.block === 'table'
        ? (block.cites ?? []).map((cited, at) => ({ pointer: `/cites/${at}`, cited }))
        : [];
  return cites.flatMap(({ pointer, cited }) => cited.map((citation, at) => ({ pointer: `${pointer}/${at}/source`, citation })));
}

/** Each fact is told with the numbers of its sources, as they stand in the list at the end, and where in them it stands. */
export function withCitations(blocks: readonly BriefBlock[], sources: readonly Source[], language: Language): PlainBlock[] {
  const numbers = new Map(sources.map(({ id }, at) => [id, at + 1]));
  const told = (cites: readonly Citation[]): string => citationsTold(cites, numbers, language);
  return blocks.map((block) => {
    if (block.block === 'points') {
      return { ...block, items: block.items.map((item) => (typeof item === 'string' ? item : `${item.text} ${told(item.cites)}`)) };
    }
    return block.block === 'table' ? tableWith(block, told, language) : block;
  });
}

function tableWith({ cites, ...table }: Table, told: (cites: readonly Citation[]) => string, language: Language): Omit<Table, 'cites'> {
  if (cites === undefined) return table;
  return {
    ...table,
    columns: [...table.columns, { name: BRIEF_WORDS.cited()[language] }],
    rows: table.rows.map((row, at) => [...row, told(cites[at] ?? [])]),
  };
}

/** Lines, which most documents are cited by, are told in the reader's language; all else as the source numbers itself. */
function placeTold(locator: string, language: Language): string {
  const told = language === 'zh' ? locator.replace(/^lines? (\d[\d, –-]*)$/, '第$1行') : locator;
  return told.length <= MOST_LETTERS ? told : `${told.slice(0, MOST_LETTERS)}…`;
}

/** `[2: line 191, line 200; 5: O00033]` */
function citationsTold(cites: readonly Citation[], numbers: ReadonlyMap<SourceId, number>, language: Language): string {
  const places = new Map<number, string[]>();
  for (const { source, locator } of cites) {
    const number = numbers.get(source);
    if (number === undefined) continue;
    const known = places.get(number) ?? [];
    const place = placeTold(locator, language);
    if (!known.includes(place)) places.set(number, [...known, place]);
  }
  const parts = [...places].sort(([one], [other]) => one - other).map(([number, found]) => `${number}: ${found.join(', ')}`);
  return parts.length === 0 ? '' : `[${parts.join('; ')}]`;
}
