import { listText } from '../../../model/sentences/nameList.ts';
import { counted } from '../../../model/sentences/numbers.ts';
import { NOTHING } from '../../../model/sentences/sentences.ts';
import type { Text } from '../../../model/text.ts';

export interface SegmentFacts {
  readonly name: Text;
  readonly firms: number;
  readonly known: number;
  readonly cities: number;
  readonly provinces: number;
  /** The city with most of them; undefined when none has more than all others. */
  readonly leading: { readonly name: Text; readonly count: number } | undefined;
  /** Whose loss would leave nobody. */
  readonly onlyFirm: Text | undefined;
  readonly onlyCity: Text | undefined;
}

/** What is documented of one segment. */
export function segmentText(facts: SegmentFacts): Text {
  const { name, firms, onlyFirm, onlyCity } = facts;
  if (firms === 0) {
    return {
      zh: `“${name.zh}”环节未见企业记载；未见记载不等于没有企业。`,
      en: `Nobody is documented in the segment “${name.en}”; that does not mean that nobody is there.`,
    };
  }
  if (onlyFirm !== undefined) {
    const where =
      onlyCity === undefined
        ? { zh: '其所在城市未见记载', en: 'its city is not documented' }
        : { zh: `位于${onlyCity.zh}`, en: `in ${onlyCity.en}` };
    return {
      zh: `“${name.zh}”环节只见一家企业的记载：${onlyFirm.zh}（${where.zh}）；失去它，此环节即再无记载。`,
      en: `The segment “${name.en}” has one documented firm: ${onlyFirm.en} (${where.en}); without it nobody documented would be left.`,
    };
  }
  if (onlyCity !== undefined) {
    return {
      zh: `“${name.zh}”环节的${firms}家企业全部在${onlyCity.zh}；失去这一城市，此环节即再无记载。`,
      en: `All ${firms} documented firms of the segment “${name.en}” are in ${onlyCity.en}; without that city nobody documented would be left.`,
    };
  }
  const place = placeClause(facts);
  return {
    zh: `“${name.zh}”环节有${firms}家企业的记载，${place.zh}。`,
    en: `${counted(firms, 'firm is', 'firms are')} documented in the segment “${name.en}”; ${place.en}.`,
  };
}

function placeClause({ firms, known, cities, provinces, leading }: SegmentFacts): Text {
  const rest: Text =
    known === firms
      ? NOTHING
      : {
          zh: `；另有${firms - known}家只知所在省份`,
          en: `; of ${counted(firms - known, 'other', 'others')} only the province is documented`,
        };
  if (known === 0) {
    return {
      zh: `分布于${provinces}个省（市），所在城市均未见记载`,
      en: `they are in ${counted(provinces, 'province', 'provinces')}, and the city of none is documented`,
    };
  }
  if (cities === 1 && leading !== undefined) {
    return {
      zh: `城市可知的${known}家在${leading.name.zh}${rest.zh}`,
      en: `${known} with a known city ${known === 1 ? 'is' : 'are'} in ${leading.name.en}${rest.en}`,
    };
  }
  const first: Text =
    leading === undefined
      ? { zh: '，没有哪个城市领先', en: ', none of which leads' }
      : { zh: `，以${leading.name.zh}最多（${leading.count}家）`, en: `, led by ${leading.name.en} with ${leading.count}` };
  return {
    zh: `其中${known}家所在城市可知，分布于${cities}个城市${first.zh}${rest.zh}`,
    en: `${known === firms ? 'they' : `${known} of them`} are in ${cities} known cities${first.en}${rest.en}`,
  };
}

/** Where a gap could be filled from: suppliers elsewhere. */
export const elsewhereText = (facts: {
  readonly name: Text;
  readonly total: number;
  readonly nearest: Text;
  readonly city: Text | undefined;
  readonly kilometres: number | undefined;
  readonly from: Text | undefined;
}): Text => {
  const { name, total, nearest, city, kilometres, from } = facts;
  const apart =
    kilometres === undefined || from === undefined
      ? NOTHING
      : { zh: `，距${from.zh}约${Math.round(kilometres)}千米`, en: `, about ${Math.round(kilometres)} km from ${from.en}` };
  const place =
    city === undefined
      ? { zh: '，所在城市未见记载', en: ', whose city is not documented' }
      : { zh: `（${city.zh}${apart.zh}）`, en: ` (${city.en}${apart.en})` };
  return {
    zh: `在所选省份之外，“${name.zh}”环节有${total}家企业的记载，最近的是${nearest.zh}${place.zh}。`,
    en: `Outside the chosen provinces ${counted(total, 'firm is', 'firms are')} documented in “${name.en}”, the nearest of them ${nearest.en}${place.en}.`,
  };
};

/** Where a gap could be filled from: cities strong in the segments beside it. */
export const besideText = (name: Text, cities: readonly Text[]): Text => ({
  zh: `与“${name.zh}”相邻的环节中，有记载的企业以${listText(cities).zh}最多，可从这里找起。`,
  en: `In the segments beside “${name.en}”, ${listText(cities).en} ${cities.length === 1 ? 'has' : 'have'} most documented firms: a place to start looking.`,
});
