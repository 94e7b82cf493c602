import { LAYER_IDS } from '../../../model/layers.ts';
import { NODE_TYPE_IDS, type NodeTypeId } from '../../../model/nodeTypes.ts';
import { typeCode } from '../../graph/codes.ts';
import type { GraphColumns } from '../../graph/columns.ts';
import type { Ground } from './ground.ts';
import { linksOfTypes, strengthOn } from './ties.ts';

const TYPES = NODE_TYPE_IDS.length;
const CITY = typeCode('city');
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
const flags = (types: readonly NodeTypeId[]): Uint8Array => Uint8Array.from(NODE_TYPE_IDS, (id) => (types.includes(id) ? 1 : 0));
const IS_PARTNER = flags(PARTNERS);

/**
 * Who links with whom, as the graph shows it, and who of each type stands out in each city. A pair of types that no documented link joins
 * on a layer is not proposed there.
 */
export class Partners {
  readonly #columns: GraphColumns;
  readonly #ground: Ground;
  readonly #allowed: Uint8Array;
  /** By layer and type, for each city (-1 for none) the node of the largest component with most links there. */
  readonly #strongest: Map<number, number>[];

  /** Only nodes of the types given are proposed, or of the usual ones when none are. */
  constructor(columns: GraphColumns, ground: Ground, component: Int32Array, types: readonly NodeTypeId[]) {
    this.#columns = columns;
    this.#ground = ground;
    this.#allowed = types.length === 0 ? IS_PARTNER : flags(types);
    this.#strongest = Array.from({ length: LAYER_IDS.length * TYPES }, () => new Map());
    for (let node = 0; node < ground.nodes.length; node += 1) {
      if (component[node] === 0 && this.#allowed[this.typeOf(node)] === 1) this.#compare(node);
    }
  }

  typeOf(node: number): number {
    return this.#ground.type[node] ?? 0;
  }

  /** The city that the node is or lies in, by its index in the projection; -1 for none. */
  cityOf(node: number): number {
    const index = this.#ground.nodes[node] ?? 0;
    return this.typeOf(node) === CITY ? index : (this.#columns.nodes.city[index] ?? -1);
  }

  /** How many links join nodes of these two types on the layer; 0 when the second is nobody to link with. */
  links(layer: number, of: number, partner: number): number {
    return this.#allowed[partner] === 1 ? this.#documented(layer, of, partner) : 0;
  }

  /** Whether the links documented on the layer join this type with any that is usually proposed, allowed or not. */
  hasExample(layer: number, of: number): boolean {
    return IS_PARTNER.some((usual, partner) => usual === 1 && this.#documented(layer, of, partner) > 0);
  }

  #documented(layer: number, of: number, partner: number): number {
    return linksOfTypes(this.#ground.ties, layer, of, partner) / (of === partner ? 2 : 1);
  }

  strongest(layer: number, type: number): Iterable<number> {
    return this.#strongest[layer * TYPES + type]?.values() ?? [];
  }

  /** Among equals the first node stays. */
  #compare(node: number): void {
    const city = this.cityOf(node);
    const { ties } = this.#ground;
    for (let layer = 0; layer < LAYER_IDS.length; layer += 1) {
      const strength = strengthOn(ties, node, layer);
      if (strength === 0) continue;
      const byCity = this.#strongest[layer * TYPES + this.typeOf(node)];
      const best = byCity?.get(city);
      if (best === undefined || strength > strengthOn(ties, best, layer)) byCity?.set(city, node);
    }
  }
}
