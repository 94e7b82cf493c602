import type { LayerId } from '../../model/layers.ts';
import type { NodeTypeId } from '../../model/nodeTypes.ts';
import { provinceId } from '../../model/provinces.ts';
import type { Registry } from '../registry.ts';

/** On which layer it counts that an organisation sits in a city: the layer of what it does there. seed/README.md says why. */
const LAYER_OF: Partial<Record<NodeTypeId, LayerId>> = {
  university: 'knowledge',
  institute: 'knowledge',
  lab: 'knowledge',
  facility: 'knowledge',
  hospital: 'service',
  agency: 'service',
  organisation: 'service',
  firm: 'industry',
};

/** The city that a GB/T code names, and its province. */
export function placeOf(registry: Registry, code: string): { city?: string; province?: string } {
  const city = code === '' ? undefined : registry.find(`gb:${code}`);
  return { ...(city === undefined ? {} : { city }), ...(code === '' ? {} : { province: provinceId(code) }) };
}

/** One link for the seat of an organisation, however many registers know it: each is a source of it. */
export function locate(
  registry: Registry,
  of: { id: string; type: NodeTypeId; key: string },
  city: string | undefined,
  source: string,
): void {
  if (city === undefined) return;
  const citation = { source, locator: of.key };
  const known = registry.linkBetween(of.id, city, 'located_in');
  if (known !== undefined) registry.cite(known, citation);
  else {
    registry.link({
      id: `seat:${of.key}`,
      source: of.id,
      target: city,
      layer: LAYER_OF[of.type] ?? 'service',
      kind: 'located_in',
      confidence: 'stated',
      citations: [citation],
    });
  }
}
