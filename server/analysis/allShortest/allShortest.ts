import { type Admission, type Direction, linkOf, mayStep, opposite, type Rows } from '../../graph/walk.ts';
import { type Frontier, UNSEEN } from '../frontier.ts';
import type { Scratch } from '../scratch.ts';
import type { MeetingQuestion } from '../shortestPath/meetingSearch.ts';

/** Two neighbours on shortest paths, with every link that leads from the one to the other, strongest first. */
interface Step {
  readonly from: number;
  readonly to: number;
  readonly links: number[];
}

/** All shortest paths at once: what they are made of, and how many there are. */
export interface ShortestPaths {
  readonly length: number;
  /** In the order of their distance from the start. */
  readonly steps: readonly Step[];
  /** Paths that differ in their nodes. Past 2⁵³ it is not exact. */
  readonly paths: number;
  /** Paths that differ in their nodes or links. */
  readonly ways: number;
}

/** The two searches; kept by the caller, as their arrays are as long as the graph. */
export interface Frontiers {
  readonly ahead: Scratch<Frontier>;
  readonly back: Scratch<Frontier>;
}

/** Searches from both ends until they meet, then walks back from the meeting nodes: few nodes beyond those on shortest paths are seen. */
export function allShortest(rows: Rows, admission: Admission, question: MeetingQuestion, scratch: Frontiers): ShortestPaths | null {
  const { from, to, direction, maxLength } = question;
  if (from === to) return { length: 0, steps: [], paths: 1, ways: 1 };
  const ahead = scratch.ahead.for(rows.nodeCount);
  const back = scratch.back.for(rows.nodeCount);
  ahead.start(from);
  back.start(to);
  while (ahead.width > 0 && back.width > 0 && ahead.depth + back.depth < maxLength) {
    const forwards = ahead.width <= back.width;
    const [growing, other] = forwards ? [ahead, back] : [back, ahead];
    growing.grow(rows, admission, forwards ? direction : opposite(direction), forwards ? to : from);
    const meeting = growing.lastLevel().filter((node) => other.distance(node) !== UNSEEN);
    if (meeting.length === 0) continue;
    const behind = stepsToRoot(rows, admission, opposite(direction), ahead, meeting, from).map(turned).reverse();
    const onwards = stepsToRoot(rows, admission, direction, back, meeting, to);
    const steps = [...behind, ...onwards];
    return { length: ahead.depth + back.depth, steps, ...counted(steps, from, to) };
  }
  return null;
}

/** Every step from the meeting nodes towards a search's root, farthest first; each leads from the farther node to the nearer. */
function stepsToRoot(rows: Rows, admission: Admission, towards: Direction, search: Frontier, meeting: Int32Array, root: number): Step[] {
  const steps: Step[] = [];
  let level: Iterable<number> = meeting;
  for (let distance = search.depth; distance > 0; distance -= 1) {
    const nearer = new Set<number>();
    for (const node of level) {
      const byNext = new Map<number, number[]>();
      const first = rows.rowStart[node] ?? 0;
      for (let slot = first + (rows.rowLength[node] ?? 0) - 1; slot >= first; slot -= 1) {
        const next = rows.neighbour[slot] ?? 0;
        if (search.distance(next) !== distance - 1 || !mayStep(rows, admission, towards, slot, root)) continue;
        const link = linkOf(rows.entry[slot] ?? 0);
        const links = byNext.get(next);
        if (links === undefined) byNext.set(next, [link]);
        else links.push(link);
      }
      for (const [next, links] of byNext) {
        steps.push({ from: node, to: next, links });
        nearer.add(next);
      }
    }
    level = nearer;
  }
  return steps;
}

const turned = ({ from, to, links }: Step): Step => ({ from: to, to: from, links });

function counted(steps: readonly Step[], from: number, to: number): { paths: number; ways: number } {
  const paths = new Map([[from, 1]]);
  const ways = new Map([[from, 1]]);
  // A step's start is complete before the step is taken, as steps come in the order of their distance.
  for (const step of steps) {
    paths.set(step.to, (paths.get(step.to) ?? 0) + (paths.get(step.from) ?? 0));
    ways.set(step.to, (ways.get(step.to) ?? 0) + (ways.get(step.from) ?? 0) * step.links.length);
  }
  return { paths: paths.get(to) ?? 0, ways: ways.get(to) ?? 0 };
}

/** The paths themselves, one at a time, each over the strongest link of each step. */
export function* eachShortest({ steps, length }: ShortestPaths, from: number): Generator<{ nodes: number[]; links: number[] }> {
  const onwards = new Map<number, Step[]>();
  for (const step of steps) {
    const known = onwards.get(step.from);
    if (known === undefined) onwards.set(step.from, [step]);
    else known.push(step);
  }
  const nodes = [from];
  const links: number[] = [];
  // For each node of the path so far, how many of its steps were taken.
  const taken = [0];
  while (taken.length > 0) {
    const depth = taken.length - 1;
    if (depth === length) yield { nodes: [...nodes], links: [...links] };
    const step = depth === length ? undefined : onwards.get(nodes[depth] ?? from)?.[taken[depth] ?? 0];
    if (step === undefined) {
      taken.pop();
      nodes.pop();
      links.pop();
    } else {
      taken[depth] = (taken[depth] ?? 0) + 1;
      taken.push(0);
      nodes.push(step.to);
      links.push(step.links[0] ?? 0);
    }
  }
}
