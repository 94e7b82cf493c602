import { LAYER_IDS, LAYERS, type LayerId } from '../layers.ts';
import type { Text } from '../text.ts';

/** A list as both languages write it. */
export function listText(names: readonly Text[]): Text {
  const last = names.at(-1);
  if (last === undefined) return { zh: '', en: '' };
  const before = names.slice(0, -1).map(({ en }) => en);
  return { zh: names.map(({ zh }) => zh).join('、'), en: before.length === 0 ? last.en : `${before.join(', ')} and ${last.en}` };
}

/** `知识、价值` and `the knowledge and value layers`. */
export function layersText(layers: readonly LayerId[]): Text {
  const { zh, en } = listText(layers.map(layerName));
  return { zh, en: `the ${en} ${layers.length === 1 ? 'layer' : 'layers'}` };
}

/** The same as a place for links to be on; all six by their number. */
export function onLayers(layers: readonly LayerId[]): Text {
  if (layers.length === LAYER_IDS.length) return { zh: '六层', en: 'the six layers' };
  const { zh, en } = layersText(layers);
  return { zh: `${zh}层`, en };
}

/** In English in small letters, as inside a sentence. */
export function layerName(id: LayerId): Text {
  const name = LAYERS.find((layer) => layer.id === id)?.name ?? { zh: id, en: id };
  return { zh: name.zh, en: name.en.toLowerCase() };
}
