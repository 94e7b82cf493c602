import type { Words } from './words.ts';

/** By the language in which a name was made. */
export const nodeNameWords = {
  en: { zh: '英文名由本产品音译，并非官方译名', en: 'The English name was romanised by this product; it is not an official one' },
  zh: { zh: '未见中文名，以英文名代之', en: 'No Chinese name is documented; the English one stands in its place' },
} as const satisfies Words;
