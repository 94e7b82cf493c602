import type { Node } from '../../model/node.ts';
import { folded, hasHan, words } from './fold.ts';
import { initials, romanised } from './romanise.ts';

/** Everything that a node is found by, folded. */
export interface SearchTerms {
  /** Names in both languages, then aliases. */
  readonly names: readonly string[];
  /** Romanised names in one word each: hefei, fudandaxue. */
  readonly pinyin: readonly string[];
  readonly initials: readonly string[];
  readonly text: string;
}

export function searchTerms(node: Node): SearchTerms {
  const spoken = [node.name.zh, node.name.en, ...node.aliases];
  const han = spoken.filter(hasHan);
  return {
    names: distinct(spoken.map(folded)),
    pinyin: distinct(han.map(romanised)),
    initials: distinct(han.map(initials)),
    text: node.summary === undefined ? '' : folded(`${node.summary.zh} ${node.summary.en}`),
  };
}

/** Tokens for a full-text index that knows no Han: single characters and pairs for Han, whole words for the rest. */
export function tokens(text: string): string[] {
  return words(text).flatMap((word) => (hasHan(word) ? pairs(word) : [word]));
}

function pairs(han: string): string[] {
  const characters = [...han];
  return [...characters, ...characters.slice(1).map((character, at) => `${characters[at] ?? ''}${character}`)];
}

const distinct = (texts: readonly string[]): string[] => [...new Set(texts)].filter((text) => text !== '');
