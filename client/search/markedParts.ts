import type { SearchHit } from '../../model/api/search.ts';

export interface Part {
  readonly text: string;
  readonly isMarked: boolean;
}

/** A name in parts: those by which it was found are marked, where the way of matching lets them be told. */
export function markedParts(text: string, how: SearchHit['matched']['how'], typed: string): Part[] {
  const characters = [...text];
  if (how === 'exact' || how === 'alias') return [{ text, isMarked: true }];
  if (how === 'initials') return parts(characters, marksOfInitials(characters, typed.length));
  if (how === 'abbreviation') return parts(characters, marksInOrder(characters, typed));
  if (how === 'prefix' || how === 'contains') return parts(characters, marksOfWords(characters, typed));
  return [{ text, isMarked: false }];
}

/** One character as it is compared: case, width and accents do not count. */
const folded = (character: string): string =>
  character
    .normalize('NFKD')
    .replaceAll(/\p{M}+/gu, '')
    .toLowerCase();

/** The whole of what was typed where it stands together, else each of its words. */
function marksOfWords(characters: readonly string[], typed: string): boolean[] {
  const name = characters.map(folded);
  const whole = places(name, [...typed].map(folded));
  const found = whole.length > 0 ? whole : typed.split(/\s+/).flatMap((word) => places(name, [...word].map(folded)).slice(0, 1));
  return name.map((_, at) => found.some(([from, to]) => at >= from && at < to));
}

function places(name: readonly string[], wanted: readonly string[]): (readonly [from: number, to: number])[] {
  if (wanted.length === 0) return [];
  const at = name.findIndex((_, from) => wanted.every((character, offset) => name[from + offset] === character));
  return at < 0 ? [] : [[at, at + wanted.length]];
}

/** Each initial stands for one Han character, or for a run of other letters. */
function marksOfInitials(characters: readonly string[], count: number): boolean[] {
  let syllables = 0;
  return characters.map((character, at) => {
    const isHan = /\p{Script=Han}/u.test(character);
    const goesOn = !isHan && /[\p{L}\p{N}]/u.test(characters[at - 1] ?? '') && !/\p{Script=Han}/u.test(characters[at - 1] ?? '');
    if (/[\p{L}\p{N}]/u.test(character) && !goesOn) syllables += 1;
    return syllables <= count;
  });
}

/** The characters typed, each at its first place after the one before. */
function marksInOrder(characters: readonly string[], typed: string): boolean[] {
  const wanted = [...typed].map(folded);
  let met = 0;
  return characters.map((character) => {
    if (folded(character) !== wanted[met]) return false;
    met += 1;
    return true;
  });
}

function parts(characters: readonly string[], marks: readonly boolean[]): Part[] {
  const joined: { text: string; isMarked: boolean }[] = [];
  for (const [at, character] of characters.entries()) {
    const last = joined.at(-1);
    const isMarked = marks[at] ?? false;
    if (last?.isMarked === isMarked) last.text += character;
    else joined.push({ text: character, isMarked });
  }
  return joined;
}
