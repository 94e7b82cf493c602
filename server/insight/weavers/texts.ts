import type { ActorKind } from '../../../model/actorKinds.ts';
import type { WeaverAmong } from '../../../model/api/weavers.ts';
import type { LayerId } from '../../../model/layers.ts';
import { kindsText } from '../../../model/sentences/actorKinds.ts';
import { layersText } from '../../../model/sentences/layers.ts';
import { inChinese, inEnglish } from '../../../model/sentences/nameList.ts';
import { counted, finePercent, whole } from '../../../model/sentences/numbers.ts';
import { NOTHING, sentences } from '../../../model/sentences/sentences.ts';
import type { Text } from '../../../model/text.ts';
import type { AskedFound, Brokerage, FallOffFound } from './question.ts';

/** Named in a sentence; the rest stands in the list. */
const MOST_NAMED = 3;

export interface WeaverFacts {
  readonly betweenness: number;
  readonly exact: boolean;
  readonly neighbours: number;
  readonly types: number;
  readonly kinds: readonly ActorKind[];
  /** Names of the cities, those with most neighbours first. */
  readonly cities: readonly Text[];
  readonly provinces: number;
  readonly brokerage: Brokerage | null;
  readonly fallOff: Pick<FallOffFound, 'lost'> | null;
}

/** What a weaver ties together, and what hangs on it. */
export function weaverText(facts: WeaverFacts): Text {
  const { betweenness, exact, neighbours, types, kinds, cities, provinces } = facts;
  const share = `${exact ? '' : '≈'}${finePercent(betweenness)}`;
  const named = cities.slice(0, MOST_NAMED);
  const more = cities.length > named.length;
  const sides = kindsText(kinds);
  const [zhSides, enSides] = kinds.length === 0 ? ['', ''] : [`（涉及${sides.zh}）`, ` (${sides.en})`];
  return sentences([
    {
      zh: `平均每对其他节点之间的最短路径有${share}经过它。它与${whole(neighbours)}个节点相连，属${whole(types)}个类型${zhSides}，分布在${whole(provinces)}个省（市）的${whole(cities.length)}个城市（${inChinese(named)}${more ? '等' : ''}）。`,
      en: `Over all pairs of other nodes, ${share} of the shortest paths pass it. It is tied to ${whole(neighbours)} nodes of ${counted(types, 'type', 'types')}${enSides} in ${counted(cities.length, 'city', 'cities')} of ${counted(provinces, 'province', 'provinces')} (${more ? 'most in ' : ''}${inEnglish(named.map(({ en }) => en))}).`,
    },
    brokerageText(facts.brokerage),
    fallOffText(facts.fallOff),
  ]);
}

function brokerageText(brokerage: Brokerage | null): Text {
  if (brokerage === null || brokerage.pairs === 0) return NOTHING;
  const { pairs, onlyHere } = brokerage;
  return onlyHere === 0
    ? {
        zh: '它的邻居两两之间都另有直接或经由他者的联系。',
        en: 'All its neighbours are also tied to each other directly or through somebody else.',
      }
    : {
        zh: `它的邻居可组成${whole(pairs)}对，其中${whole(onlyHere)}对既不直接相连，也没有其他共同邻居，只在它这里相遇。`,
        en: `Of the ${counted(pairs, 'pair', 'pairs')} that its neighbours make, ${whole(onlyHere)} ${onlyHere === 1 ? 'is' : 'are'} neither linked nor joined by any other common neighbour: they meet through it alone.`,
      };
}

function fallOffText(fallOff: WeaverFacts['fallOff']): Text {
  if (fallOff === null) return NOTHING;
  const { lost } = fallOff;
  return lost === 0
    ? { zh: '失去它，无人脱离网络，但往来须改道。', en: 'Without it nobody is cut off, but ways become longer.' }
    : {
        zh: `失去它，${whole(lost)}个节点将与主体失去联系。`,
        en: `Without it ${counted(lost, 'node', 'nodes')} would lose contact with the rest.`,
      };
}

export interface BasisFacts {
  readonly among: WeaverAmong;
  readonly layers: readonly LayerId[];
  readonly nodes: number;
  readonly top: number;
  readonly leastTypes: number;
  readonly leastCities: number;
  readonly exact: boolean;
  readonly sources: number;
}

/** Who counts as a weaver here. */
export function basisText(facts: BasisFacts): Text {
  const { among, layers, nodes, top, leastTypes, leastCities, exact, sources } = facts;
  const on = layersText(layers);
  return sentences([
    {
      zh: `织网人：在${on.zh}层的${whole(nodes)}个节点中，最短路径经过最多的前${finePercent(top)}，且与至少${whole(leastTypes)}个类型、至少${whole(leastCities)}个城市的节点相连。`,
      en: `A weaver is, of the ${whole(nodes)} nodes on ${on.en}, among the ${finePercent(top)} that most shortest paths pass, and tied to nodes of at least ${counted(leastTypes, 'type', 'types')} in at least ${counted(leastCities, 'city', 'cities')}.`,
    },
    among === 'actors'
      ? {
          zh: '路径只经过有行动能力的节点和表示协作的联系，文献、观念、地理位置类联系不计；城市、区县等按其政府计，医院按用户计，这是本产品的约定。',
          en: 'Paths run through nodes that act and links that speak of working together, not through texts, ideas or mere position; that cities and districts stand for their governments and hospitals for users is our reading.',
        }
      : {
          zh: '路径可经过各类节点和联系，包括文献与观念。',
          en: 'Paths run through nodes and links of every sort, texts and ideas included.',
        },
    exact
      ? NOTHING
      : {
          zh: `路径数由抽取的${whole(sources)}个节点估算。`,
          en: `How many paths pass is estimated from ${counted(sources, 'drawn node', 'drawn nodes')}.`,
        },
  ]);
}

/** Whether the node that was asked about is a weaver, and if not, what it lacks. */
export function askedText(
  { rank, weaver, types, cities }: Pick<AskedFound, 'rank' | 'weaver' | 'types' | 'cities'>,
  name: Text,
  rule: Pick<BasisFacts, 'leastTypes' | 'leastCities'> & { readonly last: number },
): Text {
  if (rank === null)
    return {
      zh: `在所看的范围内未见${name.zh}的联系记载，因此不算织网人。`,
      en: `Within what was looked at no link of ${name.en} is documented, so it is not counted as a weaver.`,
    };
  const place: Text = {
    zh: `按经过的最短路径，${name.zh}排第${rank}；它与${whole(types)}个类型、${whole(cities)}个城市的节点相连。`,
    en: `By the shortest paths that pass it ${name.en} has rank ${rank}; it is tied to nodes of ${counted(types, 'type', 'types')} in ${counted(cities, 'city', 'cities')}.`,
  };
  if (weaver) return sentences([place, { zh: '它是织网人。', en: 'It is a weaver.' }]);
  const lacks = [
    rank > rule.last ? [{ zh: `须排在前${rule.last}`, en: `a rank of ${rule.last} or better` }] : [],
    types < rule.leastTypes ? [{ zh: `须有至少${whole(rule.leastTypes)}个类型`, en: `ties to ${rule.leastTypes} types` }] : [],
    cities < rule.leastCities ? [{ zh: `须有至少${whole(rule.leastCities)}个城市`, en: `ties into ${rule.leastCities} cities` }] : [],
  ].flat();
  if (lacks.length === 0)
    return sentences([place, { zh: '没有最短路径经过它，因此不算织网人。', en: 'No shortest path passes it, so it is not a weaver.' }]);
  return sentences([
    place,
    {
      zh: `它不算织网人：${lacks.map(({ zh }) => zh).join('，')}。`,
      en: `It is not a weaver: that takes ${inEnglish(lacks.map(({ en }) => en))}.`,
    },
  ]);
}

export const NONE_TEXTS = {
  'no-links': {
    zh: '在所选范围内没有收录任何协作联系，请放宽筛选条件。',
    en: 'No link between actors is documented within the chosen part: widen the filters.',
  },
  'nobody-joins': {
    zh: '在所选范围内，未见有节点同时满足路径、类型与城市三项条件；可放宽比例、类型数或城市数。',
    en: 'Within the chosen part nobody is documented to meet all three conditions: paths, types and cities. Ask for fewer types or cities, or let a larger share count.',
  },
} as const satisfies Record<string, Text>;
