import type { ClusterMethod } from '../../../model/api/clusters.ts';
import { LAYERS, type LayerId } from '../../../model/layers.ts';
import { counted, links, nodes, percent, whole } from '../../../model/sentences/numbers.ts';
import { NOTHING, sentences } from '../../../model/sentences/sentences.ts';
import type { Text } from '../../../model/text.ts';

interface ClusterFacts {
  readonly size: number;
  /** Members in each city, most first. */
  readonly cities: readonly { readonly name: Text; readonly count: number }[];
  readonly inner: number;
  /** Inner links by layer, most first. */
  readonly layers: readonly { readonly layer: LayerId; readonly count: number }[];
  readonly cohesion: number;
  readonly bridge?: { readonly cluster: number; readonly weight: number; readonly count: number } | undefined;
  readonly stability?: number | undefined;
  /** Clusters are core numbers, and are called so. */
  readonly byCore: boolean;
}

const MOST_CITIES = 3;

/** What is known of one cluster, in sentences. */
export function clusterText(facts: ClusterFacts): Text {
  return sentences([sizeSentence(facts), innerSentence(facts), cohesionSentence(facts), bridgeSentence(facts), stabilitySentence(facts)]);
}

function sizeSentence({ size, cities }: ClusterFacts): Text {
  const located = cities.reduce((sum, { count }) => sum + count, 0);
  if (located === 0) return { zh: `共${whole(size)}个成员，均未载明所在城市。`, en: `${members(size)}, none with a documented city.` };
  const shown = cities.slice(0, MOST_CITIES);
  const most = cities.length > MOST_CITIES ? { zh: '，最多的是', en: ', most in ' } : { zh: '：', en: ': ' };
  const rest =
    located < size ? { zh: `；${whole(size - located)}个未载明城市`, en: `; ${size - located} without a documented city` } : NOTHING;
  return {
    zh: `共${whole(size)}个成员，分布在${whole(cities.length)}个城市${most.zh}${shown.map(({ name, count }) => `${name.zh}${whole(count)}个`).join('、')}${rest.zh}。`,
    en: `${members(size)} in ${counted(cities.length, 'city', 'cities')}${most.en}${shown.map(({ name, count }) => `${name.en} (${whole(count)})`).join(', ')}${rest.en}.`,
  };
}

function innerSentence({ inner, layers }: ClusterFacts): Text {
  const [most] = layers;
  const row = LAYERS.find(({ id }) => id === most?.layer);
  if (inner === 0 || most === undefined || row === undefined) {
    return { zh: '成员之间没有记载的联系。', en: 'No links between its members are documented.' };
  }
  return {
    zh: `内部联系${whole(inner)}条，以${row.name.zh}层最多（${whole(most.count)}条）。`,
    en: `${links(inner)} inside, most on the ${row.name.en.toLowerCase()} layer (${whole(most.count)}).`,
  };
}

const cohesionSentence = ({ cohesion }: ClusterFacts): Text => ({
  zh: `凝聚度${decimal(cohesion)}（没有联系离开群组时为1，没有内部联系时为0）。`,
  en: `Cohesion ${decimal(cohesion)} (1 when no link leaves the cluster, 0 when none is inside).`,
});

function bridgeSentence({ bridge, byCore }: ClusterFacts): Text {
  if (bridge === undefined) {
    return { zh: '未见记载它与其他群组的联系。', en: 'No links to other clusters are documented.' };
  }
  const { cluster, weight, count } = bridge;
  const other = byCore ? { zh: `核数为${cluster}的一组`, en: `core ${cluster}` } : { zh: `${cluster}号群组`, en: `cluster ${cluster}` };
  return {
    zh: `与${other.zh}联系最强：${whole(count)}条，权重合计${decimal(weight)}。`,
    en: `Tied most strongly to ${other.en}: ${links(count)} with a weight of ${decimal(weight)}.`,
  };
}

const stabilitySentence = ({ stability }: ClusterFacts): Text | undefined =>
  stability === undefined
    ? undefined
    : {
        zh: `换用其他随机种子，成员两两之间平均有${percent(stability)}仍在同一群组。`,
        en: `With other seeds, ${percent(stability)} of the pairs of its members stay together on average.`,
      };

interface PartitionFacts {
  readonly method: ClusterMethod;
  readonly resolution: number;
  readonly seed: number;
  readonly clusters: number;
  readonly linked: number;
  readonly unlinked: number;
  readonly singletons: boolean;
  readonly modularity: number;
  readonly stability?: { readonly runs: number; readonly agreement: number } | undefined;
  readonly complete: boolean;
}

/** How the clusters were found, and how far they can be relied upon. */
export function partitionText(facts: PartitionFacts): Text {
  return sentences([
    methodSentence(facts),
    modularitySentence(facts),
    unlinkedSentence(facts),
    agreementSentence(facts),
    facts.complete ? undefined : { zh: '时间用尽，这是截至当时的结果。', en: 'Time ran out: this is what there was by then.' },
  ]);
}

function methodSentence({ method, resolution, seed, clusters, linked }: PartitionFacts): Text {
  switch (method) {
    case 'leiden':
      return {
        zh: `用 Leiden 方法（分辨率${resolution}，种子${seed}）把${whole(linked)}个有联系的节点分成${whole(clusters)}个群组：组内的联系多于随机相连时的预期，且每个群组内部连通。`,
        en: `The Leiden method (resolution ${resolution}, seed ${seed}) grouped ${nodes(linked)} with links; it found ${counted(clusters, 'cluster')}. Each has more links inside than chance would put there, and hangs together.`,
      };
    case 'louvain':
      return {
        zh: `用 Louvain 方法（分辨率${resolution}，种子${seed}）把${whole(linked)}个有联系的节点分成${whole(clusters)}个群组：组内的联系多于随机相连时的预期；个别群组内部可能不连通。`,
        en: `The Louvain method (resolution ${resolution}, seed ${seed}) grouped ${nodes(linked)} with links; it found ${counted(clusters, 'cluster')}. Each has more links inside than chance would put there; one may fall apart inside.`,
      };
    case 'components':
      return {
        zh: `${whole(linked)}个有联系的节点，共${whole(clusters)}个连通分量：同一分量内任意两点之间都有通路，不同分量之间没有。`,
        en: `${nodes(linked)} with links; ${counted(clusters, 'component')}. Within one, any two nodes are joined by a path; between two, none are.`,
      };
    case 'kcore':
      return {
        zh: `${whole(linked)}个有联系的节点按核数归为${clusters}组：核数为 k 的节点属于一个其中每个节点都至少有 k 个相邻节点的部分，而不属于任何要求更高的部分。`,
        en: `${nodes(linked)} with links, by core number; ${counted(clusters, 'group')}. A node of core k is in a part where each node has k neighbours or more, and in none that asks for more.`,
      };
  }
}

/** Newman and Girvan (2004) call 0.3 and more the sign of a clear structure; it holds for the plain resolution alone. */
const CLEAR = 0.3;
const FAINT = 0.1;

function modularitySentence({ method, modularity, resolution }: PartitionFacts): Text {
  const found = method === 'leiden' || method === 'louvain';
  const judged = !found || resolution !== 1 ? 'none' : modularity >= CLEAR ? 'clear' : modularity >= FAINT ? 'some' : 'faint';
  const judgement = {
    none: NOTHING,
    clear: { zh: '：群组结构清楚', en: ': a clear structure' },
    some: { zh: '：有一定的群组结构', en: ': some structure' },
    faint: { zh: '：群组结构不明显', en: ': hardly any structure' },
  }[judged];
  return {
    zh: `模块度${decimal(modularity)}（0表示组内联系不多于随机）${judgement.zh}。`,
    en: `Modularity ${decimal(modularity)} (0 when no more lies inside than by chance)${judgement.en}.`,
  };
}

function unlinkedSentence({ unlinked, singletons }: PartitionFacts): Text | undefined {
  if (unlinked === 0) return undefined;
  const are = unlinked === 1 ? 'is' : 'are';
  return singletons
    ? {
        zh: `另有${whole(unlinked)}个节点未见记载与其他节点的联系，也一并列出。`,
        en: `${nodes(unlinked)} without documented links to others ${are} listed too.`,
      }
    : {
        zh: `另有${whole(unlinked)}个节点未见记载与其他节点的联系，没有列出。`,
        en: `${nodes(unlinked)} without documented links to others ${are} not listed.`,
      };
}

const agreementSentence = ({ stability }: PartitionFacts): Text | undefined =>
  stability === undefined
    ? undefined
    : {
        zh: `换用不同种子的${stability.runs}次结果两两相比，调整兰德指数平均为${decimal(stability.agreement)}（完全相同为1，随机水平约为0）。`,
        en: `Between ${stability.runs} runs with different seeds the adjusted Rand index is ${decimal(stability.agreement)} on average (1 when all are the same, about 0 by chance).`,
      };

const decimal = (value: number): number => Math.round(value * 100) / 100;
const members = (count: number): string => counted(count, 'member');
