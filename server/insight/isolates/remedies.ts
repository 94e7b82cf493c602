import type { RemedyObstacle } from '../../../model/api/isolates.ts';
import { NODE_TYPE_IDS } from '../../../model/nodeTypes.ts';
import type { GraphColumns } from '../../graph/columns.ts';
import { kilometresApart } from '../kilometresApart.ts';
import { type Familiar, familiarTo } from './familiar.ts';
import type { Ground } from './ground.ts';
import type { Partners } from './partners.ts';
import { strengthOn } from './ties.ts';

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

/** Who is in need, on which layers a link would help, and which partners would be of help. */
export interface Need {
  readonly node: number;
  readonly layers: readonly number[];
  readonly helps: (partner: number) => boolean;
}

/** Where remedies are looked for. */
export interface Search {
  readonly columns: GraphColumns;
  readonly ground: Ground;
  readonly partners: Partners;
  /** How far away a partner may be; null for any distance. */
  readonly withinKilometres: number | null;
}

/** What was found, and if nothing, what stood in the way. */
export interface Remedies {
  readonly remedies: readonly Remedy[];
  readonly obstacle: RemedyObstacle | undefined;
}

/** The best few, of different types where there is a choice. One link is enough for each: fewer than one there is not. */
export function remediesFor(search: Search, need: Need): Remedies {
  const { ground, partners } = search;
  const familiar = familiarTo(ground.allRows, need.node);
  const best = new Map<number, { node: number; layer: number; score: number }>();
  let [helpers, near] = [0, 0];
  eachCandidate(partners, need, familiar, (layer, node) => {
    if (node === need.node || strengthOn(ground.ties, node, layer) === 0 || !need.helps(node)) return;
    helpers += 1;
    if (!isNearEnough(search, need.node, node)) return;
    near += 1;
    const score = scoreOf(search, need.node, node, layer, familiar.get(node));
    if (score > (best.get(node)?.score ?? 0)) best.set(node, { node, layer, score });
  });
  const ranked = [...best.values()].sort((a, b) => b.score - a.score || a.node - b.node);
  const bestOfType = new Map(ranked.toReversed().map((each) => [partners.typeOf(each.node), each.node]));
  const isBest = ({ node }: { node: number }): boolean => bestOfType.get(partners.typeOf(node)) === node;
  const remedies = [...ranked.filter(isBest), ...ranked.filter((each) => !isBest(each))]
    .slice(0, MOST_REMEDIES)
    .map(({ node, layer }) => remedyWith(search, need.node, node, layer, familiar.get(node)));
  return { remedies, obstacle: remedies.length > 0 ? undefined : obstacleFor(partners, need, helpers, near) };
}

function obstacleFor(partners: Partners, { node, layers }: Need, helpers: number, near: number): RemedyObstacle {
  const of = partners.typeOf(node);
  const isAllowed = (layer: number): boolean => NODE_TYPE_IDS.some((_, type) => partners.links(layer, of, type) > 0);
  if (!layers.some(isAllowed)) return layers.some((layer) => partners.hasExample(layer, of)) ? 'not-allowed' : 'no-example';
  if (helpers === 0) return 'no-helper';
  return near === 0 ? 'too-far' : 'nothing-in-common';
}

/** A partner whose distance is not known is not near enough when a distance was asked for. */
function isNearEnough(search: Search, a: number, b: number): boolean {
  const { withinKilometres } = search;
  if (withinKilometres === null || inSameCity(search, a, b)) return true;
  const apart = distance(search, a, b);
  return apart !== undefined && apart <= withinKilometres;
}

/** Who stands out on a layer among the types that often link with this one, and who is near in the network. */
function eachCandidate(
  partners: Partners,
  { node, layers }: Need,
  familiar: ReadonlyMap<number, Familiar>,
  take: (layer: number, node: number) => void,
): void {
  const of = partners.typeOf(node);
  const often = (layer: number, type: number): number => partners.links(layer, of, type);
  const most = Math.max(...layers.map((layer) => Math.max(...NODE_TYPE_IDS.map((_, type) => often(layer, type)))));
  for (const layer of layers) {
    for (let type = 0; type < NODE_TYPE_IDS.length; type += 1) {
      if (often(layer, type) === 0 || often(layer, type) < most * OFTEN) continue;
      for (const partner of partners.strongest(layer, type)) take(layer, partner);
    }
    for (const partner of familiar.keys()) if (often(layer, partners.typeOf(partner)) > 0) take(layer, partner);
  }
}

/**
 * How usual such a link is, how near the partner is on the map and in the network, and how well it is linked; each from 0 to 1, the map
 * counted twice, as those who live side by side have most to share. Nothing speaks for a partner that is near in neither way.
 */
function scoreOf(search: Search, of: number, node: number, layer: number, familiar: Familiar | undefined): number {
  const { ground, partners } = search;
  const near = nearness(search, of, node);
  const known = familiar === undefined ? 0 : 1 / familiar.steps;
  if (near + known === 0) return 0;
  const alike = partners.links(layer, partners.typeOf(of), partners.typeOf(node));
  const strength = strengthOn(ground.ties, node, layer);
  return alike / (alike + HALF_LINKS) + 2 * near + known + strength / (strength + HALF_LINKS);
}

function nearness(search: Search, of: number, node: number): number {
  if (inSameCity(search, of, node)) return 1;
  const apart = distance(search, of, node);
  return apart !== undefined ? HALF_KM / (HALF_KM + apart) : inSameProvince(search, of, node) ? 0.5 : 0;
}

function inSameCity({ partners }: Search, a: number, b: number): boolean {
  const city = partners.cityOf(a);
  return city >= 0 && city === partners.cityOf(b);
}

function inSameProvince({ columns: { nodes }, ground }: Search, a: number, b: number): boolean {
  const province = nodes.province[ground.nodes[a] ?? 0] ?? 0;
  return province > 0 && province === nodes.province[ground.nodes[b] ?? 0];
}

/** Undefined when the place of one of them is not known. */
const distance = ({ columns, ground }: Search, a: number, b: number): number | undefined =>
  kilometresApart(columns, ground.nodes[a] ?? 0, ground.nodes[b] ?? 0);

function remedyWith(search: Search, of: number, node: number, layer: number, familiar: Familiar | undefined): Remedy {
  const { ground, partners } = search;
  return {
    node,
    layer,
    alike: partners.links(layer, partners.typeOf(of), partners.typeOf(node)),
    strength: strengthOn(ground.ties, node, layer),
    sameCity: inSameCity(search, of, node),
    sameProvince: inSameProvince(search, of, node),
    kilometres: distance(search, of, node),
    familiar,
  };
}
