import { LAYER_IDS } from '../../../model/layers.ts';
import { LINK_KIND_IDS } from '../../../model/linkKinds.ts';
import { NODE_TYPE_IDS } from '../../../model/nodeTypes.ts';
import { blocksOf, type Team } from '../../analysis/team.ts';
import { linkOf, type Rows } from '../../graph/walk.ts';
import { SILENT_KINDS } from '../silentKinds.ts';

const BLOCK = 16_384;
const LAYERS = LAYER_IDS.length;
const TYPES = NODE_TYPE_IDS.length;
const CELLS = LAYERS * TYPES * TYPES;
const SILENT = Uint8Array.from(LINK_KIND_IDS, (_, kind) => (SILENT_KINDS.has(kind) ? 1 : 0));

/** What the rows say of each node and each pair of types. A link from a node to itself ties it to nobody. */
export interface Ties {
  /** By node, a bit for each layer on which it is tied to another node. */
  readonly onLayers: Uint8Array;
  /** By node and layer, the links that speak of working together. */
  readonly strength: Uint32Array;
  /** By layer, type and type, the same links; each counts from both its ends. */
  readonly links: Float64Array;
}

export const strengthOn = ({ strength }: Ties, node: number, layer: number): number => strength[node * LAYERS + layer] ?? 0;

export const linksOfTypes = ({ links }: Ties, layer: number, of: number, partner: number): number =>
  links[(layer * TYPES + of) * TYPES + partner] ?? 0;

/** The type of each node by its number; the kind of each link, or null when all speak. Counted by the whole team. */
export function tiesIn(rows: Rows, type: Uint8Array, kind: Uint16Array | null, team: Team): Ties {
  const onLayers = team.uint8(rows.nodeCount);
  const strength = team.uint32(rows.nodeCount * LAYERS);
  const links = team.float64(CELLS * team.size);
  const own = links.subarray(CELLS * team.rank, CELLS * (team.rank + 1));
  for (const [, start, end] of blocksOf(team, rows.nodeCount, BLOCK)) {
    for (let node = start; node < end; node += 1) count(rows, node, type, kind, onLayers, strength, own);
  }
  team.barrier();
  if (team.rank === 0) {
    for (let cell = CELLS; cell < links.length; cell += 1) links[cell % CELLS] = (links[cell % CELLS] ?? 0) + (links[cell] ?? 0);
  }
  team.barrier();
  return { onLayers, strength, links: links.subarray(0, CELLS) };
}

function count(
  { rowStart, rowLength, neighbour, entry, layer }: Rows,
  node: number,
  type: Uint8Array,
  kind: Uint16Array | null,
  onLayers: Uint8Array,
  strength: Uint32Array,
  links: Float64Array,
): void {
  const start = rowStart[node] ?? 0;
  const end = start + (rowLength[node] ?? 0);
  const of = type[node] ?? 0;
  let bits = 0;
  for (let slot = start; slot < end; slot += 1) {
    const other = neighbour[slot] ?? 0;
    if (other === node) continue;
    const on = layer[slot] ?? 0;
    bits |= 1 << on;
    if (kind !== null && SILENT[kind[linkOf(entry[slot] ?? 0)] ?? 0] === 1) continue;
    const place = node * LAYERS + on;
    strength[place] = (strength[place] ?? 0) + 1;
    const cell = (on * TYPES + of) * TYPES + (type[other] ?? 0);
    links[cell] = (links[cell] ?? 0) + 1;
  }
  onLayers[node] = bits;
}
