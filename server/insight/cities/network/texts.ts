import { listText } from '../../../../model/sentences/nameList.ts';
import { counted } from '../../../../model/sentences/numbers.ts';
import { NOTHING } from '../../../../model/sentences/sentences.ts';
import type { Text } from '../../../../model/text.ts';

export const NETWORK_BASIS: Text = {
  zh: '两城之间只要有一条联系即相连。“脱离”：失去某城后不在其原属连通部分中最大一块之内的城市；“必经之联”：失去该对城市之间的全部联系，网络即断开。文献数为提到该城市的文献有几份。',
  en: 'Two cities are tied when at least one tie joins them. A city falls off when, after a loss, it is outside the largest part of what it hung together with; a pair is a bridge when the loss of all its ties would split the network. The number of documents is how many name the city.',
};

export const POSITIONS_BASIS: Text = {
  zh: '地图上的位次：到其他城市的平均直线距离，越近越靠前；网络中的位次：介数（其他城市之间的最短路径经过该市的比例），越高越靠前，相同者按接近度；未见联系记载的城市排在最末。位移 = 地图位次 − 网络位次，为正表示在网络中比在地图上更居中；相差不超过三位视为相当。分散度 = 1 − 弗里曼度中心势。两层耦合 = 两层都相连的城市对 ÷ 任一层相连的城市对。',
  en: 'Rank on the map: by mean kilometres along great circles to the other cities, the nearest first; rank in the network: by betweenness, the share of shortest paths between other cities that run through the city, and among equals by closeness; a city without a documented tie stands last. Shift = rank on the map − rank in the network: above 0, more central in the network than on the map; up to three places count as alike. Decentralisation = 1 − Freeman’s centralisation by degree. Coupling of two layers = pairs tied on both ÷ pairs tied on either.',
};

export function standingText(facts: {
  readonly name: Text;
  readonly degree: number;
  readonly rank: number;
  readonly ties: number;
  readonly fallOff: readonly Text[];
}): Text {
  const { name, degree, rank, ties, fallOff } = facts;
  if (degree === 0) {
    return { zh: `未见${name.zh}与其他城市有联系的记载。`, en: `No tie of ${name.en} to another city is documented.` };
  }
  const lost: Text =
    fallOff.length === 0
      ? NOTHING
      : { zh: `；失去它，${listText(fallOff).zh}将脱离`, en: `; without it ${listText(fallOff).en} would fall off` };
  return {
    zh: `${name.zh}与${degree}个城市有${ties}条联系记载，按相连城市数居第${rank}位${lost.zh}。`,
    en: `${name.en} has ${counted(ties, 'documented tie', 'documented ties')} to ${counted(degree, 'city', 'cities')}: rank ${rank} by partner cities${lost.en}.`,
  };
}

export function networkText(facts: {
  readonly cities: number;
  readonly pairs: number;
  readonly density: number;
  readonly isolated: number;
  readonly components: number;
  readonly diameter: number | undefined;
  readonly farthest: readonly (readonly [Text, Text])[];
  readonly clique: number;
  readonly bridges: number;
  readonly cuts: number;
}): Text {
  const { cities, pairs, density, isolated, components, diameter, clique, bridges, cuts } = facts;
  const percent = (density * 100).toFixed(1);
  if (pairs === 0) {
    return {
      zh: `在当前条件下，${cities}个城市之间未见联系记载。未见记载，不等于没有联系。`,
      en: `Under the present conditions no tie between the ${cities} cities is documented. Not documented does not mean that there is none.`,
    };
  }
  const alone: Text =
    isolated === 0
      ? { zh: `全部城市分为${components}块`, en: `they form ${counted(components, 'part', 'parts')}` }
      : {
          zh: `${isolated}个城市未见联系记载，其余分为${components}块`,
          en: `for ${isolated} no tie is documented, and the others form ${counted(components, 'part', 'parts')}`,
        };
  const first = facts.farthest[0];
  const far: Text =
    diameter === undefined || first === undefined
      ? NOTHING
      : {
          zh: `；最大的一块中相距最远者隔${diameter}步，如${first[0].zh}与${first[1].zh}`,
          en: `; in the largest part the greatest distance is ${counted(diameter, 'step', 'steps')}, as between ${first[0].en} and ${first[1].en}`,
        };
  const weak: Text =
    bridges + cuts === 0
      ? { zh: '没有哪一对联系或哪一个城市的失去会使网络断开', en: 'the loss of no single pair or city would split the network' }
      : {
          zh: `必经之联${bridges}处，失去即断开网络的城市${cuts}个`,
          en: `${counted(bridges, 'pair is a bridge', 'pairs are bridges')}, and the loss of ${counted(cuts, 'city', 'cities')} would split the network`,
        };
  return {
    zh: `${cities}个城市中有${pairs}对相连，占全部城市对的${percent}%；${alone.zh}${far.zh}；两两相连的城市群最大有${clique}个城市；${weak.zh}。`,
    en: `Of ${cities} cities, ${counted(pairs, 'pair is', 'pairs are')} tied, ${percent}% of all pairs; ${alone.en}${far.en}; the largest group of mutually tied cities has ${clique}; ${weak.en}.`,
  };
}

export const bridgeText = (a: Text, b: Text, smaller: readonly Text[]): Text => ({
  zh: `${listText(smaller).zh}只靠${a.zh}与${b.zh}之间的联系与其余城市相连。`,
  en: `${listText(smaller).en} ${smaller.length === 1 ? 'hangs' : 'hang'} on the other cities only by the tie between ${a.en} and ${b.en}.`,
});

export const cutText = (name: Text, fallOff: readonly Text[]): Text => ({
  zh: `失去${name.zh}，${listText(fallOff).zh}将脱离网络主体。`,
  en: `Without ${name.en}, ${listText(fallOff).en} would fall off.`,
});

/** A shift of so few places is none: ranks move by as much when one tie comes or goes. */
const ALIKE = 3;

export function positionText(facts: {
  readonly name: Text;
  readonly kilometres: number | undefined;
  readonly onMap: number | undefined;
  readonly inNetwork: number;
  readonly degree: number;
  readonly shift: number | undefined;
}): Text {
  const { name, kilometres, onMap, inNetwork, degree, shift } = facts;
  const partners: Text =
    degree === 0
      ? { zh: '未见与其他城市的联系记载', en: 'no tie to another city is documented' }
      : { zh: `与${degree}个城市相连`, en: `it is tied to ${counted(degree, 'city', 'cities')}` };
  if (kilometres === undefined || onMap === undefined || shift === undefined) {
    return {
      zh: `${name.zh}的位置未载明；网络中居第${inNetwork}位，${partners.zh}。`,
      en: `Where ${name.en} lies is not documented; it ranks ${inNetwork} in the network, and ${partners.en}.`,
    };
  }
  const verdict: Text =
    shift > ALIKE
      ? { zh: '在网络中比在地图上更居中', en: 'more central in the network than on the map' }
      : shift < -ALIKE
        ? { zh: '在地图上居中，在网络中却靠边', en: 'more central on the map than in the network' }
        : { zh: '在地图上与在网络中位次相当', en: 'as central in the network as on the map' };
  return {
    zh: `${name.zh}到其他城市平均约${Math.round(kilometres)}千米，地图上居第${onMap}位；网络中居第${inNetwork}位，${partners.zh}：${verdict.zh}。`,
    en: `${name.en} lies ${Math.round(kilometres)} km from the other cities on average, rank ${onMap} on the map; it ranks ${inNetwork} in the network, and ${partners.en}: ${verdict.en}.`,
  };
}

export const positionsText = (facts: {
  readonly decentralisation: number;
  readonly crossBorder: number;
  readonly completeness: number;
  readonly pairs: number;
}): Text => {
  if (facts.pairs === 0) {
    return {
      zh: '在当前条件下，未见城市之间有联系的记载，只能比较各城在地图上的位置。',
      en: 'Under the present conditions no tie of cities is documented: only their places on the map can be compared.',
    };
  }
  const [spread, across, layers] = [facts.decentralisation.toFixed(2), (facts.crossBorder * 100).toFixed(0), facts.completeness.toFixed(1)];
  return {
    zh: `分散度${spread}（1为各城相连城市数相同，0为全部系于一城）；${across}%的联系跨省；相连的城市对平均有${layers}层联系。`,
    en: `Decentralisation is ${spread} (1 when all have equally many partners, 0 when all hang on one city); ${across}% of the ties cross a provincial border; tied pairs are tied on ${layers} layers on average.`,
  };
};
