import { LAYER_IDS } from '../../../model/layers.ts';
import { NODE_TYPE_IDS, type NodeTypeId } from '../../../model/nodeTypes.ts';
import type { GraphColumns } from '../../graph/columns.ts';
import { linkOf } from '../../graph/walk.ts';
import type { Ground } from './ground.ts';

const TYPES = NODE_TYPE_IDS.length;
const CITY = NODE_TYPE_IDS.indexOf('city');
/** Who can be linked with: what acts or carries co-operation; not an idea, a rule, an industry, a text or an area without a government. */
const PARTNERS: readonly NodeTypeId[] = [
  'city',
  'district',
  'university',
  'institute',
  'lab',
  'facility',
  'hospital',
  'firm',
  'park',
  'zone',
  'enclave',
  'intl_park',
  'corridor',
  'platform',
  'alliance',
  'community',
  'forum',
  'network',
  'fund',
  'agency',
  'body',
  'organisation',
];
const IS_PARTNER = Uint8Array.from(NODE_TYPE_IDS, (id) => (PARTNERS.includes(id) ? 1 : 0));

/**
 * Who links with whom, as the graph shows it, and who of each type stands out in each place. A pair of types that no documented link joins
 * on a layer is not proposed there.
 */
export class Partners {
  readonly #ground: Ground;
  readonly #type: Uint8Array;
  readonly #city: Int32Array;
  /** By layer, type and type. */
  readonly #links = new Float64Array(LAYER_IDS.length * TYPES * TYPES);
  /** By layer and type, for each city (-1 for none) the node of the largest component with most links there. */
  readonly #strongest: Map<number, { node: number; strength: number }>[];
  /** Of the node that is looked at, by layer. */
  readonly #strengths = new Uint32Array(LAYER_IDS.length);

  constructor(columns: GraphColumns, ground: Ground, component: Int32Array) {
    this.#ground = ground;
    this.#type = columns.nodes.type;
    this.#city = columns.nodes.city;
    this.#strongest = Array.from({ length: LAYER_IDS.length * TYPES }, () => new Map());
    for (let node = 0; node < ground.nodes.length; node += 1) {
      this.#count(node);
      if (component[node] === 0 && IS_PARTNER[this.typeOf(node)] === 1) this.#compare(node);
    }
  }

  typeOf(node: number): number {
    return this.#type[this.#ground.nodes[node] ?? 0] ?? 0;
  }

  /** The city that the node is or lies in, by its index in the projection; -1 for none. */
  cityOf(node: number): number {
    const index = this.#ground.nodes[node] ?? 0;
    return this.#type[index] === CITY ? index : (this.#city[index] ?? -1);
  }

  /** How many links join nodes of these two types on the layer; 0 when the second is nobody to link with. */
  links(layer: number, of: number, partner: number): number {
    if (IS_PARTNER[partner] !== 1) return 0;
    // A link between two nodes of one type was met twice, once in each of their rows.
    return (this.#links[(layer * TYPES + of) * TYPES + partner] ?? 0) / (of === partner ? 2 : 1);
  }

  *strongest(layer: number, type: number): Iterable<number> {
    for (const { node } of this.#strongest[layer * TYPES + type]?.values() ?? []) yield node;
  }

  /** How many links the node has on the layer. */
  strength(layer: number, node: number): number {
    const { rowStart, rowLength, neighbour, entry, layer: layers } = this.#ground.allRows;
    const end = (rowStart[node] ?? 0) + (rowLength[node] ?? 0);
    let links = 0;
    for (let slot = rowStart[node] ?? 0; slot < end; slot += 1) {
      if (layers[slot] === layer && neighbour[slot] !== node && this.#ground.speaks(linkOf(entry[slot] ?? 0))) links += 1;
    }
    return links;
  }

  #count(node: number): void {
    const { rowStart, rowLength, neighbour, entry, layer } = this.#ground.allRows;
    this.#strengths.fill(0);
    const of = this.typeOf(node);
    const end = (rowStart[node] ?? 0) + (rowLength[node] ?? 0);
    for (let slot = rowStart[node] ?? 0; slot < end; slot += 1) {
      const other = neighbour[slot] ?? 0;
      if (other === node || !this.#ground.speaks(linkOf(entry[slot] ?? 0))) continue;
      const on = layer[slot] ?? 0;
      const cell = (on * TYPES + of) * TYPES + this.typeOf(other);
      this.#links[cell] = (this.#links[cell] ?? 0) + 1;
      this.#strengths[on] = (this.#strengths[on] ?? 0) + 1;
    }
  }

  /** Among equals the first node stays. */
  #compare(node: number): void {
    const city = this.cityOf(node);
    for (let layer = 0; layer < LAYER_IDS.length; layer += 1) {
      const strength = this.#strengths[layer] ?? 0;
      if (strength === 0) continue;
      const best = this.#strongest[layer * TYPES + this.typeOf(node)];
      if (strength > (best?.get(city)?.strength ?? 0)) best?.set(city, { node, strength });
    }
  }
}
