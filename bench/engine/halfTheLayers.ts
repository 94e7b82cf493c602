import { LAYER_IDS } from '../../model/layers.ts';
import type { Admission } from '../../server/graph/walk.ts';
import { randomNumbers } from '../graph/randomNumbers.ts';

/** Gives each link a layer by chance and admits every second layer, asked link by link as the product's own filter is. */
export function halfTheLayers(linkCount: number, seed: number): Admission {
  const random = randomNumbers(seed);
  const layerOf = new Uint8Array(linkCount).map(() => Math.floor(random() * LAYER_IDS.length));
  const admitted = Uint8Array.from(LAYER_IDS, (_, layer) => layer % 2);
  return {
    open: false,
    link: (link) => admitted[layerOf[link] ?? 0] === 1,
    node: () => true,
  };
}
