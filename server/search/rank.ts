import type { SearchHit } from '../../model/api/search.ts';
import { MATCHES } from '../../model/api/search.ts';
import type { Node } from '../../model/node.ts';
import { abbreviates } from './abbreviation.ts';
import { folded, hasHan, words } from './fold.ts';
import { initials, romanised } from './romanise.ts';
import { mayBeMisspelt, oneTypoApart } from './typo.ts';

export type Match = Pick<SearchHit, 'matched' | 'score'>;
type How = SearchHit['matched']['how'];

/** Bands far enough apart that nothing within one outweighs the next. */
const BAND = 1000;
const scoreOf = (how: How, closeness: number): number => (MATCHES.length - MATCHES.indexOf(how)) * BAND + closeness * (BAND / 2);

/** The best way in which a node answers what was typed; null when it does not. */
export function rank(node: Node, typed: string): Match | null {
  const wanted = folded(typed);
  if (wanted === '') return null;
  // A name that was made here is no better known than its romanisation.
  const own = [node.name.zh, node.name.en].filter((name) => name !== madeName(node));
  const spoken = [...own, ...node.aliases];
  const found = [
    ...own.filter((name) => folded(name) === wanted).map((text) => match('exact', text, 1)),
    ...node.aliases.filter((alias) => folded(alias) === wanted).map((text) => match('alias', text, 1)),
    ...spoken.flatMap((text) => within(text, wanted)),
    ...[madeName(node)].filter((name) => name !== undefined).flatMap((text) => within(text, wanted, 'pinyin')),
    ...spoken.filter(hasHan).flatMap((text) => spelled(text, wanted)),
    ...spoken
      .filter((text) => abbreviates(wanted, folded(text)))
      .map((text) => match('abbreviation', text, closeness(wanted, folded(text)))),
    ...spoken.flatMap((text) => misspelt(text, wanted)),
    ...described(node, wanted),
  ];
  return found.reduce<Match | null>((best, one) => (best === null || one.score > best.score ? one : best), null);
}

/** The share of the name that was typed: the shorter name is the likelier one. */
const closeness = (wanted: string, name: string): number => Math.min(1, wanted.length / Math.max(1, name.length));

/** `like`: a name spelled out in full is as good as an alias, and full initials are as good as the beginning of a name. */
const match = (how: How, text: string, close: number, like: How | undefined = how): Match => ({
  matched: { how, text },
  score: scoreOf(like, close),
});

const madeName = (node: Node): string | undefined => (node.nameMade === undefined ? undefined : node.name[node.nameMade]);

function within(text: string, wanted: string, like?: How): Match[] {
  const name = folded(text);
  const close = closeness(wanted, name);
  // A whole word typed is worth more than the beginning of one.
  if (name.startsWith(wanted)) return [match('prefix', text, name.startsWith(`${wanted} `) ? (1 + close) / 2 : close / 2, like)];
  if (hasHan(wanted) ? name.includes(wanted) : name.includes(` ${wanted}`)) return [match('contains', text, close, like)];
  const asked = words(wanted);
  if (asked.length > 1 && asked.every((word) => containsWord(name, word))) return [match('contains', text, close * 0.9, like)];
  // In the middle of a word only what is long enough to mean something.
  return wanted.length >= 3 && name.includes(wanted) ? [match('contains', text, close * 0.8, like)] : [];
}

const containsWord = (name: string, word: string): boolean =>
  hasHan(word) ? name.includes(word) : words(name).some((own) => own.startsWith(word));

function spelled(text: string, wanted: string): Match[] {
  if (hasHan(wanted)) return [];
  const sound = romanised(text);
  const asked = wanted.replaceAll(' ', '');
  if (sound === asked) return [match('pinyin', text, 0.9, 'alias')];
  if (sound.startsWith(asked)) return [match('pinyin', text, closeness(asked, sound))];
  const letters = initials(text);
  if (asked.length >= 2 && letters === asked) return [match('initials', text, 1, 'prefix')];
  if (asked.length >= 2 && letters.startsWith(asked)) return [match('initials', text, closeness(asked, letters))];
  return [];
}

function misspelt(text: string, wanted: string): Match[] {
  const asked = words(wanted);
  if (!mayBeMisspelt(asked)) return [];
  const sound = hasHan(text) ? romanised(text) : '';
  if (sound !== '') return oneTypoApart(asked.join(''), sound) ? [match('typo', text, 1)] : [];
  const own = words(text);
  const near = asked.every((word) => own.some((candidate) => candidate.startsWith(word) || oneTypoApart(word, candidate)));
  return near ? [match('typo', text, closeness(wanted, folded(text)) * 0.9)] : [];
}

function described(node: Node, wanted: string): Match[] {
  if (node.summary === undefined) return [];
  const asked = words(wanted);
  return [node.summary.zh, node.summary.en]
    .filter((text) => {
      const told = folded(text);
      return asked.every((word) => containsWord(told, word));
    })
    .map((text) => match('text', text, 0.5));
}
