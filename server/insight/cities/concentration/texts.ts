import type { LayerId } from '../../../../model/layers.ts';
import { layersText } from '../../../../model/sentences/layers.ts';
import { listText } from '../../../../model/sentences/nameList.ts';
import { counted } from '../../../../model/sentences/numbers.ts';
import { NOTHING } from '../../../../model/sentences/sentences.ts';
import type { Text } from '../../../../model/text.ts';
import type { Shares } from './split.ts';

export const CONCENTRATION_BASIS: Text = {
  zh: '没有指定城市时，取文献称合作集中于其中的城市；没有选层时，只看知识层与创新层。富人俱乐部系数 = 这些城市之间相连的城市对 ÷ 它们之间全部城市对，与全部城市的同一比例相比。HHI = 各城市在全部联系端点中占比的平方和。CR4 = 前四位伙伴占该市联系的比例，过半即视为集中。产业专长：文献所称，或至少有两家企业且区位商大于1。',
  en: 'When no cities are named, those in which a document says that co-operation concentrates; when no layers are chosen, knowledge and innovation. Rich-club coefficient = tied pairs among these cities ÷ all pairs among them, beside the same for all cities. HHI = the sum of the squared shares of the cities in all ends of ties. CR4 = the share of a city’s ties that goes to its four strongest partners; more than half counts as concentrated. Industry strength: what a document calls one, or at least two firms and a location quotient above 1.',
};

/** Little is not nothing. */
const hundredths = (share: number): string => (share > 0 && share < 0.005 ? '<1' : String(Math.round(share * 100)));
const percent = (share: number): string => `${hundredths(share)}%`;

export function concentrationText(facts: {
  readonly names: readonly Text[];
  readonly layers: readonly LayerId[];
  readonly all: Shares;
  readonly coefficient: number | undefined;
  readonly density: number;
  readonly overlooked: number;
}): Text {
  const { pairs, ties } = facts.all;
  const [allPairs, allTies] = [pairs.both + pairs.one + pairs.none, ties.both + ties.one + ties.none];
  const where = layersText(facts.layers);
  const names = listText(facts.names);
  const club: Text =
    facts.coefficient === undefined
      ? NOTHING
      : {
          zh: `；它们彼此之间${percent(facts.coefficient)}的城市对相连，全部城市则为${percent(facts.density)}`,
          en: `; ${percent(facts.coefficient)} of the pairs among them are tied, of all pairs ${percent(facts.density)}`,
        };
  const small: Text =
    facts.overlooked === 0
      ? NOTHING
      : {
          zh: `；${facts.overlooked}个有产业专长的城市与它们未见联系记载`,
          en: `; for ${counted(facts.overlooked, 'city', 'cities')} with an industry strength no tie to any of them is documented`,
        };
  return {
    zh: `在${where.zh}层的${allTies}条联系中，${percent(ties.both / allTies)}两端都在${names.zh}之内，${percent(ties.one / allTies)}一端在内，${percent(ties.none / allTies)}与它们无关；按${allPairs}个相连的城市对计，分别为${percent(pairs.both / allPairs)}、${percent(pairs.one / allPairs)}、${percent(pairs.none / allPairs)}${club.zh}${small.zh}。`,
    en: `Of ${counted(allTies, 'tie', 'ties')} on ${where.en}, ${percent(ties.both / allTies)} have both ends in ${names.en}, ${percent(ties.one / allTies)} one end and ${percent(ties.none / allTies)} none; of ${counted(allPairs, 'tied pair', 'tied pairs')} it is ${percent(pairs.both / allPairs)}, ${percent(pairs.one / allPairs)} and ${percent(pairs.none / allPairs)}${club.en}${small.en}.`,
  };
}

export const noCentresText: Text = {
  zh: '在所选来源中，未见哪份文献指出合作集中于哪些城市；请指定城市。',
  en: 'In the sources chosen no document says in which cities co-operation concentrates; name the cities to ask about.',
};

export const noTiesText = (layers: readonly LayerId[]): Text => ({
  zh: `在当前条件下，${layersText(layers).zh}层未见城市之间的联系记载。`,
  en: `Under the present conditions no tie of cities is documented on ${layersText(layers).en}.`,
});

/** More of its ties than this with four of more partners: concentrated. */
const HALF = 0.5;
const FOUR = 4;

export function partnersText(facts: {
  readonly name: Text;
  readonly degree: number;
  readonly rank: number;
  readonly cr4: number | undefined;
  readonly partners: readonly Text[];
}): Text {
  const { name, degree, rank, cr4, partners } = facts;
  if (cr4 === undefined) {
    return {
      zh: `在当前条件下，未见${name.zh}与其他城市的联系记载。`,
      en: `Under the present conditions no tie of ${name.en} to another city is documented.`,
    };
  }
  const first = listText(partners);
  const above = cr4 > HALF && degree > FOUR;
  return {
    zh: `${name.zh}与${degree}个城市相连（第${rank}位），${percent(cr4)}的联系在${first.zh}${above ? '，超过一半' : ''}。`,
    en: `${name.en} is tied to ${counted(degree, 'city', 'cities')} (rank ${rank}); ${percent(cr4)} of its ties are with ${first.en}${above ? ', more than half' : ''}.`,
  };
}

export function overlookedText(
  name: Text,
  strengths: readonly Text[],
  nearest: { readonly name: Text; readonly kilometres: number } | undefined,
): Text {
  const strong = listText(strengths);
  const near: Text =
    nearest === undefined
      ? NOTHING
      : {
          zh: `；距其中最近的${nearest.name.zh}约${Math.round(nearest.kilometres)}千米`,
          en: `; the nearest, ${nearest.name.en}, is ${Math.round(nearest.kilometres)} km away`,
        };
  return {
    zh: `${name.zh}的产业专长有${strong.zh}，但未见其与这些城市在所看各层的联系记载${near.zh}。`,
    en: `${name.en} is strong in ${strong.en}, but no tie to any of these cities is documented on the layers looked at${near.en}.`,
  };
}
