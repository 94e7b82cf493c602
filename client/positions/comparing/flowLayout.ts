import type { ClusterAnswer } from '../../../model/api/clusters.ts';
import type { Flow } from './flows.ts';

type Cluster = Pick<ClusterAnswer, 'id' | 'members'>;

/** The rest of a side: all clusters too small to be drawn by themselves. */
export const REST = -1;
const MOST_BARS = 14;
const GAP = 7;
const LABEL_HEIGHT = 15;

interface Bar {
  /** `REST` for the smaller ones together. */
  readonly id: number;
  readonly members: number;
  /** How many clusters it stands for. */
  readonly clusters: number;
  readonly top: number;
  readonly height: number;
  /** The middle of its label: labels do not cover each other. */
  readonly label: number;
}

interface Ribbon {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** Its upper edges at both sides, and how wide it is. */
  readonly left: number;
  readonly right: number;
  readonly width: number;
}

export interface FlowLayout {
  readonly left: readonly Bar[];
  readonly right: readonly Bar[];
  readonly ribbons: readonly Ribbon[];
}

/** Clusters as bars at two sides, as high as they have members, and bands between those that share members. */
export function flowLayout(one: readonly Cluster[], other: readonly Cluster[], flows: readonly Flow[], height: number): FlowLayout {
  const total = Math.max(membersIn(one), membersIn(other), 1);
  const bars = Math.max(Math.min(one.length, MOST_BARS + 1), Math.min(other.length, MOST_BARS + 1));
  const scale = Math.max(0, height - GAP * (bars - 1)) / total;
  const left = barsOf(one, scale, height, largestFirst(one));
  const merged = mergedFlows(flows, new Set(left.map(({ id }) => id)), new Set(largestFirst(other)));
  const middles = new Map(left.map(({ id, top, height: own }) => [id, top + own / 2]));
  const right = barsOf(other, scale, height, nearestFirst(largestFirst(other), merged, middles));
  return { left, right, ribbons: ribbonsOf(merged, left, right, scale) };
}

const membersIn = (clusters: readonly Cluster[]): number => clusters.reduce((sum, { members }) => sum + members.length, 0);

const largestFirst = (clusters: readonly Cluster[]): number[] =>
  clusters
    .toSorted((a, b) => b.members.length - a.members.length || a.id - b.id)
    .slice(0, MOST_BARS)
    .map(({ id }) => id);

/** In the order of where their members come from, so that few bands cross. */
function nearestFirst(ids: readonly number[], flows: readonly Flow[], middles: ReadonlyMap<number, number>): number[] {
  const mean = (id: number): number => {
    let [sum, count] = [0, 0];
    for (const flow of flows) {
      if (flow.to !== id) continue;
      sum += flow.count * (middles.get(flow.from) ?? 0);
      count += flow.count;
    }
    return count === 0 ? Number.POSITIVE_INFINITY : sum / count;
  };
  return ids.toSorted((a, b) => mean(a) - mean(b) || a - b);
}

function barsOf(clusters: readonly Cluster[], scale: number, height: number, order: readonly number[]): Bar[] {
  const members = new Map(clusters.map(({ id, members: own }) => [id, own.length]));
  const shown = new Set(order);
  const rest = clusters.filter(({ id }) => !shown.has(id));
  const wanted = [
    ...order.map((id) => ({ id, members: members.get(id) ?? 0, clusters: 1 })),
    ...(rest.length === 0 ? [] : [{ id: REST, members: membersIn(rest), clusters: rest.length }]),
  ];
  let top = 0;
  const bars = wanted.map((bar) => {
    const own = { ...bar, top, height: Math.max(1.5, bar.members * scale) };
    top += own.height + GAP;
    return own;
  });
  const labels = spread(
    bars.map(({ top: from, height: own }) => from + own / 2),
    height,
  );
  return bars.map((bar, at) => ({ ...bar, label: labels[at] ?? 0 }));
}

/** Pushes apart what is nearer than a line of text, first downwards and then back from the lower edge. */
function spread(middles: readonly number[], height: number): number[] {
  const down: number[] = [];
  for (const middle of middles) down.push(Math.max(middle, (down.at(-1) ?? -LABEL_HEIGHT) + LABEL_HEIGHT));
  const up: number[] = [];
  for (const middle of down.toReversed()) up.push(Math.min(middle, (up.at(-1) ?? height + LABEL_HEIGHT / 2) - LABEL_HEIGHT));
  return up.reverse();
}

/** Flows of clusters that are not drawn by themselves are those of the rest. */
function mergedFlows(flows: readonly Flow[], left: ReadonlySet<number>, right: ReadonlySet<number>): Flow[] {
  const merged = new Map<string, Flow>();
  for (const flow of flows) {
    const [from, to] = [left.has(flow.from) ? flow.from : REST, right.has(flow.to) ? flow.to : REST];
    const known = merged.get(`${from} ${to}`);
    merged.set(`${from} ${to}`, { from, to, count: flow.count + (known?.count ?? 0) });
  }
  return [...merged.values()];
}

function ribbonsOf(flows: readonly Flow[], left: readonly Bar[], right: readonly Bar[], scale: number): Ribbon[] {
  const places = (bars: readonly Bar[]) => new Map(bars.map(({ id, top }, at) => [id, { at, next: top }]));
  const [lefts, rights] = [places(left), places(right)];
  const placed = flows.flatMap((flow) => {
    const [from, to] = [lefts.get(flow.from), rights.get(flow.to)];
    return from === undefined || to === undefined ? [] : [{ flow, from, to, width: flow.count * scale, left: 0, right: 0 }];
  });
  // At each side in the order of the other side: bands of one bar do not cross each other there.
  for (const ribbon of placed.toSorted((a, b) => a.to.at - b.to.at)) {
    ribbon.left = ribbon.from.next;
    ribbon.from.next += ribbon.width;
  }
  for (const ribbon of placed.toSorted((a, b) => a.from.at - b.from.at)) {
    ribbon.right = ribbon.to.next;
    ribbon.to.next += ribbon.width;
  }
  return placed.map(({ flow, left: atLeft, right: atRight, width }) => ({ ...flow, left: atLeft, right: atRight, width }));
}
