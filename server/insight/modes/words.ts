import type { LayerId } from '../../../model/layers.ts';
import { layerName, listText } from '../../../model/sentences/layerList.ts';
import type { Text } from '../../../model/text.ts';

/** 产业、价值; industry and value. */
export const layersNamed = (layers: readonly LayerId[]): Text => listText(layers.map(layerName));

export const percent = (share: number): string => `${Math.round(share * 100)}%`;

export const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

/** Sentences one after another; in English with a space between. */
export const joined = (sentences: readonly (Text | undefined)[]): Text => {
  const said = sentences.filter((sentence) => sentence !== undefined);
  return { zh: said.map(({ zh }) => zh).join(''), en: said.map(({ en }) => en).join(' ') };
};
