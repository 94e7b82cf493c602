import { listText } from '../../../model/sentences/nameList.ts';
import { counted, whole } from '../../../model/sentences/numbers.ts';
import { NOTHING, sentences } from '../../../model/sentences/sentences.ts';
import type { Text } from '../../../model/text.ts';
import type { IndustryFound } from './chainsTask.ts';

/** The chain in a few sentences. */
export function chainText(facts: {
  readonly industry: Text;
  readonly actors: number;
  readonly firms: number;
  /** Firms of the industry that are in none of its segments. */
  readonly outside: number;
  readonly cities: number;
  readonly cityNotDocumented: number;
  readonly ordered: boolean;
  readonly segments: number;
  readonly gaps: readonly Text[];
  readonly singles: readonly Text[];
}): Text {
  const { industry, actors, firms, outside, ordered, segments, gaps, singles } = facts;
  if (actors === 0) {
    return { zh: `未见任何一方从事${industry.zh}的记载。`, en: `Nobody is documented as working on ${industry.en}.` };
  }
  const place =
    firms === 0
      ? NOTHING
      : {
          zh: `，其中企业${firms}家（${facts.cities}个城市；${facts.cityNotDocumented}家的城市未见记载）`,
          en: `, ${counted(firms, 'firm', 'firms')} among them (in ${counted(facts.cities, 'city', 'cities')}; the city of ${facts.cityNotDocumented} is not documented)`,
        };
  const lead: Text = {
    zh: `从事${industry.zh}的，有记载者共${actors}方${place.zh}。`,
    en: `${counted(actors, 'actor is', 'actors are')} documented for ${industry.en}${place.en}.`,
  };
  if (!ordered) {
    return sentences([
      lead,
      {
        zh: '其各环节的先后未见记载，故不排上下游。',
        en: 'The order of its segments is not documented, so none is lined up.',
      },
    ]);
  }
  const missing =
    gaps.length === 0
      ? { zh: `${segments}个环节均有企业记载`, en: `Each of the ${segments} segments has a documented firm` }
      : gaps.length === segments
        ? { zh: `${segments}个环节均未见企业记载`, en: `None of the ${segments} segments has a documented firm` }
        : {
            zh: `${segments}个环节中，${gaps.length}个未见企业记载（${listText(gaps).zh}）`,
            en: `Of ${segments} segments ${gaps.length} ${gaps.length === 1 ? 'has' : 'have'} nobody documented (${listText(gaps).en})`,
          };
  const thin =
    singles.length === 0
      ? NOTHING
      : {
          zh: `，${singles.length}个只靠一家企业或一个城市（${listText(singles).zh}）`,
          en: `, ${singles.length} ${singles.length === 1 ? 'hangs' : 'hang'} on one firm or one city (${listText(singles).en})`,
        };
  const left =
    outside === 0
      ? NOTHING
      : { zh: `另有${outside}家企业所属环节未见记载。`, en: `The segment of ${counted(outside, 'firm', 'firms')} is not documented.` };
  return sentences([lead, { zh: `${missing.zh}${thin.zh}。`, en: `${missing.en}${thin.en}.` }, left]);
}

/** An industry in a list of them. */
export function industryText(name: Text, found: Omit<IndustryFound, 'industry'>): Text {
  const { ordered, segments, gaps, singles, actors, firms, cities, research, alliances } = found;
  const chain: Text = ordered
    ? {
        zh: `${segments}个环节，${gaps}个未见企业记载，${singles}个只靠一家企业或一个城市`,
        en: `${segments} segments, ${gaps} with nobody documented, ${singles} hanging on one firm or one city`,
      }
    : { zh: '环节先后未见记载', en: 'the order of its segments is not documented' };
  return {
    zh: `${name.zh}：${chain.zh}；有记载者${actors}方，其中企业${firms}家（${cities}个城市）、研究单位${research}家、联盟${alliances}个。`,
    en: `${name.en}: ${chain.en}; ${counted(actors, 'actor', 'actors')} documented, among them ${counted(firms, 'firm', 'firms')} (in ${counted(cities, 'known city', 'known cities')}), ${research} in research and ${counted(alliances, 'alliance', 'alliances')}.`,
  };
}

export const ruleText = (parts: boolean): Text => ({
  zh: `先列环节由本产品排出先后的产业链，再列其他至少有一方记载的产业${parts ? '，包括属于其他产业的分支' : '（只列不属于其他产业者；其分支用 parts=true 列出）'}；各按记载的参与方多少排列。`,
  en: `First the chains whose segments this product lines up, then the other industries with anybody documented${parts ? ', branches of others included' : ' (those that are part of no other; parts=true lists the rest)'}; within both, by the number of documented actors.`,
});

/** What is documented, and what is our reading. */
export const basisText = (
  ordered: boolean,
  { firms, withoutBranch }: { readonly firms: number; readonly withoutBranch: number },
): Text => ({
  zh: `${ordered ? '环节的划分与先后是本产品的解读；' : ''}企业属于哪一行业分类（申万2021）是有来源的事实。高校、院所等由联系或名称中的字词认定，二者分别注明。在所看的${whole(firms)}家企业中，${whole(withoutBranch)}家的行业分类未见记载，无法归入任何环节；“未见记载”不等于“没有”。`,
  en: `${ordered ? 'How the segments are cut and ordered is this product’s reading; that' : 'That'} a firm is in a branch (Shenwan, 2021) is a fact with its source. Universities, institutes and others count by a link or by a word in their names, and the answer says which. Of ${counted(firms, 'firm', 'firms')} looked at, the branch of ${whole(withoutBranch)} is not documented, so they fit no segment; “not documented” does not mean “does not exist”.`,
});

export function citiesText(facts: {
  readonly total: number;
  readonly segments: number;
  readonly several: number;
  readonly first: { readonly name: Text; readonly held: number; readonly firms: number } | undefined;
}): Text {
  const { total, segments, first, several } = facts;
  if (first === undefined) return { zh: '未见企业所在城市的记载。', en: 'No city of a firm is documented.' };
  if (segments === 0) {
    return {
      zh: `${total}个城市有这一行业的企业，${first.name.zh}居首，有${first.firms}家。`,
      en: `${counted(total, 'city has', 'cities have')} firms of this industry, ${first.name.en} first with ${first.firms}.`,
    };
  }
  return {
    zh: `${total}个城市有企业处于链上，其中${several}个兼有两个以上环节；${first.name.zh}最全，有${segments}个环节中的${first.held}个。`,
    en: `${counted(total, 'city has', 'cities have')} firms on the chain, ${several} of them in more than one segment; ${first.name.en} holds most, ${first.held} of ${segments}.`,
  };
}

/** Firms that may belong here by their names alone. */
export const maybeText = (total: number, first: Text | undefined): Text =>
  first === undefined
    ? {
        zh: '行业分类未见记载的企业中，没有名称与此相关的。',
        en: 'No firm without a documented branch bears a word of this industry in its name.',
      }
    : {
        zh: `另有${total}家企业名称与此相关而行业分类未见记载，如${first.zh}；它们可能属于本行业，未计入各环节。`,
        en: `${counted(total, 'more firm bears', 'more firms bear')} a word of this industry in the name without a documented branch, ${first.en} for one; they may belong to it and are counted in no segment.`,
      };

export const leadersText = (first: { readonly name: Text; readonly ties: number } | undefined, total: number, firms: number): Text =>
  firms === 0
    ? { zh: '未见企业记载，也就看不出由谁牵头。', en: 'No firm is documented, so nothing shows who leads.' }
    : first === undefined
      ? {
          zh: `${firms}家企业中，除所在地与行业分类外，未见与他方往来的记载，因此看不出由谁牵头。`,
          en: `Of ${counted(firms, 'firm', 'firms')} none has a documented tie besides its place and branch, so nothing shows who leads the chain.`,
        }
      : {
          zh: `${firms}家企业中有${total}家与他方有往来记载（所在地与行业分类不计），以${first.name.zh}最多，共${first.ties}条。谁是链主未见明文，此处按往来多少排列。`,
          en: `${total} of ${counted(firms, 'firm', 'firms')} ${total === 1 ? 'has' : 'have'} documented ties besides place and branch; ${first.name.en} has most, ${first.ties}. No document read so far names a leader of the chain: the order is by ties.`,
        };
