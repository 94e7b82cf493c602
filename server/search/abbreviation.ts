import { hasHan } from './fold.ts';

const SHORTEST = 2;

/** May what was typed be short for a name? Two characters of Han or more, in one word. */
export const mayAbbreviate = (wanted: string): boolean => [...wanted].length >= SHORTEST && hasHan(wanted) && !wanted.includes(' ');

/** Han is shortened by leaving out characters: 中科院药物所 keeps the first of 中国科学院上海药物研究所, and the order of the others. */
export function abbreviates(wanted: string, name: string): boolean {
  if (!mayAbbreviate(wanted)) return false;
  const [first = '', ...others] = wanted;
  if (!name.startsWith(first)) return false;
  let at = first.length;
  for (const character of others) {
    const next = name.indexOf(character, at);
    if (next === -1) return false;
    at = next + character.length;
  }
  return true;
}
