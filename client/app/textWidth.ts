const NARROW = /[ijlIft.,:;'’()[\]| ]/;
const WIDE = /[mwMW—%@]/;
const CAPITAL = /[A-Z0-9]/;

/** Room for a line of letters of size 1, the same wherever it is drawn: no font is asked. A Han character is as wide as high. */
function share(character: string): number {
  if (character.charCodeAt(0) > 0x2e7f) return 1;
  if (NARROW.test(character)) return 0.34;
  if (WIDE.test(character)) return 0.9;
  return CAPITAL.test(character) ? 0.65 : 0.57;
}

export const textWidth = (text: string, size: number): number => [...text].reduce((width, character) => width + share(character), 0) * size;
