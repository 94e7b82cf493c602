import { LAYER_IDS } from '../../../model/layers.ts';
import type { TaskRun } from '../../analysis/threads/messages.ts';
import type { GraphColumns } from '../../graph/columns.ts';
import { graphFilter } from '../../graph/filter.ts';
import { NO_DAY } from '../../store/linkBlock.ts';
import { keyOf } from '../excerptFor.ts';
import { type PlanFound, plansIn, type StageFound, stagesIn } from './bands.ts';
import { yearOf } from './calendar.ts';
import { type Growth, growthOf, type Side, sideOf } from './growth.ts';
import { linkDates } from './linkDates.ts';
import type { NodeDates, TimelineQuestion } from './question.ts';

/** All by index. */
export interface TimelineFound {
  readonly growth: Growth;
  /** Nodes that begin, by year, and those without a date of beginning. */
  readonly nodes: { readonly begun: ReadonlyMap<number, number>; readonly undated: number };
  /** By kind: the year, counted from the first, in which its register begins, or -1. */
  readonly registerFrom: Int32Array;
  readonly stages: readonly StageFound[];
  readonly plans: { readonly items: readonly PlanFound[]; readonly total: number };
  /** By layer, the dated links that hold on the day asked for. */
  readonly holding: Int32Array | null;
}

/** For one thread: others have nothing to do. */
export function timelineTask(columns: GraphColumns, question: TimelineQuestion, run: TaskRun): TimelineFound | undefined {
  if (run.team.rank > 0) return undefined;
  const key = `timeline ${keyOf(columns, question.filters)} ${question.actor} ${question.at}`;
  return run.kept(key, () => lookAt(columns, question, run));
}

function lookAt(columns: GraphColumns, { filters, actor, at, nodeDates }: TimelineQuestion, run: TaskRun): TimelineFound {
  const admission = graphFilter(columns, filters);
  const dates = linkDates(columns, run);
  const side = sideOf(columns, actor);
  const reached = new Uint8Array(columns.rows.nodeCount);
  const growth = growthOf(columns, admission, side, dates, reached);
  const alive = (node: number): boolean => columns.nodes.alive[node] === 1 && admission.node(node);
  const onlyReached = (filters.layers ?? []).length > 0;
  const counts = (node: number): boolean => alive(node) && (!onlyReached || reached[node] === 1);
  return {
    growth,
    nodes: nodesBegun(nodeDates, reached.length, (node) => counts(node) && (actor === null || side.has(node))),
    registerFrom: dates.registerFrom,
    stages: stagesIn(columns, admission),
    plans: plansIn(columns, nodeDates, (node) => alive(node) && ((actor === null && !onlyReached) || reached[node] === 1)),
    holding: at === null ? null : holdingOn(at, columns, filters, side),
  };
}

function nodesBegun({ from }: NodeDates, nodeCount: number, counts: (node: number) => boolean): TimelineFound['nodes'] {
  const begun = new Map<number, number>();
  let undated = 0;
  for (let node = 0; node < nodeCount; node += 1) {
    const day = from[node] ?? NO_DAY;
    if (!counts(node)) continue;
    if (day === NO_DAY) undated += 1;
    else begun.set(yearOf(day), (begun.get(yearOf(day)) ?? 0) + 1);
  }
  return { begun, undated };
}

function holdingOn(
  at: NonNullable<TimelineQuestion['at']>,
  columns: GraphColumns,
  filters: TimelineQuestion['filters'],
  side: Side,
): Int32Array {
  const { links } = columns;
  const then = graphFilter(columns, { ...filters, at });
  const holding = new Int32Array(LAYER_IDS.length);
  for (let link = 0; link < links.alive.length; link += 1) {
    if (links.alive[link] !== 1 || (links.from[link] === NO_DAY && links.to[link] === NO_DAY) || !then.link(link)) continue;
    const [source, target] = [links.source[link] ?? 0, links.target[link] ?? 0];
    if (!then.node(source) || !then.node(target)) continue;
    if (side.actor !== null && side.has(source) === side.has(target)) continue;
    const layer = links.layer[link] ?? 0;
    holding[layer] = (holding[layer] ?? 0) + 1;
  }
  return holding;
}
