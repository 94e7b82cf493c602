import type { Node } from '../../../model/node.ts';
import { folded, hasHan, words } from '../../search/fold.ts';
import { mayHoldTypo } from '../../search/typo.ts';
import { type Ask, bodyOf } from './connection.ts';

/** What the text index on names is asked: whole names, and beginnings of names. */
function nameQuery(typed: string): { whole: string; beginning: string } | null {
  const wanted = folded(typed);
  return wanted === '' ? null : { whole: `\n${wanted}\n`, beginning: `\n${wanted}` };
}

/** What the full-text index is asked. Folding leaves letters and digits only, so nothing of Lucene's syntax is left in a word. */
function wordQuery(typed: string, { misspelt }: { misspelt: boolean }): string | null {
  const asked = words(typed);
  if (asked.length === 0 || (misspelt && !asked.every(mayHoldTypo))) return null;
  if (misspelt) return [...new Set([asked.join(''), ...asked])].map((word) => `${word}~1`).join(' OR ');
  const all = asked.map((word) => (hasHan(word) ? `"${word}"` : `(${word} OR ${word}*)`)).join(' AND ');
  return asked.length > 1 && !asked.some(hasHan) ? `(${all}) OR ${asked.join('')}*` : all;
}

/** Whole names and beginnings first, then words within; misspellings only when nothing else is found. */
export async function find(ask: Ask, typed: string, limit: number): Promise<Node[]> {
  const found = new Map<string, Node>();
  const take = async (name: string, parameters: Record<string, unknown> | null): Promise<void> => {
    if (parameters === null) return;
    for (const row of await ask(name, { ...parameters, limit })) {
      const node = bodyOf<Node>(row);
      found.set(node.id, node);
    }
  };
  const query = (misspelt: boolean) => {
    const text = wordQuery(typed, { misspelt });
    return text === null ? null : { query: text };
  };
  await take('find-names', nameQuery(typed));
  await take('find-names', nameQuery(typed.replaceAll(/\s/g, '')));
  await take('find-words', query(false));
  if (found.size === 0) await take('find-words', query(true));
  return [...found.values()].slice(0, limit);
}
