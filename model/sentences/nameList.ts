import type { Text } from '../text.ts';

/** Names in a row as both languages write them; nothing for no names. */
export const listText = (names: readonly Text[]): Text => ({
  zh: inChinese(names),
  en: inEnglish(names.map(({ en }) => en)),
});

/** 甲、乙、丙, for a Chinese sentence whose English one lists them in another way. */
export const inChinese = (names: readonly Text[]): string => names.map(({ zh }) => zh).join('、');

/** A, B and C. */
export function inEnglish(names: readonly string[], and: 'and' | 'or' = 'and'): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${and} ${last}`;
}

/** A, B, C: where a list may be cut short, or each is told by itself. */
export const withCommas = (names: readonly Text[]): Text => ({ zh: inChinese(names), en: names.map(({ en }) => en).join(', ') });

/** The first few by their names, and how many more there are; the Chinese tells how many in all, by `measure`. */
export function firstNamed(names: readonly Text[], most = 4, measure = '个'): Text {
  const more = names.length - most;
  if (more <= 0) return listText(names);
  const { zh, en } = withCommas(names.slice(0, most));
  return { zh: `${zh}等${names.length}${measure}`, en: `${en} and ${more} more` };
}
