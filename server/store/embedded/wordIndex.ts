import type { Node } from '../../../model/node.ts';
import { mayAbbreviate } from '../../search/abbreviation.ts';
import { folded, hasHan, words } from '../../search/fold.ts';
import { searchTerms, tokens } from '../../search/terms.ts';
import { mayBeMisspelt, mayHoldTypo, oneTypoApart } from '../../search/typo.ts';
import type { NodeRef } from '../store.ts';
import type { Database } from './database.ts';

/** How many names that begin alike are looked at: keeps a single letter typed on a graph of millions quick. */
const MOST_LOOKED_AT = 20_000;
const MOST_SPELLINGS = 20;

export function indexWords(database: Database, ref: NodeRef, node: Node): void {
  const terms = searchTerms(node);
  for (const key of new Set([...terms.names, ...terms.pinyin, ...terms.initials])) {
    database.run('INSERT INTO name (key, node) VALUES (?, ?)', [key, ref]);
  }
  const names = [...terms.names.flatMap(tokens), ...terms.pinyin, ...terms.initials].join(' ');
  database.run('INSERT INTO words (rowid, names, texts) VALUES (?, ?, ?)', [ref, names, tokens(terms.text).join(' ')]);
}

export function forgetWords(database: Database, ref: NodeRef): void {
  database.run('DELETE FROM name WHERE node = ?', [ref]);
  database.run('DELETE FROM words WHERE rowid = ?', [ref]);
}

/** Candidates, the likeliest kinds first: whole names, beginnings of names, words within, and only then abbreviations and misspellings. */
export function findWords(database: Database, typed: string, limit: number): NodeRef[] {
  const wanted = folded(typed);
  if (wanted === '') return [];
  const refs = new Set<NodeRef>();
  for (const key of new Set([wanted, wanted.replaceAll(' ', '')])) {
    for (const ref of beginningWith(database, key, limit)) refs.add(ref);
  }
  for (const ref of holding(database, wanted, limit)) refs.add(ref);
  if (refs.size === 0) for (const ref of shortened(database, wanted, limit)) refs.add(ref);
  if (refs.size === 0) for (const ref of misspelt(database, wanted, limit)) refs.add(ref);
  return [...refs].slice(0, limit);
}

function beginningWith(database: Database, key: string, limit: number): NodeRef[] {
  return refsOf(
    database.rows(
      `SELECT node FROM (SELECT node, key FROM name WHERE key >= ? AND key < ? ORDER BY key LIMIT ${MOST_LOOKED_AT}) ORDER BY length(key), key LIMIT ?`,
      [key, `${key}\u{10ffff}`, limit],
    ),
  );
}

function holding(database: Database, wanted: string, limit: number): NodeRef[] {
  const asked = words(wanted);
  const query = asked.map((word, at) => matchWord(word, at === asked.length - 1)).join(' AND ');
  return refsOf(database.rows('SELECT rowid FROM words WHERE words MATCH ? LIMIT ?', [query, limit]));
}

/** Only letters and digits are left in a folded word, so quoting it makes any input safe. */
function matchWord(word: string, last: boolean): string {
  if (!hasHan(word)) return last ? `"${word}" *` : `"${word}"`;
  const parts = [...word].length === 1 ? [word] : tokens(word).filter((token) => [...token].length === 2);
  return parts.map((part) => `"${part}"`).join(' AND ');
}

/** Names that hold each character, wherever; ranking throws out those that do not hold them in order. */
function shortened(database: Database, wanted: string, limit: number): NodeRef[] {
  if (!mayAbbreviate(wanted)) return [];
  const query = [...new Set(wanted)].map((character) => `names : "${character}"`).join(' AND ');
  return refsOf(database.rows('SELECT rowid FROM words WHERE words MATCH ? LIMIT ?', [query, limit]));
}

/** Every word as it stands or nearly, or all of them joined as a romanised name. */
function misspelt(database: Database, wanted: string, limit: number): NodeRef[] {
  const asked = words(wanted);
  if (!mayBeMisspelt(asked)) return [];
  const near = (word: string): string => {
    const spelled = new Set([word, ...(mayHoldTypo(word) ? spellings(database, word) : [])]);
    return `(${[...spelled].map((spelling) => `"${spelling}"`).join(' OR ')})`;
  };
  const query = `(${asked.map(near).join(' AND ')}) OR ${near(asked.join(''))}`;
  return refsOf(database.rows('SELECT rowid FROM words WHERE words MATCH ? LIMIT ?', [query, limit]));
}

function spellings(database: Database, word: string): string[] {
  const near: string[] = [];
  const range = [word.length - 1, word.length + 1];
  for (const [term] of database.rows('SELECT term FROM vocabulary WHERE length(term) BETWEEN ? AND ?', range)) {
    if (typeof term !== 'string' || !(term === word || oneTypoApart(word, term))) continue;
    near.push(term);
    if (near.length === MOST_SPELLINGS) break;
  }
  return near;
}

const refsOf = (rows: readonly (readonly unknown[])[]): NodeRef[] => rows.map(([ref]) => Number(ref));
