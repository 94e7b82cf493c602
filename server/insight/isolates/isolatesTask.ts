import { ISOLATE_REASONS, type IsolateReason } from '../../../model/api/isolates.ts';
import { cutPoints } from '../../analysis/biconnected/biconnected.ts';
import { components } from '../../analysis/components/components.ts';
import { stage } from '../../analysis/stage.ts';
import type { TaskRun } from '../../analysis/threads/messages.ts';
import type { GraphColumns } from '../../graph/columns.ts';
import { type BridgeSide, bridgeSides } from './bridgeSides.ts';
import { cityGround } from './cityGround.ts';
import { type CityPlan, cityPlan } from './cityPlan.ts';
import { countIsolates, type IsolateCounts } from './counts.ts';
import { type Ground, nodeGround } from './ground.ts';
import { type IsolateFound, itemsOf } from './items.ts';
import { inOrder } from './order.ts';
import type { IsolatesQuestion } from './question.ts';
import { type Grouping, standingOf, wantedLayers } from './reasons.ts';

/** All by index of the projection. */
export interface IsolatesFound {
  readonly items: readonly IsolateFound[];
  readonly total: number;
  readonly counts: IsolateCounts;
  /** Nodes looked at, and the components into which they fall. */
  readonly nodes: number;
  readonly components: number;
  /** At city level, how to join all. */
  readonly plan: CityPlan['links'] | undefined;
  readonly complete: boolean;
}

/** Undefined when time ran out before it was known who hangs together. */
export function isolatesTask(columns: GraphColumns, question: IsolatesQuestion, run: TaskRun): IsolatesFound | undefined {
  const ground = question.level === 'city' ? cityGround(columns, question.filters, run) : nodeGround(columns, question.filters, run);
  const { component, sizes, complete } = components.run(ground.rows, {}, stage(run, 0, 0.3));
  // What follows is for one thread.
  if (run.team.rank > 0 || !complete) return undefined;
  const grouping = { component, sizes };
  const sides = sidesOf(ground, grouping, question, stage(run, 0.3, 0.8));
  const reasons = ISOLATE_REASONS.filter(
    (reason) => question.reasons.includes(reason) && (reason !== 'single-bridge' || sides !== undefined),
  );
  const known = sides ?? new Map<number, BridgeSide>();
  const standing = standingOf(ground, grouping, known, wantedLayers(ground, question), reasons);
  const order = inOrder(columns, ground, grouping, standing, known);
  run.progress(0.8);
  const page = order.subarray(question.offset, question.offset + question.limit);
  const { items, complete: remedied } = itemsOf({ columns, ground, grouping, standing, sides: known, question, run }, page);
  const plan = question.level === 'city' ? cityPlan(columns, ground, run) : undefined;
  return {
    items,
    total: order.length,
    counts: countIsolates(columns, ground, standing, order),
    nodes: ground.nodes.length,
    components: sizes.length,
    plan: plan?.links,
    complete: sides !== undefined && remedied && plan?.complete !== false,
  };
}

/** Undefined when it was stopped; empty when nobody asked. */
function sidesOf(ground: Ground, { component }: Grouping, question: IsolatesQuestion, run: TaskRun): Map<number, BridgeSide> | undefined {
  const wanted: IsolateReason = 'single-bridge';
  if (!question.reasons.includes(wanted)) return new Map();
  const { bridges, complete } = cutPoints.run(ground.rows, {}, run);
  if (!complete) return undefined;
  const sides = bridgeSides(ground.rows, bridges, component, question.most);
  if (!question.leaves) for (const [node, { members }] of sides) if (members.length === 1) sides.delete(node);
  return sides;
}
