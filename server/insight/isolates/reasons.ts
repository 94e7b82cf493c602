import { ISOLATE_REASONS, type IsolateReason } from '../../../model/api/isolates.ts';
import { NODE_TYPE_IDS } from '../../../model/nodeTypes.ts';
import type { BridgeSide } from './bridgeSides.ts';
import type { Ground } from './ground.ts';
import { bitsOf } from './layerBits.ts';
import type { IsolatesQuestion } from './question.ts';

/** The components of a ground, as `components` gives them. */
export interface Grouping {
  readonly component: Int32Array;
  readonly sizes: Int32Array;
}

/** What is wrong with each node, by its number. */
export interface Standing {
  /** One more than the reason's place in the table; 0 when the node is not isolated. */
  readonly reason: Uint8Array;
  /** The layers on which it should have a link and has none, as bits. */
  readonly missing: Uint8Array;
}

export const reasonAt = (standing: Standing, node: number): IsolateReason =>
  ISOLATE_REASONS[(standing.reason[node] ?? 0) - 1] ?? 'no-links';

/** Each node gets the gravest of the reasons that were asked for. */
export function standingOf(
  ground: Ground,
  { component, sizes }: Grouping,
  sides: ReadonlyMap<number, BridgeSide>,
  wanted: Uint8Array,
  reasons: readonly IsolateReason[],
): Standing {
  const { onLayers } = ground.ties;
  const code = (reason: IsolateReason): number => (reasons.includes(reason) ? ISOLATE_REASONS.indexOf(reason) + 1 : 0);
  const [noLinks, small, noLayer, bridge] = [code('no-links'), code('small-component'), code('no-links-in-layer'), code('single-bridge')];
  const reason = new Uint8Array(onLayers.length);
  const missing = new Uint8Array(onLayers.length);
  for (let node = 0; node < onLayers.length; node += 1) {
    const has = onLayers[node] ?? 0;
    const lacks = (wanted[node] ?? 0) & ~has;
    const part = component[node] ?? 0;
    missing[node] = lacks;
    if (has === 0) reason[node] = noLinks;
    else if (small > 0 && part > 0 && (sizes[part] ?? 0) > 1) reason[node] = small;
    else if (noLayer > 0 && lacks !== 0) reason[node] = noLayer;
    else if (bridge > 0 && sides.has(node)) reason[node] = bridge;
  }
  return { reason, missing };
}

/** By node, the layers against which it is judged: those asked for, or at level `layer` those usual for its type. */
export function wantedLayers(ground: Ground, { filters, level }: IsolatesQuestion): Uint8Array {
  const wanted = new Uint8Array(ground.nodes.length);
  const asked = bitsOf(filters.layers ?? []);
  if (asked > 0) return wanted.fill(asked);
  if (level !== 'layer') return wanted;
  const usual = usualLayers(ground);
  for (let node = 0; node < wanted.length; node += 1) wanted[node] = usual[ground.type[node] ?? 0] ?? 0;
  return wanted;
}

/** By type, the layers on which at least half of its nodes that have any link have one. */
function usualLayers({ type, ties: { onLayers } }: Ground): Uint8Array {
  const linked = new Uint32Array(NODE_TYPE_IDS.length);
  const counts = new Uint32Array(NODE_TYPE_IDS.length * 8);
  for (let node = 0; node < type.length; node += 1) {
    const bits = onLayers[node] ?? 0;
    if (bits === 0) continue;
    const of = type[node] ?? 0;
    linked[of] = (linked[of] ?? 0) + 1;
    for (let layer = 0; layer < 8; layer += 1) if ((bits & (1 << layer)) !== 0) counts[of * 8 + layer] = (counts[of * 8 + layer] ?? 0) + 1;
  }
  const usual = new Uint8Array(NODE_TYPE_IDS.length);
  counts.forEach((count, at) => {
    const of = Math.floor(at / 8);
    if (count > 0 && count * 2 >= (linked[of] ?? 0)) usual[of] = (usual[of] ?? 0) | (1 << (at % 8));
  });
  return usual;
}
