import { LAYER_IDS, type LayerId } from '../../../model/layers.ts';

/** A set of layers as a number, one bit per layer. */
export const bitsOf = (layers: readonly LayerId[]): number => layers.reduce((bits, layer) => bits | (1 << LAYER_IDS.indexOf(layer)), 0);

export const layersIn = (bits: number): LayerId[] => LAYER_IDS.filter((_, layer) => (bits & (1 << layer)) !== 0);

export const ALL_LAYERS = bitsOf(LAYER_IDS);
