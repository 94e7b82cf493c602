import type { Text } from '../../../model/text.ts';
import { counted, listed } from './segmentTexts.ts';

/** The chain in a few sentences. */
export function chainText(facts: {
  readonly industry: Text;
  readonly actors: number;
  readonly firms: number;
  readonly unplaced: number;
  readonly cities: number;
  readonly cityNotDocumented: number;
  readonly ordered: boolean;
  readonly segments: number;
  readonly gaps: readonly Text[];
  readonly singles: readonly Text[];
}): Text {
  const { industry, actors, firms, unplaced, ordered, segments, gaps, singles } = facts;
  if (actors === 0) {
    return { zh: `未见任何一方从事${industry.zh}的记载。`, en: `Nobody is documented as working on ${industry.en}.` };
  }
  const place =
    firms === 0
      ? { zh: '', en: '' }
      : {
          zh: `，其中企业${firms}家（${facts.cities}个城市；${facts.cityNotDocumented}家的城市未见记载）`,
          en: `, ${counted(firms, 'firm', 'firms')} among them (in ${counted(facts.cities, 'city', 'cities')}; the city of ${facts.cityNotDocumented} is not documented)`,
        };
  const whole: Text = {
    zh: `从事${industry.zh}的，有记载者共${actors}方${place.zh}。`,
    en: `${counted(actors, 'actor is', 'actors are')} documented for ${industry.en}${place.en}.`,
  };
  if (!ordered) {
    return {
      zh: `${whole.zh}其各环节的先后未见记载，故不排上下游。`,
      en: `${whole.en} The order of its segments is not documented, so none is lined up.`,
    };
  }
  const missing =
    gaps.length === 0
      ? { zh: '各环节均有企业记载', en: 'each has a documented firm' }
      : {
          zh: `${gaps.length}个未见企业记载（${listed(gaps).zh}）`,
          en: `${gaps.length} ${gaps.length === 1 ? 'has' : 'have'} nobody documented (${listed(gaps).en})`,
        };
  const thin =
    singles.length === 0
      ? { zh: '', en: '' }
      : {
          zh: `，${singles.length}个只靠一家企业或一个城市（${listed(singles).zh}）`,
          en: `, ${singles.length} ${singles.length === 1 ? 'hangs' : 'hang'} on one firm or one city (${listed(singles).en})`,
        };
  const left =
    unplaced === 0
      ? { zh: '', en: '' }
      : { zh: `另有${unplaced}家企业所属环节未见记载。`, en: ` The segment of ${counted(unplaced, 'firm', 'firms')} is not documented.` };
  return {
    zh: `${whole.zh}${segments}个环节中，${missing.zh}${thin.zh}。${left.zh}`,
    en: `${whole.en} Of ${counted(segments, 'segment', 'segments')} ${missing.en}${thin.en}.${left.en}`,
  };
}

/** What is documented, and what is our reading. */
export const basisText = (ordered: boolean): Text => ({
  zh: `${ordered ? '环节的划分与先后是本产品的解读；' : ''}企业属于哪一行业分类（申万2021）是有来源的事实。高校、院所等由联系或名称中的字词认定，二者分别注明。没有行业分类记载的企业不计入；“未见记载”不等于“没有”。`,
  en: `${ordered ? 'How the segments are cut and ordered is this product’s reading; that' : 'That'} a firm is in a branch (Shenwan, 2021) is a fact with its source. Universities, institutes and others count by a link or by a word in their names, and the answer says which. Firms whose branch is not documented are not counted; “not documented” does not mean “does not exist”.`,
});

export const citiesText = (facts: {
  readonly total: number;
  readonly segments: number;
  readonly first: { readonly name: Text; readonly held: number } | undefined;
  readonly several: number;
}): Text => {
  const { total, segments, first, several } = facts;
  if (first === undefined) return { zh: '各环节企业所在城市未见记载。', en: 'No city of a firm in a segment is documented.' };
  return {
    zh: `${total}个城市有企业处于链上，其中${several}个兼有两个以上环节；${first.name.zh}最全，有${segments}个环节中的${first.held}个。`,
    en: `${counted(total, 'city has', 'cities have')} firms on the chain, ${several} of them in more than one segment; ${first.name.en} holds most, ${first.held} of ${segments}.`,
  };
};

export const leadersText = (first: { readonly name: Text; readonly ties: number } | undefined, total: number, firms: number): Text =>
  first === undefined
    ? {
        zh: `${firms}家企业中，除所在地与行业分类外，未见与他方往来的记载，因此看不出由谁牵头。`,
        en: `Of ${counted(firms, 'firm', 'firms')} none has a documented tie besides its place and branch, so nothing shows who leads the chain.`,
      }
    : {
        zh: `${firms}家企业中有${total}家与他方有往来记载（所在地与行业分类不计），以${first.name.zh}最多，共${first.ties}条。谁是链主未见明文，此处按往来多少排列。`,
        en: `${total} of ${counted(firms, 'firm', 'firms')} ${total === 1 ? 'has' : 'have'} documented ties besides place and branch; ${first.name.en} has most, ${first.ties}. No document read so far names a leader of the chain: the order is by ties.`,
      };
