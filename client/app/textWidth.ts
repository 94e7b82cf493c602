/** Room for a line of letters, the same wherever it is drawn: a Han character is as wide as high, others about six tenths. */
export const textWidth = (text: string, size: number): number =>
  [...text].reduce((width, character) => width + (character.charCodeAt(0) > 0x2e7f ? 1 : 0.6), 0) * size;
