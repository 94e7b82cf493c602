import type { CentralityMetricId } from '../../../model/centralityMetrics.ts';
import { counted, figure, finePercent, whole } from '../../../model/sentences/numbers.ts';
import type { Text } from '../../../model/text.ts';

/** What an explanation of a score rests on. */
export interface ScoreFacts {
  /** Null when the metric is not defined for the node. */
  readonly score: number | null;
  /** False when the score is estimated from a sample, or cut short. */
  readonly exact: boolean;
  readonly directed: boolean;
  readonly neighbours: number;
  readonly links: number;
  /** How many other nodes hang together with it; null when not known. */
  readonly reach: number | null;
  /** In the part of the graph that was looked at. */
  readonly nodeCount: number;
  readonly highest: number;
}

/** A score with what makes it so, for somebody who does not know the measure. */
export function scoreText(metric: CentralityMetricId, facts: ScoreFacts): Text {
  if (facts.neighbours === 0) return facts.directed ? NO_LINKS_OUT : ALONE;
  const text = TEMPLATES[metric](facts.score ?? 0, facts);
  return facts.exact ? text : { zh: `（估计值）${text.zh}`, en: `Estimated: ${text.en}` };
}

const ALONE: Text = {
  zh: '在所选范围内没有收录它与其他节点的联系；这只说明未见记载。',
  en: 'No link to another node is documented within the chosen part; that means not documented, no more.',
};

const NO_LINKS_OUT: Text = {
  zh: '在所选范围内没有收录由它指向其他节点的联系；这只说明未见记载。',
  en: 'No link from it to another node is documented within the chosen part; that means not documented, no more.',
};

const TEMPLATES: Record<CentralityMetricId, (score: number, facts: ScoreFacts) => Text> = {
  degree: (score, { links, directed }) => ({
    zh: `${directed ? '指向' : '与'}${whole(score)}个节点${directed ? '' : '相连'}，共${whole(links)}条联系。`,
    en: `${directed ? 'Leads' : 'Tied'} to ${counted(score, 'node')} by ${counted(links, 'link')}.`,
  }),
  strength: (score, { neighbours, links, directed }) => ({
    zh: `${directed ? '由它指向' : '与'}${whole(neighbours)}个节点的${whole(links)}条联系，权重合计${figure(score)}。`,
    en: `${counted(links, 'link')} ${directed ? 'leading ' : ''}to ${counted(neighbours, 'node')}, with weights of ${figure(score)} together.`,
  }),
  pagerank: (score, { neighbours, nodeCount, directed }) => ({
    zh: `沿联系随机行走的人有${finePercent(score)}的时间停留在此，是平均水平的${figure(score * nodeCount)}倍；${directed ? '它指向' : '它与'}${whole(neighbours)}个节点${directed ? '' : '相连'}。`,
    en: `Somebody who follows ties at random is here ${finePercent(score)} of the time, ${figure(score * nodeCount)} times the average; it ${directed ? 'leads' : 'is tied'} to ${counted(neighbours, 'node')}.`,
  }),
  betweenness: (score, { neighbours }) =>
    score === 0
      ? {
          zh: `其他节点之间没有任何最短路径经过它（有${whole(neighbours)}个邻居）。`,
          en: `No shortest path between two others passes it (it has ${counted(neighbours, 'neighbour')}).`,
        }
      : {
          zh: `平均每对其他节点之间的最短路径有${finePercent(score)}经过它（有${whole(neighbours)}个邻居）。`,
          en: `Over all pairs of other nodes, ${finePercent(score)} of the shortest paths pass it (it has ${counted(neighbours, 'neighbour')}).`,
        },
  closeness: (score, { reach, nodeCount }) =>
    reach === null || score === 0
      ? {
          zh: `沿联系方向计算的接近程度为${figure(score)}（1 表示一步可达所有其他节点）。`,
          en: `Followed along their direction, its links bring it as near as ${figure(score)} (1 would be one step to every other node).`,
        }
      : {
          zh: `平均${figure(reach / ((nodeCount - 1) * score))}步可达${whole(reach)}个节点，即其他节点的${finePercent(reach / (nodeCount - 1))}。`,
          en: `Reaches ${counted(reach, 'node')}, ${finePercent(reach / (nodeCount - 1))} of all others, in ${figure(reach / ((nodeCount - 1) * score))} steps on average.`,
        },
  harmonic: (score, { neighbours, directed }) => ({
    zh: `到其他各节点步数的倒数平均为${figure(score)}（1 表示一步可达所有其他节点）；一步${directed ? '指向' : '可达'}${whole(neighbours)}个。`,
    en: `One over the steps to each other node is ${figure(score)} on average (1 would be one step to all); ${neighbours} ${neighbours === 1 ? 'is' : 'are'} one step away.`,
  }),
  eigenvector: (score, { neighbours, highest }) => ({
    zh: `与${whole(neighbours)}个节点相连；邻居越中心得分越高，它的得分是最高者的${finePercent(score / highest)}。`,
    en: `Tied to ${counted(neighbours, 'node')}; the more central they are, the higher the score, which is ${finePercent(score / highest)} of the highest.`,
  }),
  constraint: (score, { neighbours }) => ({
    zh: `有${whole(neighbours)}个邻居，约束为${figure(score)}：越低，说明邻居之间越少相连，越需要经由它往来。`,
    en: `It has ${counted(neighbours, 'neighbour')} and a constraint of ${figure(score)}: the lower, the less they are tied to each other, and the more they meet through it.`,
  }),
  effectiveSize: (score, { neighbours }) => ({
    zh: `${whole(neighbours)}个邻居去掉相互重复的部分，相当于${figure(score)}个互不相连的邻居。`,
    en: `Its ${counted(neighbours, 'neighbour')}, less what they repeat of each other, ${neighbours === 1 ? 'is' : 'are'} worth ${figure(score)} that know nothing of each other.`,
  }),
  core: (score) => ({
    zh: `属于这样一个群体：其中每个节点在群体内至少有${whole(score)}个邻居。`,
    en: `Belongs to a group in which each node has at least ${counted(score, 'neighbour')} within the group.`,
  }),
  clustering: (score, { neighbours, directed }) =>
    neighbours < 2
      ? { zh: '邻居不足两个，谈不上彼此相连。', en: 'With fewer than two neighbours there is nothing to be tied among them.' }
      : {
          zh: `${directed ? '它指向的节点及其他邻居' : `${whole(neighbours)}个邻居`}之间可能的联系中，有${finePercent(score)}已有记载。`,
          en: `Of the possible ties among its ${directed ? 'neighbours, each way counted apart' : `${whole(neighbours)} neighbours`}, ${finePercent(score)} are documented.`,
        },
};
