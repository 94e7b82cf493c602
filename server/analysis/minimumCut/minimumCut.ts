import { z } from 'zod';
import type { Rows } from '../../graph/walk.ts';
import type { Algorithm, Run } from '../algorithm.ts';
import { linksLeaving, marked, reachable } from './cutSide.ts';
import { UNREACHED } from './levels.ts';
import { LinkNetwork } from './linkNetwork.ts';
import { type Flow, maximumFlow } from './maximumFlow.ts';
import { entranceOf, exitOf, NodeNetwork } from './nodeNetwork.ts';

const node = z.int().nonnegative();
const minimumCutParameters = z.strictObject({
  sources: z.array(node).min(1),
  targets: z.array(node).min(1),
  cut: z.enum(['links', 'nodes']).default('links'),
  /** What cutting a link costs: one, or its weight. Nodes cost one each. */
  capacity: z.enum(['unit', 'weight']).default('unit'),
});

export interface MinimumCut {
  /** The least cost that parts sources from targets. Null when nothing does: they share a node or, for a cut of nodes, are neighbours. */
  readonly value: number | null;
  /** The links to cut, ascending; empty for a cut of nodes. */
  readonly links: Int32Array;
  /** The nodes to cut, ascending; empty for a cut of links. */
  readonly nodes: Int32Array;
  /** What still hangs together with the sources after the cut, ascending. */
  readonly sourceSide: Int32Array;
  /** False when it was stopped: then the value is too low or right, and no cut is named. */
  readonly complete: boolean;
}

/** The cheapest links, or the fewest nodes, that part two sets of nodes. Links count in both directions. */
export const minimumCut: Algorithm<typeof minimumCutParameters, MinimumCut> = {
  id: 'minimumCut',
  parameters: minimumCutParameters,
  run(rows, { sources, targets, cut, capacity }, run) {
    // One thread does all of it; what the others of a team return is not looked at.
    if (run.team.rank > 0) return { ...NOTHING, value: null, complete: false };
    const [from, to] = [new Set(sources), new Set(targets)];
    if (targets.some((target) => from.has(target))) return { ...NOTHING, value: null };
    const { flow, blocked } = cut === 'links' ? linkFlow(rows, from, to, capacity, run) : nodeFlow(rows, from, to, run);
    if (flow.value === Number.POSITIVE_INFINITY) return { ...NOTHING, value: null };
    if (!flow.complete) return { ...NOTHING, value: flow.value, complete: false };
    const sourceSide = reachable(rows, from, blocked);
    const cutOff = { sourceSide: marked(sourceSide), complete: true };
    if (cut === 'nodes') return { ...NOTHING, ...cutOff, value: flow.value, nodes: marked(blocked) };
    const { links, weight } = linksLeaving(rows, sourceSide);
    // The sum over the cut is closer than that of many small flows.
    return { ...NOTHING, ...cutOff, value: capacity === 'unit' ? links.length : weight, links };
  },
};

const NOTHING: Omit<MinimumCut, 'value'> = {
  links: new Int32Array(0),
  nodes: new Int32Array(0),
  sourceSide: new Int32Array(0),
  complete: true,
};

/** A flow, and the nodes at which a walk from the sources must stop. */
interface Parting {
  readonly flow: Flow;
  readonly blocked: Uint8Array;
}

type Ends = ReadonlySet<number>;

function linkFlow(rows: Rows, from: Ends, to: Ends, capacity: 'unit' | 'weight', run: Run): Parting {
  const flow = maximumFlow(new LinkNetwork(rows, capacity === 'weight'), Int32Array.from(from), Int32Array.from(to), run);
  const blocked = new Uint8Array(rows.nodeCount);
  for (let at = 0; at < rows.nodeCount; at += 1) blocked[at] = (flow.level[at] !== UNREACHED) === (flow.exhausted === 'sinks') ? 1 : 0;
  return { flow, blocked };
}

/** A node is cut where flow gets in and cannot get through; or seen from the sinks, where it could get out and nothing gets through. */
function nodeFlow(rows: Rows, from: Ends, to: Ends, run: Run): Parting {
  const flow = maximumFlow(new NodeNetwork(rows), Int32Array.from(from, exitOf), Int32Array.from(to, entranceOf), run);
  const [near, far] = flow.exhausted === 'sources' ? [entranceOf, exitOf] : [exitOf, entranceOf];
  const blocked = new Uint8Array(rows.nodeCount);
  for (let at = 0; at < rows.nodeCount; at += 1) {
    blocked[at] = flow.level[near(at)] !== UNREACHED && flow.level[far(at)] === UNREACHED ? 1 : 0;
  }
  return { flow, blocked };
}
