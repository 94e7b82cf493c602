const SHORTEST = 4;

/** One letter more, less, other, or two swapped. Only for Latin letters: in Han a single character is a word of its own. */
export function oneTypoApart(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < SHORTEST - 1 || Math.max(a.length, b.length) < SHORTEST) return false;
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  const restOfShort = short.slice(start);
  const restOfLong = long.slice(start);
  if (short.length < long.length) return restOfShort === restOfLong.slice(1);
  if (restOfShort.slice(1) === restOfLong.slice(1)) return true;
  return restOfShort[0] === restOfLong[1] && restOfShort[1] === restOfLong[0] && restOfShort.slice(2) === restOfLong.slice(2);
}

/** May a word be misspelt? Latin and long enough that a typo is likelier than another word. */
export const mayHoldTypo = (word: string): boolean => /^[a-z]+$/.test(word) && word.length >= SHORTEST;

/** May several words hold a misspelling? One that is long enough, beside others that are taken as they stand. */
export const mayBeMisspelt = (words: readonly string[]): boolean => words.every((word) => /^[a-z]+$/.test(word)) && words.some(mayHoldTypo);
