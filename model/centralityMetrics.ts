import { z } from 'zod';
import type { Text } from './text.ts';

interface MetricRow {
  readonly id: string;
  readonly name: Text;
  /** What the score says, and how it is computed. */
  readonly describes: Text;
  /** Which end of the scale stands first. */
  readonly order: 'highest' | 'lowest';
  /** What the metric can take into account; the rest would be ignored, so it is refused. */
  readonly takes: readonly ('weighted' | 'directed' | 'sample' | 'damping')[];
}

/** Ways to say how central a node is. Several links between the same two nodes count as one tie, links from a node to itself not at all. */
export const CENTRALITY_METRICS = [
  {
    id: 'degree',
    name: { zh: '度', en: 'Degree' },
    describes: { zh: '与多少个不同的节点相连', en: 'How many different nodes it is tied to' },
    order: 'highest',
    takes: ['directed'],
  },
  {
    id: 'strength',
    name: { zh: '强度', en: 'Strength' },
    describes: { zh: '所有联系的权重之和', en: 'The weights of all its links together' },
    order: 'highest',
    takes: ['directed'],
  },
  {
    id: 'pagerank',
    name: { zh: 'PageRank', en: 'PageRank' },
    describes: {
      zh: '沿联系随机行走、不时重新出发的人停留在此的时间比例；各节点之和为 1',
      en: 'The part of their time that somebody who follows ties at random, and now and then starts anew, is here; all together 1',
    },
    order: 'highest',
    takes: ['weighted', 'directed', 'damping'],
  },
  {
    id: 'betweenness',
    name: { zh: '中介中心性', en: 'Betweenness' },
    describes: {
      zh: '其他任意两个节点之间的最短路径经过它的比例，对所有节点对取平均（不连通的节点对计为 0）',
      en: 'The part of the shortest paths between two other nodes that it lies on, as a mean over all pairs (0 for pairs that no path joins)',
    },
    order: 'highest',
    takes: ['directed', 'sample'],
  },
  {
    id: 'closeness',
    name: { zh: '接近中心性', en: 'Closeness' },
    describes: {
      zh: '到可达节点平均步数的倒数，乘以可达节点占其他节点的比例（Wasserman–Faust）',
      en: 'One over the mean number of steps to the nodes within reach, times the part of all others that they are (Wasserman and Faust)',
    },
    order: 'highest',
    takes: ['directed', 'sample'],
  },
  {
    id: 'harmonic',
    name: { zh: '调和中心性', en: 'Harmonic centrality' },
    describes: {
      zh: '到其他各节点步数的倒数的平均值（不可达计为 0）',
      en: 'The mean over all other nodes of one over the number of steps to them (0 for those out of reach)',
    },
    order: 'highest',
    takes: ['directed', 'sample'],
  },
  {
    id: 'eigenvector',
    name: { zh: '特征向量中心性', en: 'Eigenvector centrality' },
    describes: {
      zh: '与邻居得分之和成正比：与中心者相连者更中心；各节点得分的平方和为 1',
      en: 'In proportion to the scores of its neighbours together: who is tied to the central is central; the squares of all scores sum to 1',
    },
    order: 'highest',
    takes: ['weighted'],
  },
  {
    id: 'constraint',
    name: { zh: '约束', en: 'Constraint' },
    describes: {
      zh: '其联系在多大程度上绕回同一批节点（Burt）：越低越像中介；没有邻居则无定义',
      en: 'How far its ties lead back to the same others (Burt): low for a broker; not defined without neighbours',
    },
    order: 'lowest',
    takes: ['weighted'],
  },
  {
    id: 'effectiveSize',
    name: { zh: '有效规模', en: 'Effective size' },
    describes: {
      zh: '邻居数减去邻居之间相互重复的部分（Burt）；没有邻居则无定义',
      en: 'Its neighbours less what they repeat of each other (Burt); not defined without neighbours',
    },
    order: 'highest',
    takes: ['weighted'],
  },
  {
    id: 'core',
    name: { zh: '核数', en: 'Core number' },
    describes: {
      zh: '所属最内层群体的 k：群体中每个节点在群体内至少有 k 个邻居',
      en: 'The k of the innermost group that it belongs to: each node of the group has at least k neighbours in it',
    },
    order: 'highest',
    takes: [],
  },
  {
    id: 'clustering',
    name: { zh: '聚集系数', en: 'Clustering' },
    describes: {
      zh: '邻居之间可能的联系中实际存在的比例；邻居不足两个计为 0',
      en: 'The part of the possible ties between its neighbours that exist; 0 with fewer than two neighbours',
    },
    order: 'highest',
    takes: ['directed'],
  },
] as const satisfies readonly MetricRow[];

export const CentralityMetricId = z.enum(CENTRALITY_METRICS.map((metric) => metric.id));
export type CentralityMetricId = z.infer<typeof CentralityMetricId>;

export function centralityMetric(id: CentralityMetricId): MetricRow {
  const row = CENTRALITY_METRICS.find((candidate) => candidate.id === id);
  if (row === undefined) throw new RangeError(`No metric ${id}`);
  return row;
}
