import { ISOLATE_REASONS, type IsolateChange, type IsolateReason } from '../../../model/api/isolates.ts';
import { cutPoints } from '../../analysis/biconnected/biconnected.ts';
import { components } from '../../analysis/components/components.ts';
import { stage } from '../../analysis/stage.ts';
import type { TaskRun } from '../../analysis/threads/messages.ts';
import type { GraphColumns } from '../../graph/columns.ts';
import { type AskedFound, askedAbout } from './asked.ts';
import { type BridgeSide, bridgeSides } from './bridgeSides.ts';
import { changesOf, joinedSince } from './changes.ts';
import { cityGround } from './cityGround.ts';
import { cityPlan } from './cityPlan.ts';
import { countIsolates, type IsolateCounts } from './counts.ts';
import { type Ground, nodeGround } from './ground.ts';
import { type IsolateFound, itemsOf, type Survey, searchIn } from './items.ts';
import { ALL_LAYERS, bitsOf } from './layerBits.ts';
import { type PlannedLink, partsPlan } from './partsPlan.ts';
import type { IsolatesQuestion } from './question.ts';
import { type Grouping, standingOf, wantedLayers } from './reasons.ts';

/** All by index of the projection. */
export interface IsolatesFound {
  readonly items: readonly IsolateFound[];
  readonly total: number;
  /** Of those that are listed and isolated; and of all that are isolated, by reason. */
  readonly counts: IsolateCounts;
  readonly isolated: IsolateCounts['byReason'];
  /** How many of each change; empty without an earlier date. */
  readonly changes: ReadonlyMap<IsolateChange, number>;
  /** Nodes looked at, and the components into which they fall. */
  readonly nodes: number;
  readonly components: number;
  readonly plan: readonly PlannedLink[];
  /** How the node that was asked about is tied; undefined when none was, null when the filters leave it out. */
  readonly asked: AskedFound | null | undefined;
  readonly complete: boolean;
}

/** Undefined when time ran out before it was known who hangs together. */
export function isolatesTask(columns: GraphColumns, question: IsolatesQuestion, run: TaskRun): IsolatesFound | undefined {
  const { since } = question;
  // The earlier graph first: what waits for this task waits until the later one is read as well.
  const before =
    since === null ? null : connected(columns, { ...question, filters: { ...question.filters, at: since } }, stillReading(run));
  const now = connected(columns, question, stage(run, 0, 0.3));
  // What follows is for one thread.
  if (run.team.rank > 0 || !now.complete || before?.complete === false) return undefined;
  const survey = surveyOf(columns, now, question, stage(run, 0.3, 0.8));
  const earlier = before && surveyOf(columns, before, question, run);
  run.progress(0.8);
  const { listed, change } = changesOf(survey, earlier);
  const page = listed.slice(question.offset, question.offset + question.limit);
  const isolated = (node: number): boolean => change(node) !== 'joined';
  const search = searchIn(survey);
  const { items, complete: remedied } = itemsOf(survey, search, Int32Array.from(page.filter(isolated)));
  const byNode = new Map(items.map((item) => [item.node, item]));
  const plan = question.level === 'city' ? cityPlan(columns, now.ground, run) : partsPlan(survey, search);
  const count = (nodes: Iterable<number>): IsolateCounts => countIsolates(columns, now.ground, survey.standing, nodes);
  return {
    items: page.flatMap((node): IsolateFound[] => {
      const item = byNode.get(now.ground.nodes[node] ?? 0) ?? (earlier && joinedSince(survey, earlier, node));
      const changed = change(node);
      return item ? [{ ...item, change: changed }] : [];
    }),
    total: listed.length,
    counts: count(listed.filter(isolated)),
    isolated: count(allIsolated(survey)).byReason,
    changes: countsOf(listed.flatMap((node) => change(node) ?? [])),
    nodes: now.ground.nodes.length,
    components: now.grouping.sizes.length,
    plan: plan.links,
    asked: question.of === null ? undefined : askedAbout(now.ground, now.grouping, question.of, layersAsked(question)),
    complete: survey.whole && earlier?.whole !== false && remedied && plan.complete,
  };
}

const stillReading = (run: TaskRun): TaskRun => ({
  team: run.team,
  stopped: () => run.stopped(),
  progress: (share) => run.progress(share),
  kept: (key, make) => run.kept(key, make),
  doneReading: () => undefined,
});

interface Connected {
  readonly ground: Ground;
  readonly grouping: Grouping;
  readonly complete: boolean;
}

function connected(columns: GraphColumns, { level, filters }: IsolatesQuestion, run: TaskRun): Connected {
  const ground = level === 'city' ? cityGround(columns, filters, run) : nodeGround(columns, filters, run);
  const { component, sizes, complete } = components.run(ground.rows, {}, run);
  return { ground, grouping: { component, sizes }, complete };
}

function surveyOf(columns: GraphColumns, { ground, grouping }: Connected, question: IsolatesQuestion, run: TaskRun): Survey {
  const sides = sidesOf(ground, grouping, question, run);
  const reasons = ISOLATE_REASONS.filter(
    (reason) => question.reasons.includes(reason) && (reason !== 'single-bridge' || sides !== undefined),
  );
  const known = sides ?? new Map<number, BridgeSide>();
  const standing = standingOf(ground, grouping, known, wantedLayers(ground, question), reasons);
  return { columns, ground, grouping, standing, sides: known, question, run, whole: sides !== undefined };
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

const layersAsked = ({ filters: { layers = [] } }: IsolatesQuestion): number => (layers.length === 0 ? ALL_LAYERS : bitsOf(layers));

function* allIsolated({ standing: { reason } }: Survey): Iterable<number> {
  for (let node = 0; node < reason.length; node += 1) if (reason[node] !== 0) yield node;
}

function countsOf(changes: readonly IsolateChange[]): Map<IsolateChange, number> {
  const counts = new Map<IsolateChange, number>();
  for (const change of changes) counts.set(change, (counts.get(change) ?? 0) + 1);
  return counts;
}
