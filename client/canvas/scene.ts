import type { SubgraphAnswer } from '../../model/api/subgraph.ts';
import { confidenceRank } from '../../model/confidence.ts';
import type { NodeId } from '../../model/ids.ts';
import type { NodeGroupId } from '../../model/nodeTypes.ts';
import { firstDay, PartialDate } from '../../model/partialDate.ts';
import { nodeGroup } from '../app/named.ts';
import type { Placed, View } from '../app/viewState.ts';
import { ROOM } from './placing.ts';

export type CanvasNode = SubgraphAnswer['nodes'][number];
export type CanvasLink = SubgraphAnswer['links'][number];

export interface SceneNode {
  readonly node: CanvasNode;
  readonly place: Placed;
  /** Its links on the canvas, as the filters leave them. */
  readonly links: number;
  readonly group: string | undefined;
}

export interface SceneGroup {
  readonly key: string;
  readonly name: string;
  readonly members: readonly SceneNode[];
  /** Its members are drawn one by one. */
  readonly open: boolean;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** How nodes fall into groups. */
export interface Groups {
  keyOf(node: CanvasNode): string;
  nameOf(key: string): string;
}

/** What the canvas shows: what is hidden or filtered away is only counted. */
export interface Scene {
  readonly nodes: readonly SceneNode[];
  readonly links: readonly CanvasLink[];
  readonly groups: readonly SceneGroup[];
  readonly hidden: readonly CanvasNode[];
  /** How many nodes of each group of types the canvas holds, drawn or not. */
  readonly kinds: ReadonlyMap<NodeGroupId, number>;
  /** How much larger than life everything is drawn, so that few marks far apart can be seen. */
  readonly scale: number;
}

export const EMPTY_SCENE: Scene = { nodes: [], links: [], groups: [], hidden: [], kinds: new Map(), scale: 1 };

/** Whether the view's filters leave a link: the same rules as the server's, for links that are on screen already. */
export function passes(link: CanvasLink, { layers, at, sure }: Pick<View, 'layers' | 'at' | 'sure'>): boolean {
  if (layers !== undefined && !layers.includes(link.layer)) return false;
  if (sure !== undefined && confidenceRank(link.confidence) > confidenceRank(sure)) return false;
  if (at === undefined) return true;
  const day = firstDay(PartialDate.parse(at));
  return (link.from === undefined || firstDay(link.from) <= day) && (link.to === undefined || day < firstDay(link.to));
}

type Shown = Pick<View, 'layers' | 'at' | 'sure' | 'hide' | 'without' | 'open'>;

export function sceneOf(
  answer: SubgraphAnswer,
  on: readonly Placed[],
  view: Shown,
  { groups, near = NONE }: { groups?: Groups | undefined; near?: ReadonlySet<string> } = {},
): Scene {
  const places = new Map<NodeId, Placed>(on.map((placed) => [placed.id, placed]));
  const hide = new Set(view.hide);
  const onCanvas = answer.nodes.filter(({ id }) => places.has(id));
  const here = onCanvas.filter(({ type }) => !view.without?.includes(nodeGroup(type).id));
  const visible = new Set(here.flatMap(({ id }) => (hide.has(id) ? [] : [id])));
  const links = answer.links.filter((link) => visible.has(link.source) && visible.has(link.target) && passes(link, view));
  const tied = new Map<NodeId, number>();
  for (const { source, target } of links) for (const end of [source, target]) tied.set(end, (tied.get(end) ?? 0) + 1);
  const nodes = here.flatMap((node): SceneNode[] => {
    const place = places.get(node.id);
    if (place === undefined || !visible.has(node.id)) return [];
    return [{ node, place, links: tied.get(node.id) ?? 0, group: groups?.keyOf(node) }];
  });
  return {
    nodes,
    links,
    groups: groups === undefined ? [] : groupsOf(nodes, groups, new Set([...(view.open ?? []), ...near])),
    hidden: here.filter(({ id }) => hide.has(id)),
    kinds: kindsOf(onCanvas),
    scale: scaleFor(nodes.map(({ place }) => place)),
  };
}

/** Largest first. A group of one is no group. */
function groupsOf(nodes: readonly SceneNode[], { nameOf }: Groups, open: ReadonlySet<string>): SceneGroup[] {
  const gathered = new Map<string, SceneNode[]>();
  for (const shown of nodes) {
    const { group = '' } = shown;
    const there = gathered.get(group);
    if (there === undefined) gathered.set(group, [shown]);
    else there.push(shown);
  }
  return [...gathered]
    .filter(([, members]) => members.length > 1)
    .map(([key, members]) => ({
      key,
      name: nameOf(key),
      members,
      open: open.has(key),
      x: members.reduce((sum, { place }) => sum + place.x, 0) / members.length,
      y: members.reduce((sum, { place }) => sum + place.y, 0) / members.length,
      radius: groupRadius(members.length),
    }))
    .sort((a, b) => b.members.length - a.members.length || (a.key < b.key ? -1 : 1));
}

function kindsOf(nodes: readonly CanvasNode[]): Map<NodeGroupId, number> {
  const counts = new Map<NodeGroupId, number>();
  for (const { type } of nodes) counts.set(nodeGroup(type).id, (counts.get(nodeGroup(type).id) ?? 0) + 1);
  return counts;
}

const SCALES = [1, 1.4, 2, 2.8, 4];
const NATURAL_DISTANCE = 110;

/** By the mean distance between marks, in steps: moving one of them does not change the size of all. */
function scaleFor(places: readonly Placed[]): number {
  let [left, right, top, bottom] = [0, 0, 0, 0];
  for (const [at, { x, y }] of places.entries()) {
    [left, right] = at === 0 ? [x, x] : [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = at === 0 ? [y, y] : [Math.min(top, y), Math.max(bottom, y)];
  }
  const distance = Math.sqrt(((right - left) * (bottom - top)) / Math.max(1, places.length));
  return SCALES.findLast((scale) => scale * NATURAL_DISTANCE <= distance) ?? 1;
}

/** The room that the arranged members of a group take, about. */
const groupRadius = (members: number): number => (ROOM / 2) * Math.sqrt(members) + 20;

const NONE: ReadonlySet<string> = new Set();
