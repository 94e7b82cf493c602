import type { Text } from '../../../model/text.ts';
import { LACKING } from '../fonts/runs.ts';

const MOST_NAMED = 20;
const codePoint = (character: string): string => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** Which characters the printers' mark stands for; undefined when all could be drawn. */
export function lackingNote(lacking: readonly string[]): Text | undefined {
  if (lacking.length === 0) return undefined;
  const named = lacking.slice(0, MOST_NAMED).map(codePoint);
  const more = lacking.length - named.length;
  return {
    zh: `字库缺字以 ${LACKING} 代替：${named.join('、')}${more > 0 ? `，另有 ${more} 个` : ''}。`,
    en: `${LACKING} stands for characters that the font lacks: ${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`,
  };
}
