import { LAYER_IDS, LAYERS, type LayerId } from '../layers.ts';
import type { Text } from '../text.ts';
import { listText } from './nameList.ts';
import { nameIn } from './names.ts';

/** In English in small letters, as inside a sentence. */
export function layerName(id: LayerId): Text {
  const { zh, en } = nameIn(LAYERS, id);
  return { zh, en: en.toLowerCase() };
}

/** `知识、价值` and `knowledge and value`. */
export const layerNames = (layers: readonly LayerId[]): Text => listText(layers.map(layerName));

/** `知识、价值` and `the knowledge and value layers`. */
export function layersText(layers: readonly LayerId[]): Text {
  const { zh, en } = layerNames(layers);
  return { zh, en: `the ${en} ${layers.length === 1 ? 'layer' : 'layers'}` };
}

/** The same as a place for links to be on; all six by their number. */
export function onLayers(layers: readonly LayerId[]): Text {
  if (layers.length === LAYER_IDS.length) return { zh: '六层', en: 'the six layers' };
  const { zh, en } = layersText(layers);
  return { zh: `${zh}层`, en };
}
