import { NODE_TYPE_IDS } from '../../../model/nodeTypes.ts';
import { kilometres } from '../../analysis/cheapestPath/stepCost.ts';
import type { GraphColumns } from '../../graph/columns.ts';
import { type Familiar, familiarTo } from './familiar.ts';
import type { Ground } from './ground.ts';
import type { Partners } from './partners.ts';

const MOST_REMEDIES = 3;
/** At this distance, and at so many links, a reason counts half. */
const HALF_KM = 100;
const HALF_LINKS = 10;
/** Of the links of the type that a type links with most, so many make another type worth proposing. */
const OFTEN = 0.2;

/** One link that would help, by the ground's numbers, with what speaks for it. */
export interface Remedy {
  readonly node: number;
  readonly layer: number;
  /** How many links of the layer join nodes of these two types. */
  readonly alike: number;
  /** How many links of the layer the proposed partner has. */
  readonly strength: number;
  readonly sameCity: boolean;
  readonly sameProvince: boolean;
  /** Undefined when the place of one of them is not known. */
  readonly kilometres: number | undefined;
  readonly familiar: Familiar | undefined;
}

/** Who is in need, on which layers a link would help, and which partners would be of no help. */
export interface Need {
  readonly node: number;
  readonly layers: readonly number[];
  readonly helps: (partner: number) => boolean;
}

/** The best few, of different types where there is a choice. One link is enough for each: fewer than one there is not. */
export function remediesFor(columns: GraphColumns, ground: Ground, partners: Partners, need: Need): Remedy[] {
  const familiar = familiarTo(ground.allRows, need.node);
  const best = new Map<number, { remedy: Remedy; score: number }>();
  for (const [layer, node] of candidates(partners, need, familiar)) {
    if (node === need.node || !need.helps(node)) continue;
    const remedy = remedyWith(columns, ground, partners, need.node, node, layer, familiar.get(node));
    const score = scoreOf(remedy);
    if (remedy.strength > 0 && score > (best.get(node)?.score ?? 0)) best.set(node, { remedy, score });
  }
  const ranked = [...best.values()].sort((a, b) => b.score - a.score || a.remedy.node - b.remedy.node).map(({ remedy }) => remedy);
  const bestOfType = new Map(ranked.toReversed().map((remedy) => [partners.typeOf(remedy.node), remedy]));
  const isBest = (remedy: Remedy): boolean => bestOfType.get(partners.typeOf(remedy.node)) === remedy;
  return [...ranked.filter(isBest), ...ranked.filter((remedy) => !isBest(remedy))].slice(0, MOST_REMEDIES);
}

/** Layers and nodes: who stands out on a layer among the types that often link with this one, and who is near in the network. */
function* candidates(partners: Partners, { node, layers }: Need, familiar: ReadonlyMap<number, Familiar>): Iterable<[number, number]> {
  const of = partners.typeOf(node);
  const often = (layer: number, type: number): number => partners.links(layer, of, type);
  const most = Math.max(...layers.map((layer) => Math.max(...NODE_TYPE_IDS.map((_, type) => often(layer, type)))));
  for (const layer of layers) {
    for (let type = 0; type < NODE_TYPE_IDS.length; type += 1) {
      if (often(layer, type) === 0 || often(layer, type) < most * OFTEN) continue;
      for (const partner of partners.strongest(layer, type)) yield [layer, partner];
    }
    for (const partner of familiar.keys()) if (often(layer, partners.typeOf(partner)) > 0) yield [layer, partner];
  }
}

function remedyWith(
  columns: GraphColumns,
  ground: Ground,
  partners: Partners,
  of: number,
  node: number,
  layer: number,
  familiar: Familiar | undefined,
): Remedy {
  const city = partners.cityOf(of);
  const { longitude, latitude, city: standIn, province } = columns.nodes;
  const places = { longitude, latitude, standIn };
  const [from, to] = [ground.nodes[of] ?? 0, ground.nodes[node] ?? 0];
  const placed = [from, to].every(
    (index) => !Number.isNaN(longitude[index]) || !Number.isNaN(longitude[standIn[index] ?? -1] ?? Number.NaN),
  );
  return {
    node,
    layer,
    alike: partners.links(layer, partners.typeOf(of), partners.typeOf(node)),
    strength: partners.strength(layer, node),
    sameCity: city >= 0 && city === partners.cityOf(node),
    sameProvince: (province[from] ?? 0) > 0 && province[from] === province[to],
    kilometres: placed ? kilometres(places, from, to) : undefined,
    familiar,
  };
}

/**
 * Four reasons of one weight: how usual such a link is, how near the partner is on the map and in the network, and how well it is linked.
 * Nothing speaks for a partner that is near in neither way.
 */
function scoreOf({ alike, strength, sameCity, sameProvince, kilometres: apart, familiar }: Remedy): number {
  const usual = alike / (alike + HALF_LINKS);
  const near = sameCity ? 1 : apart !== undefined ? HALF_KM / (HALF_KM + apart) : sameProvince ? 0.5 : 0;
  const known = familiar === undefined ? 0 : 1 / familiar.steps;
  const strong = strength / (strength + HALF_LINKS);
  return near + known === 0 ? 0 : usual + near + known + strong;
}
