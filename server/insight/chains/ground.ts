import type { Chain } from '../../../model/chains/chain.ts';
import { chainOf, SUBJECTS, subjectOf } from '../../../model/chains.ts';
import { topicNames } from '../topics/topicMembers.ts';
import { scopeOf, type TopicGraph, withParts } from '../topics/topicScope.ts';
import { type CountryGraph, foreignersOf } from './foreign.ts';
import type { ChainQuestion, ChainsQuestion, IndustryGround, SegmentGround } from './question.ts';

/** Words that, in the name of a college, tell that it trains for trades. */
const TRAINING_WORDS = ['职业', '高等专科', 'vocational'];
/** Words that, in the name of a body, tell that it tests, or that it hatches firms. */
const TESTING_WORDS = ['测试', '检测', '试验', '中试', '验证', 'testing', 'pilot-scale'];
const INCUBATING_WORDS = ['孵化', '加速器', '众创', '科技园', 'incubat'];

/** What has to be looked up by name or in records. */
type ChainGraph = TopicGraph & CountryGraph;

/** What the graph knows of an industry and its chain, before anybody is counted. */
export interface ChainGround {
  readonly chain: Chain | undefined;
  /** Other industries and technologies that the answer counts as this one, branches of segments apart. */
  readonly stands: readonly number[];
  readonly question: Omit<ChainQuestion, 'filters' | 'limit' | 'offset'>;
}

export async function chainGround(graph: ChainGraph, industry: number): Promise<ChainGround> {
  const { nodes } = graph.projection;
  const id = nodes.nodeId(industry);
  const { also = [], covers = [], ...known } = subjectOf(id) ?? { industry: id };
  const { words } = baseOf(graph, industry);
  const [ground, firmsNamed, testing, incubating] = await Promise.all([
    industryGround(graph, industry),
    topicNames(graph, words, ['firm']),
    topicNames(graph, TESTING_WORDS),
    topicNames(graph, INCUBATING_WORDS),
  ]);
  return {
    chain: chainOf(id),
    stands: indexesOf(graph, [id, known.industry, ...also, ...covers]),
    question: {
      ...ground,
      firmsNamed: [...firmsNamed],
      testing: [...testing.keys()],
      incubating: [...incubating.keys()],
    },
  };
}

/** The industries whose chains or words are known, as far as they are in the graph. */
export async function knownGrounds(graph: ChainGraph): Promise<Pick<ChainsQuestion, 'grounds' | 'spokenFor'>> {
  const present = SUBJECTS.filter(({ industry }) => graph.projection.nodes.indexOfId(industry) >= 0);
  return {
    grounds: await Promise.all(present.map(({ industry }) => industryGround(graph, graph.projection.nodes.indexOfId(industry)))),
    spokenFor: indexesOf(
      graph,
      present.flatMap(({ industry, also = [] }) => [industry, ...also]),
    ),
  };
}

export async function industryGround(graph: ChainGraph, industry: number): Promise<IndustryGround> {
  const { words, ...base } = baseOf(graph, industry);
  const [foreigners, named, training] = await Promise.all([
    foreignersOf(graph, base.topics),
    topicNames(graph, words),
    topicNames(graph, TRAINING_WORDS, ['university']),
  ]);
  return { ...base, industry, foreigners, named: [...named], training: [...training.keys()].filter((node) => named.has(node)) };
}

/** What of an industry needs no search for names. */
function baseOf(graph: ChainGraph, industry: number): Pick<IndustryGround, 'segments' | 'topics'> & { readonly words: readonly string[] } {
  const chain = chainOf(graph.projection.nodes.nodeId(industry));
  const { topics, words } = scopeOf(graph.projection, [industry], []);
  return { segments: chain === undefined ? [] : segmentGrounds(graph, chain), topics: [...topics], words };
}

const indexesOf = ({ projection }: ChainGraph, ids: readonly string[]): number[] =>
  [...new Set(ids)].map((id) => projection.nodes.indexOfId(id)).filter((index) => index >= 0);

function segmentGrounds({ projection }: ChainGraph, { segments }: Chain): SegmentGround[] {
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
