import type { GraphColumns } from '../../graph/columns.ts';
import { type LinkAt, linksAt } from '../../graph/linksAt.ts';
import { EVERYTHING } from '../../graph/walk.ts';
import { NO_DAY } from '../../store/linkBlock.ts';
import { endsOf } from './ends.ts';
import { BUILDS_NETWORK, DOMINATED_BY, HAS_STAGE, MODE, NETWORK, PRACTISED_IN, PRECEDES, STAGE } from './meanings.ts';

export interface StageOutline {
  readonly node: number;
  /** The link that makes it a stage of the mode. */
  readonly link: number;
  /** Days, NO_DAY when open or undated. */
  readonly from: number;
  readonly to: number;
  readonly builds: readonly LinkAt[];
  /** What else the stage is said to use or to build. */
  readonly tools: readonly LinkAt[];
}

/** A mode as the documents tell it; by index. */
export interface ModeOutline {
  readonly node: number;
  readonly places: readonly LinkAt[];
  readonly dominatedBy: readonly LinkAt[];
  readonly stages: readonly StageOutline[];
}

export function allModes(columns: GraphColumns): ModeOutline[] {
  const { type, alive } = columns.nodes;
  const modes: ModeOutline[] = [];
  for (let node = type.indexOf(MODE); node >= 0; node = type.indexOf(MODE, node + 1)) {
    if (alive[node] === 1) modes.push(modeOutline(columns, node));
  }
  return modes;
}

export function modeOutline(columns: GraphColumns, node: number): ModeOutline {
  const stages = endsOf(columns, node, 'out', HAS_STAGE).map((end) => stageOutline(columns, end));
  return {
    node,
    places: endsOf(columns, node, 'out', PRACTISED_IN),
    dominatedBy: endsOf(columns, node, 'out', DOMINATED_BY),
    stages: inOrder(columns, stages),
  };
}

function stageOutline(columns: GraphColumns, { node, link }: LinkAt): StageOutline {
  const { links } = columns;
  return {
    node,
    link,
    from: links.from[link] ?? NO_DAY,
    to: links.to[link] ?? NO_DAY,
    builds: endsOf(columns, node, 'out', BUILDS_NETWORK),
    tools: toolsOf(columns, node),
  };
}

/** Links that go out from the stage to anything but a network or another stage. */
function toolsOf(columns: GraphColumns, stage: number): LinkAt[] {
  const { type } = columns.nodes;
  return [...linksAt(columns, stage, EVERYTHING, 'out')]
    .filter(({ node }) => type[node] !== NETWORK && type[node] !== STAGE)
    .sort((a, b) => a.link - b.link);
}

/** As `precedes` says; stages of which it says nothing by their beginning, undated ones last. */
function inOrder(columns: GraphColumns, stages: readonly StageOutline[]): StageOutline[] {
  const depth = new Map<number, number>();
  const depthOf = (stage: number): number => {
    const known = depth.get(stage);
    if (known !== undefined) return known;
    // Also keeps a circle of stages from being followed for ever.
    depth.set(stage, 0);
    const found = Math.max(0, ...endsOf(columns, stage, 'in', PRECEDES).map(({ node }) => depthOf(node) + 1));
    depth.set(stage, found);
    return found;
  };
  const begins = ({ from }: StageOutline): number => (from === NO_DAY ? Number.MAX_SAFE_INTEGER : from);
  return [...stages].sort((a, b) => depthOf(a.node) - depthOf(b.node) || begins(a) - begins(b) || a.link - b.link);
}

export const isDated = ({ from, to }: Pick<StageOutline, 'from' | 'to'>): boolean => from !== NO_DAY || to !== NO_DAY;

/** Half-open, as every date of a link is. An undated stage is under way at no date that is known. */
export const underWay = (stage: Pick<StageOutline, 'from' | 'to'>, day: number): boolean =>
  isDated(stage) && (stage.from === NO_DAY || stage.from <= day) && (stage.to === NO_DAY || day < stage.to);
