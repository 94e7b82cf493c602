import type { Chain, Segment } from '../../../model/chains/chain.ts';
import { CHAINS } from '../../../model/chains.ts';
import type { Admission } from '../../graph/walk.ts';
import { workersOn } from '../topics/topicMembers.ts';
import type { TopicGraph } from '../topics/topicScope.ts';
import { ownTopics } from './subject.ts';

/** A segment beside that of the focus, and which of them takes what the other makes. */
export interface ChainStep {
  readonly chain: Chain;
  readonly own: Segment;
  readonly other: Segment;
  /** Whether the other takes what the focus makes. */
  readonly downstream: boolean;
}

export interface ChainNeighbour extends ChainStep {
  /** The links to the branches that put it and the focus there. */
  readonly links: readonly number[];
}

/** The steps from the segments that a branch fills to those beside it. */
export function stepsFrom(chain: Chain, branches: ReadonlySet<string>): ChainStep[] {
  const filled = chain.segments.filter((segment) => segment.branches.some((branch) => branches.has(branch)));
  return filled.flatMap((own) =>
    chain.segments.flatMap((other): ChainStep[] => {
      if (own.feeds.includes(other.id)) return [{ chain, own, other, downstream: true }];
      return other.feeds.includes(own.id) ? [{ chain, own, other, downstream: false }] : [];
    }),
  );
}

/** Firms in the segments beside that of the focus, by index. Whoever is in the same segment as well is a rival as much as a neighbour. */
export function chainNeighbours(graph: TopicGraph, focus: number, admission: Admission): Map<number, ChainNeighbour> {
  const { nodes } = graph.projection;
  const own = ownTopics(graph, focus, admission);
  const branches = new Set<string>(own.map(({ topic }) => nodes.nodeId(topic)));
  const neighbours = new Map<number, ChainNeighbour>();
  for (const step of CHAINS.flatMap((chain) => stepsFrom(chain, branches))) {
    const ours = own.filter(({ topic }) => step.own.branches.includes(nodes.nodeId(topic))).map(({ link }) => link);
    for (const branch of step.other.branches) {
      if (branches.has(branch)) continue;
      for (const [firm, link] of firmsIn(graph, branch, admission))
        if (!neighbours.has(firm)) neighbours.set(firm, { ...step, links: [link, ...ours] });
    }
  }
  return neighbours;
}

/** Firms of a branch, each with the link that says so. */
export function firmsIn({ projection }: TopicGraph, branch: string, admission: Admission): [firm: number, link: number][] {
  const index = projection.nodes.indexOfId(branch);
  if (index < 0) return [];
  return Array.from(workersOn(projection, index, admission), ({ member, link }): [number, number] => [member, link]).filter(
    ([member]) => projection.nodes.typeId(member) === 'firm',
  );
}
