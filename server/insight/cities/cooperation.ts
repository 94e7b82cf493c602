import type { Filters } from '../../../model/filters.ts';
import { LAYER_IDS } from '../../../model/layers.ts';
import { LINK_KIND_IDS } from '../../../model/linkKinds.ts';

const NOT_BORDERS = LINK_KIND_IDS.filter((kind) => kind !== 'borders');

/** To lie side by side is not to work together: common borders count only for those who ask for kinds of links by name. */
export const cooperation = (filters: Filters): Filters => (asksKinds(filters) ? filters : { ...filters, kinds: NOT_BORDERS });

export const asksKinds = ({ kinds = [] }: Filters): boolean => kinds.length > 0;

/** One byte per layer, 1 where it was asked for; every layer when none was. */
export const layersAsked = ({ layers = [] }: Filters): Uint8Array =>
  Uint8Array.from(LAYER_IDS, (layer) => (layers.length === 0 || layers.includes(layer) ? 1 : 0));

/** Which facts count, whatever they are about: what is said beside the ties themselves does not depend on layers or kinds of link. */
export const factsAsked = ({ at, packs, sources, minConfidence }: Filters): Filters => ({
  ...(at !== undefined && { at }),
  ...(packs !== undefined && { packs }),
  ...(sources !== undefined && { sources }),
  ...(minConfidence !== undefined && { minConfidence }),
});
