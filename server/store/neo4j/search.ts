import type { Node } from '../../../model/node.ts';
import { mayAbbreviate } from '../../search/abbreviation.ts';
import { folded, hasHan, words } from '../../search/fold.ts';
import { mayBeMisspelt, mayHoldTypo } from '../../search/typo.ts';
import { type Ask, bodyOf } from './connection.ts';

/** What the text index on names is asked: whole names, and beginnings of names. */
function nameQuery(typed: string): { whole: string; beginning: string } | null {
  const wanted = folded(typed);
  return wanted === '' ? null : { whole: `\n${wanted}\n`, beginning: `\n${wanted}` };
}

/** What the full-text index is asked. Folding leaves letters and digits only, so nothing of Lucene's syntax is left in a word. */
function wordQuery(typed: string): string | null {
  const asked = words(typed);
  if (asked.length === 0) return null;
  const all = asked.map((word) => (hasHan(word) ? `"${word}"` : `(${word} OR ${word}*)`)).join(' AND ');
  return asked.length > 1 && !asked.some(hasHan) ? `(${all}) OR ${asked.join('')}*` : all;
}

/** Every word as it stands or nearly, or all of them joined as a romanised name. */
function nearQuery(typed: string): string | null {
  const asked = words(typed);
  if (!mayBeMisspelt(asked)) return null;
  const near = (word: string): string => (mayHoldTypo(word) ? `${word}~1` : word);
  return `(${asked.map(near).join(' AND ')}) OR ${near(asked.join(''))}`;
}

/** Pairs of Han that begin with each character but the last, which may end a name; ranking throws out what does not hold all in order. */
function shortQuery(typed: string): string | null {
  const wanted = folded(typed);
  if (!mayAbbreviate(wanted)) return null;
  const characters = [...wanted].slice(0, -1);
  return [...new Set(characters)].map((character) => `words:${character}*`).join(' AND ');
}

/** Whole names and beginnings first, then words within; abbreviations and misspellings only when nothing else is found. */
export async function find(ask: Ask, typed: string, limit: number): Promise<Node[]> {
  const found = new Map<string, Node>();
  const take = async (name: string, parameters: Record<string, unknown> | null): Promise<void> => {
    if (parameters === null) return;
    for (const row of await ask(name, { ...parameters, limit })) {
      const node = bodyOf<Node>(row);
      found.set(node.id, node);
    }
  };
  const asking = (query: string | null) => (query === null ? null : { query });
  await take('find-names', nameQuery(typed));
  await take('find-names', nameQuery(typed.replaceAll(/\s/g, '')));
  await take('find-words', asking(wordQuery(typed)));
  if (found.size === 0) await take('find-words', asking(shortQuery(typed)));
  if (found.size === 0) await take('find-words', asking(nearQuery(typed)));
  return [...found.values()].slice(0, limit);
}
