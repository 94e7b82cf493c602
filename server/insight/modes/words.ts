import { LAYERS, type LayerId } from '../../../model/layers.ts';
import type { Text } from '../../../model/text.ts';

/** Names one after another, as a sentence has them. */
export function listed(names: readonly Text[]): Text {
  const english = names.map(({ en }) => en);
  const last = english.at(-1) ?? '';
  return {
    zh: names.map(({ zh }) => zh).join('、'),
    en: english.length < 2 ? last : `${english.slice(0, -1).join(', ')} and ${last}`,
  };
}

const layerName = (id: LayerId): Text => {
  const name = LAYERS.find((layer) => layer.id === id)?.name ?? { zh: id, en: id };
  return { zh: name.zh, en: name.en.toLowerCase() };
};

/** 产业、价值; industry and value. */
export const layersNamed = (layers: readonly LayerId[]): Text => listed(layers.map(layerName));

export const percent = (share: number): string => `${Math.round(share * 100)}%`;

export const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

/** Sentences one after another; in English with a space between. */
export const joined = (sentences: readonly (Text | undefined)[]): Text => {
  const said = sentences.filter((sentence) => sentence !== undefined);
  return { zh: said.map(({ zh }) => zh).join(''), en: said.map(({ en }) => en).join(' ') };
};
