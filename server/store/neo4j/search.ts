import { folded, hasHan, words } from '../../search/fold.ts';
import { mayHoldTypo } from '../../search/typo.ts';

/** What the text index on names is asked: whole names, and beginnings of names. */
export function nameQuery(typed: string): { whole: string; beginning: string } | null {
  const wanted = folded(typed);
  return wanted === '' ? null : { whole: `\n${wanted}\n`, beginning: `\n${wanted}` };
}

/** What the full-text index is asked. Folding leaves letters and digits only, so nothing of Lucene's syntax is left in a word. */
export function wordQuery(typed: string, { misspelt }: { misspelt: boolean }): string | null {
  const asked = words(typed);
  if (asked.length === 0 || (misspelt && !asked.every(mayHoldTypo))) return null;
  if (misspelt) return [...new Set([asked.join(''), ...asked])].map((word) => `${word}~1`).join(' OR ');
  const all = asked.map((word) => (hasHan(word) ? `"${word}"` : `(${word} OR ${word}*)`)).join(' AND ');
  return asked.length > 1 && !asked.some(hasHan) ? `(${all}) OR ${asked.join('')}*` : all;
}
