import { NODE_TYPE_IDS } from '../../../model/nodeTypes.ts';
import { shippedModel } from '../../analysis/similarity/partnerModel.ts';
import { PartnerSuggestions, WIDTH } from '../../analysis/similarity/suggestPartners.ts';
import { degreeOf } from '../../analysis/similarity/ties.ts';
import type { GraphColumns } from '../../graph/columns.ts';
import { type Ground, numberOf } from './ground.ts';

/** How a node can be reached from the focus, and what the learnt model says of the two. */
export interface Reached {
  /** The odds that the model gives, as a share of the best odds. */
  readonly likely: number;
  /** Its place in the model's order, from 1. */
  readonly place: number;
  /** Partners that both have. */
  readonly common: number;
}

/** Each of four ways to look brings so many at most. */
const MOST = WIDTH * 4;

/** Each thread keeps the latest few: their arrays are as long as the graph. */
const MOST_KEPT = 2;
const kept = new Map<string, PartnerSuggestions>();

/** Who is a few steps of co-operation away and not tied to the focus yet, by index. Whom the model names for being busy alone is left out. */
export function reachedFrom(columns: GraphColumns, ground: Ground, focus: number): Map<number, Reached> {
  const number = numberOf(ground, focus);
  const reached = new Map<number, Reached>();
  if (number < 0 || degreeOf(ground.ties, number) === 0) return reached;
  const { nodes, scores, common, bridged } = suggestionsOn(columns, ground).suggest(number, MOST);
  let best: number | undefined;
  for (let at = 0; at < nodes.length; at += 1) {
    if (common[at] === 0 && bridged[at] === 0) continue;
    best ??= scores[at] ?? 0;
    const likely = Math.exp((scores[at] ?? 0) - best);
    reached.set(ground.nodes[nodes[at] ?? 0] ?? 0, { likely, place: reached.size + 1, common: common[at] ?? 0 });
  }
  return reached;
}

function suggestionsOn({ nodes }: GraphColumns, { key, nodes: indexes, ties }: Ground): PartnerSuggestions {
  const known = kept.get(key);
  if (known !== undefined) return known;
  const categories = (codes: Uint8Array, none: number) =>
    Int32Array.from(indexes, (index) => (codes[index] === none ? -1 : (codes[index] ?? -1)));
  const attributes = {
    sort: { category: categories(nodes.type, -1), categoryCount: NODE_TYPE_IDS.length },
    // The first province stands for none.
    place: { category: categories(nodes.province, 0), categoryCount: nodes.provinces.length },
  };
  const made = new PartnerSuggestions(ties, attributes, shippedModel());
  const [oldest] = kept.keys();
  if (kept.size >= MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  kept.set(key, made);
  return made;
}

/** By index, how many partners of each node lie in the city of the focus; the city itself does not count. */
export function localPartners({ nodes: { city } }: GraphColumns, { nodes, ties }: Ground, focus: number): Uint32Array {
  const home = city[focus] ?? -1;
  const counts = new Uint32Array(city.length);
  if (home < 0) return counts;
  for (let number = 0; number < nodes.length; number += 1) {
    const index = nodes[number] ?? 0;
    if (city[index] !== home || index === home || index === focus) continue;
    for (let at = ties.start[number] ?? 0; at < (ties.start[number + 1] ?? 0); at += 1) {
      const partner = nodes[ties.neighbour[at] ?? 0] ?? 0;
      counts[partner] = (counts[partner] ?? 0) + 1;
    }
  }
  return counts;
}
