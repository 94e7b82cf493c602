import type { IsolateChange, IsolateReason, NoRemedy } from '../../../model/api/isolates.ts';
import { LAYER_IDS, type LayerId } from '../../../model/layers.ts';
import type { Run } from '../../analysis/algorithm.ts';
import { pathScratch, shortestPath } from '../../analysis/shortestPath/shortestPath.ts';
import type { GraphColumns } from '../../graph/columns.ts';
import type { BridgeSide } from './bridgeSides.ts';
import { type Effect, Effects } from './effects.ts';
import type { Ground } from './ground.ts';
import { ALL_LAYERS, bitsOf, layersIn } from './layerBits.ts';
import { Partners } from './partners.ts';
import type { IsolatesQuestion } from './question.ts';
import { type Grouping, reasonAt, type Standing } from './reasons.ts';
import { type Need, type Remedies, type Remedy, remediesFor, type Search } from './remedies.ts';

const MOST_MEMBERS = 10;
/** A longer way than this tells nobody anything. */
const LONGEST_PATH = 6;

/** A remedy by index of the projection. */
export interface RemedyFound extends Omit<Remedy, 'familiar'>, Effect {
  readonly steps: number | undefined;
  readonly through: number | undefined;
  readonly path: { readonly nodes: readonly number[]; readonly links: readonly number[] };
}

export interface IsolateFound {
  readonly node: number;
  readonly reason: IsolateReason;
  readonly missing: readonly LayerId[];
  readonly component: { readonly id: number; readonly size: number; readonly members: readonly number[] };
  /** Without a link at city level. */
  readonly bridge:
    | { readonly link: number | undefined; readonly across: number; readonly size: number; readonly members: readonly number[] }
    | undefined;
  readonly remedies: readonly RemedyFound[];
  /** Why there is no remedy; undefined when there is one, and when none is needed. */
  readonly obstacle: NoRemedy | undefined;
  /** Against the earlier date; undefined when there is none. */
  readonly change: IsolateChange | undefined;
  /** By whom it was joined since, and the links that say so. */
  readonly joined: { readonly nodes: readonly number[]; readonly links: readonly number[]; readonly total: number } | undefined;
}

/** What is known when the page is made. */
export interface Survey {
  readonly columns: GraphColumns;
  readonly ground: Ground;
  readonly grouping: Grouping;
  readonly standing: Standing;
  readonly sides: ReadonlyMap<number, BridgeSide>;
  readonly question: IsolatesQuestion;
  readonly run: Run;
  /** False when time ran out before the bridges were known. */
  readonly whole: boolean;
}

/** Each thread has its own. */
const scratch = pathScratch();

/** Remedies are looked for only here, for what is shown. */
export function itemsOf(survey: Survey, search: Search, page: Int32Array): { items: IsolateFound[]; complete: boolean } {
  const { ground, grouping, run } = survey;
  if (page.length === 0) return { items: [], complete: true };
  const members = membersOf(grouping, page);
  const effects = new Effects(ground, grouping, run);
  let complete = true;
  const items = Array.from(page, (node) => {
    complete &&= !run.stopped();
    const found = complete ? remediesFor(search, needOf(survey, node)) : OUT_OF_TIME;
    return itemOf(survey, node, members.get(grouping.component[node] ?? 0) ?? [], found, effects);
  });
  return { items, complete };
}

const OUT_OF_TIME = { remedies: [], obstacle: 'out-of-time' } as const;

export const searchIn = ({ columns, ground, grouping, question }: Survey): Search => ({
  columns,
  ground,
  partners: new Partners(columns, ground, grouping.component, question.partnerTypes),
  withinKilometres: question.withinKilometres,
});

export function needOf({ ground, grouping, standing, sides, question }: Survey, node: number): Need {
  const reason = reasonAt(standing, node);
  const missing = standing.missing[node] ?? 0;
  const asked = bitsOf(question.filters.layers ?? []);
  const bits = reason === 'no-links-in-layer' ? missing : asked === 0 ? ALL_LAYERS : asked;
  const side = reason === 'single-bridge' ? sides.get(node) : undefined;
  return {
    node,
    layers: layersIn(bits).map((layer) => LAYER_IDS.indexOf(layer)),
    // Another link to the present partner would leave the node in the hands of one.
    helps: (partner) =>
      grouping.component[partner] === 0 &&
      (ground.ties.onLayers[partner] ?? 0) > 0 &&
      partner !== side?.across &&
      side?.members.includes(partner) !== true,
  };
}

function itemOf(
  survey: Survey,
  node: number,
  members: readonly number[],
  { remedies, obstacle }: Omit<Remedies, 'obstacle'> & { readonly obstacle: NoRemedy | undefined },
  effects: Effects,
): IsolateFound {
  const { ground, grouping, standing, sides, question } = survey;
  const index = (at: number): number => ground.nodes[at] ?? 0;
  const id = grouping.component[node] ?? 0;
  const reason = reasonAt(standing, node);
  const side = reason === 'single-bridge' ? sides.get(node) : undefined;
  return {
    node: index(node),
    reason,
    missing: layersIn(standing.missing[node] ?? 0),
    component: { id, size: grouping.sizes[id] ?? 1, members: members.map(index) },
    bridge: side && {
      link: question.level === 'city' ? undefined : side.bridge,
      across: index(side.across),
      size: side.members.length,
      members: side.members.slice(0, MOST_MEMBERS).map(index),
    },
    remedies: remedies.map((remedy) => remedyFound(survey, node, remedy, effects)),
    obstacle,
    change: undefined,
    joined: undefined,
  };
}

function remedyFound({ ground }: Survey, node: number, { familiar, ...remedy }: Remedy, effects: Effects): RemedyFound {
  const index = (at: number): number => ground.nodes[at] ?? 0;
  return {
    ...remedy,
    node: index(remedy.node),
    steps: familiar?.steps,
    through: familiar?.through === undefined ? undefined : index(familiar.through),
    path: pathBetween(ground, index(node), index(remedy.node)),
    ...effects.of(node, remedy.node),
  };
}

/** As it is documented now, on any layer. */
export function pathBetween({ walked: { rows, nodes }, admission }: Ground, from: number, to: number): RemedyFound['path'] {
  const [start, end] = [numberOf(nodes, from), numberOf(nodes, to)];
  if (start < 0 || end < 0) return { nodes: [], links: [] };
  const path = shortestPath(rows, admission, { from: start, to: end, direction: 'both', maxLength: LONGEST_PATH }, scratch);
  return { nodes: (path?.nodes ?? []).map((at) => nodes[at] ?? 0), links: path?.links ?? [] };
}

/** An excerpt's nodes stand in ascending order; -1 when it is not there. */
function numberOf(nodes: Int32Array, index: number): number {
  let [low, high] = [0, nodes.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((nodes[middle] ?? 0) < index) low = middle + 1;
    else high = middle;
  }
  return nodes[low] === index ? low : -1;
}

/** The first few members of the small components on the page. */
function membersOf({ component, sizes }: Grouping, page: Int32Array): Map<number, number[]> {
  const members = new Map<number, number[]>();
  for (const node of page) {
    const part = component[node] ?? 0;
    if (part > 0 && (sizes[part] ?? 0) > 1) members.set(part, []);
  }
  if (members.size === 0) return members;
  for (let node = 0; node < component.length; node += 1) {
    const list = component[node] === 0 ? undefined : members.get(component[node] ?? 0);
    if (list !== undefined && list.length < MOST_MEMBERS) list.push(node);
  }
  return members;
}
