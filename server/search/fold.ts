/** How a text is compared: width, case, accents of Latin letters, spaces and punctuation do not count. */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}+/gu, '')
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const HAN = /\p{Script=Han}/u;

export const hasHan = (text: string): boolean => HAN.test(text);

/** The words of a folded text: runs of Han and runs of other letters and digits stand apart. */
export function words(text: string): string[] {
  return folded(text).match(/\p{Script=Han}+|[^\p{Script=Han}\s]+/gu) ?? [];
}
