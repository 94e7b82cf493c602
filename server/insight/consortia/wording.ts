import { DELTA_PROVINCES } from '../../../model/provinces.ts';
import type { Text } from '../../../model/text.ts';

const MOST_NAMED = 4;

/** Names in a row; beyond a few, how many more. */
export function listed(names: readonly Text[]): Text {
  const [shown, more] = [names.slice(0, MOST_NAMED), names.length - MOST_NAMED];
  const zh = shown.map((name) => name.zh).join('、');
  const english = shown.map((name) => name.en);
  if (more > 0) return { zh: `${zh}等${names.length}个`, en: `${english.join(', ')} and ${more} more` };
  const last = english.pop() ?? '';
  return { zh, en: english.length === 0 ? last : `${english.join(', ')} and ${last}` };
}

export const provinceName = (id: string): Text => DELTA_PROVINCES.find((province) => province.id === id)?.name ?? { zh: id, en: id };

/** Sentences one after another. */
export const sentences = (parts: readonly Text[]): Text => ({
  zh: parts.map(({ zh }) => zh).join(''),
  en: parts.map(({ en }) => en).join(' '),
});

export const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const percent = (share: number): string => `${Math.round(share * 100)}%`;
