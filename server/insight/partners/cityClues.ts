import type { Segment } from '../../../model/chains/chain.ts';
import { CHAINS } from '../../../model/chains.ts';
import type { Admission } from '../../graph/walk.ts';
import type { TopicGraph } from '../topics/topicScope.ts';
import { type ChainStep, firmsIn, stepsFrom } from './chainNeighbours.ts';
import type { Subject } from './subject.ts';
import type { TopicReason } from './topicTies.ts';

/** Who works on a topic in a city: how many, and the first few. */
export interface CityTopic {
  readonly subject: Subject;
  readonly count: number;
  readonly some: readonly (readonly [node: number, reason: TopicReason])[];
  readonly amount: number;
}

/** A step on a chain for which a city has more listed firms than that of the focus, and how many other such steps there are. */
export interface CityStep extends ChainStep {
  readonly ours: number;
  readonly theirs: number;
  /** Of the firms on both sides of the step, links to their branches. */
  readonly links: readonly number[];
  readonly further: number;
  readonly amount: number;
}

const MOST_TOLD = 5;
/** At so many members, or steps, the part counts half. */
const HALF_MEMBERS = 5;
const HALF_STEPS = 3;

/** By city, the topic with most members there. */
export function cityTopics({ projection: { nodes } }: TopicGraph, subjects: readonly Subject[], focus: number): Map<number, CityTopic> {
  const best = new Map<number, CityTopic>();
  for (const subject of subjects) {
    const byCity = new Map<number, [number, TopicReason][]>();
    for (const [node, reason] of subject.members) {
      const city = nodes.typeId(node) === 'city' ? node : nodes.cityOf(node);
      if (city >= 0 && city !== focus) byCity.set(city, [...(byCity.get(city) ?? []), [node, reason]]);
    }
    for (const [city, members] of byCity) {
      const count = members.length;
      if (count > (best.get(city)?.count ?? 0)) {
        best.set(city, { subject, count, some: members.slice(0, MOST_TOLD), amount: count / (count + HALF_MEMBERS) });
      }
    }
  }
  return best;
}

/** By city, the steps from a segment that the focus has firms in to one beside it where the city has more. */
export function citySteps(graph: TopicGraph, focus: number, admission: Admission): Map<number, CityStep> {
  const found = new Map<number, CityStep[]>();
  for (const chain of CHAINS) {
    const firms = new Map(chain.segments.map((segment) => [segment, byCityIn(graph, segment, admission)]));
    const ownBranches = new Set(chain.segments.filter((each) => firms.get(each)?.has(focus)).flatMap(({ branches }) => branches));
    for (const step of stepsFrom(chain, ownBranches)) {
      const there = firms.get(step.other) ?? new Map<number, number[]>();
      const own = firms.get(step.own)?.get(focus) ?? [];
      const ours = there.get(focus)?.length ?? 0;
      for (const [city, links] of there) {
        if (city === focus || links.length <= ours || own.length === 0) continue;
        const told = [...links.slice(0, MOST_TOLD), ...own.slice(0, MOST_TOLD)];
        found.set(city, [...(found.get(city) ?? []), { ...step, ours, theirs: links.length, links: told, further: 0, amount: 0 }]);
      }
    }
  }
  return new Map(Array.from(found, ([city, steps]) => [city, widest(steps)]));
}

/** The step at which the city has most that the focus lacks stands for all. */
function widest(steps: readonly CityStep[]): CityStep {
  const best = steps.reduce((one, other) => (other.theirs - other.ours > one.theirs - one.ours ? other : one));
  return { ...best, further: steps.length - 1, amount: steps.length / (steps.length + HALF_STEPS) };
}

function byCityIn(graph: TopicGraph, { branches }: Segment, admission: Admission): Map<number, number[]> {
  const byCity = new Map<number, number[]>();
  for (const branch of branches) {
    for (const [firm, link] of firmsIn(graph, branch, admission)) {
      const city = graph.projection.nodes.cityOf(firm);
      if (city >= 0) byCity.set(city, [...(byCity.get(city) ?? []), link]);
    }
  }
  return byCity;
}
