import type { Language } from '../../../model/text.ts';
import { type Face, type FaceId, facesFor } from './faces.ts';

/** Characters that one face draws. */
export interface Run {
  readonly face: Face;
  readonly text: string;
}

export interface Style {
  readonly language: Language;
  readonly bold: boolean;
}

/** What stands for a character that no face has: the mark that Chinese and Japanese printers use. */
export const LACKING = '〓';

/** A word of letters is never drawn in two faces when one has all of it. */
const WORDS = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{M}\p{N}]+|./gsu;

const has = ({ font }: Face, text: string): boolean =>
  Array.from(text).every((character) => font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0));

/** Tells texts apart by face, and remembers the characters that no face has. */
export class FaceChooser {
  readonly lacking = new Set<string>();
  readonly #chosen = new Map<string, Face | null>();

  /** Of plain text. What no face has comes as it was, with null for its face. */
  choose(given: string, style: Style): { readonly face: Face | null; readonly text: string }[] {
    const runs: { face: Face | null; text: string }[] = [];
    for (const [word] of given.matchAll(WORDS)) {
      for (const run of this.#faced(word, style)) {
        const last = runs.at(-1);
        // A space goes with what stands before it.
        if (last !== undefined && (last.face === run.face || run.text === ' ')) last.text += run.text;
        else runs.push(run);
      }
    }
    return runs;
  }

  /** With the printers' mark for what no face has. */
  runsOf(given: string, style: Style): Run[] {
    const [first] = facesFor('zh', style.bold);
    return this.choose(given, style).flatMap(({ face, text }) => {
      if (face !== null) return [{ face, text }];
      return first === undefined ? [] : [{ face: first, text: text.replaceAll(/\S/gu, LACKING) }];
    });
  }

  #faced(word: string, style: Style): { face: Face | null; text: string }[] {
    const face = this.#faceOf(word, style);
    if (face !== null) return [{ face, text: word }];
    const characters = Array.from(word);
    if (characters.length > 1) return characters.flatMap((character) => this.#faced(character, style));
    this.lacking.add(word);
    return [{ face, text: word }];
  }

  #faceOf(word: string, { language, bold }: Style): Face | null {
    const key = `${language}${bold}${word}`;
    const known = this.#chosen.get(key);
    if (known !== undefined) return known;
    const face = facesFor(language, bold).find((one) => has(one, word)) ?? null;
    this.#chosen.set(key, face);
    return face;
  }
}

/** The characters that each face has to draw. */
export function charactersByFace(runs: Iterable<{ readonly face: Face | null; readonly text: string }>): Map<FaceId, Set<string>> {
  const characters = new Map<FaceId, Set<string>>();
  for (const { face, text } of runs) {
    if (face === null) continue;
    const used = characters.get(face.id) ?? new Set();
    for (const character of text) used.add(character);
    characters.set(face.id, used);
  }
  return characters;
}
