import type { Text } from '../text.ts';

/** What a template says where there is nothing to say. */
export const NOTHING: Text = { zh: '', en: '' };

/** Sentences one after another, in English with a space between; what says nothing is left out. */
export function sentences(parts: readonly (Text | undefined)[]): Text {
  const said = parts.flatMap((part) => (part?.zh ? [part] : []));
  return { zh: said.map(({ zh }) => zh).join(''), en: said.map(({ en }) => en).join(' ') };
}

/** A sentence may begin with a number or a name. */
export const capital = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);
