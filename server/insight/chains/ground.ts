import type { Chain } from '../../../model/chains/chain.ts';
import { chainOf, subjectOf } from '../../../model/chains.ts';
import type { Filters } from '../../../model/filters.ts';
import { topicNames } from '../topics/topicMembers.ts';
import { scopeOf, type TopicGraph, withParts } from '../topics/topicScope.ts';
import type { ChainQuestion, SegmentGround } from './question.ts';

/** Words that, in the name of a body, tell that it tests, or that it hatches firms. */
const TESTING_WORDS = ['测试', '检测', '试验', '中试', '验证', 'testing', 'pilot-scale', 'pilot plant'];
const INCUBATING_WORDS = ['孵化', '加速器', '众创', '科技园', 'incubat', 'accelerator'];

/** What the graph knows of an industry and its chain, before anybody is counted. */
export interface ChainGround {
  readonly chain: Chain | undefined;
  /** Other industries and technologies that the answer counts as this one, branches of segments apart. */
  readonly stands: readonly number[];
  readonly question: Omit<ChainQuestion, 'filters' | 'limit' | 'offset'>;
}

export async function chainGround(graph: TopicGraph, industry: number): Promise<ChainGround> {
  const { nodes } = graph.projection;
  const id = nodes.nodeId(industry);
  const chain = chainOf(id);
  const { also = [], covers = [], ...known } = subjectOf(id) ?? { industry: id };
  const { topics, words } = scopeOf(graph.projection, [industry], []);
  const [named, testing, incubating] = await Promise.all([
    topicNames(graph, words),
    topicNames(graph, TESTING_WORDS),
    topicNames(graph, INCUBATING_WORDS),
  ]);
  return {
    chain,
    stands: [...new Set([id, known.industry, ...also, ...covers])].map((one) => nodes.indexOfId(one)).filter((index) => index >= 0),
    question: {
      segments: chain === undefined ? [] : segmentGrounds(graph, chain),
      topics: [...topics],
      named: [...named],
      testing: [...testing.keys()],
      incubating: [...incubating.keys()],
    },
  };
}

function segmentGrounds({ projection }: TopicGraph, { segments }: Chain): SegmentGround[] {
  return segments.map(({ id, branches, feeds }) => {
    const indexes = branches.map((branch) => projection.nodes.indexOfId(branch));
    return {
      branches: indexes,
      topics: [
        ...withParts(
          projection,
          indexes.filter((index) => index >= 0),
        ),
      ],
      beside: segments.flatMap((other, at) => (feeds.includes(other.id) || other.feeds.includes(id) ? [at] : [])),
    };
  });
}

export const asksNothing = (filters: Filters): boolean =>
  Object.values(filters).every((value) => value === undefined || value.length === 0);
