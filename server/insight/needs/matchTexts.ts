import type { KnownBy } from '../../../model/api/needs.ts';
import { type LinkKindId, linkKind } from '../../../model/linkKinds.ts';
import { OFFER_KINDS, offerKind } from '../../../model/offerKinds.ts';
import { listText } from '../../../model/sentences/nameList.ts';
import { NOTHING, sentences } from '../../../model/sentences/sentences.ts';
import type { Text } from '../../../model/text.ts';
import { quotedInEnglish } from '../topics/quoted.ts';

type Tie = { readonly by: 'link'; readonly kind: LinkKindId; readonly other: Text } | { readonly by: 'name'; readonly word: string };

export interface MatchFacts {
  readonly name: Text;
  /** Undefined when the topic plays no part in it. */
  readonly topic: Tie | undefined;
  readonly offers: readonly { readonly kind: number; readonly by: KnownBy; readonly word: string | undefined }[];
  /** Undefined when nobody asks. */
  readonly place: { readonly of: Text; readonly sameCity: boolean; readonly kilometres: number | undefined } | undefined;
  /** The nodes between the two ends, and the city of the other where the way ends there; undefined when no way is documented. */
  readonly way: { readonly through: readonly Text[]; readonly city: Text | undefined } | undefined;
}

export function matchText({ name, topic, offers, place, way }: MatchFacts): Text {
  const offered = listText(offers.map(offerText));
  const parts: Text[] = [{ zh: `${name.zh}可提供${offered.zh}`, en: `${name.en} can offer ${offered.en}` }];
  if (topic === undefined)
    parts.push({ zh: '未见其专于某一主题，面向各领域', en: 'no topic of its own is documented, so that it is open to any' });
  else if (topic.by === 'name')
    parts.push({
      zh: `名称中的“${topic.word}”说明其从事这一主题`,
      en: `the word ${quotedInEnglish(topic.word)} in its name says that it works on the topic`,
    });
  else {
    const kind = linkKind(topic.kind).name;
    parts.push({ zh: `有记载其${kind.zh}${topic.other.zh}`, en: `it is documented that it ${kind.en} ${topic.other.en}` });
  }
  if (place !== undefined) parts.push(placeText(place));
  if (place !== undefined) parts.push(wayText(way));
  return { zh: `${parts.map(({ zh }) => zh).join('；')}。`, en: `${parts.map(({ en }) => en).join('; ')}.` };
}

function offerText({ kind, by, word }: MatchFacts['offers'][number]): Text {
  const { zh, en } = offerKind(kind)?.name ?? NOTHING;
  const REASONS: Record<KnownBy, Text> = {
    link: { zh: '有联系为证', en: 'a link says so' },
    name: { zh: `名称含“${word}”`, en: `“${word}” in its name` },
    type: { zh: '据其类型', en: 'by its type' },
  };
  return { zh: `${zh}（${REASONS[by].zh}）`, en: `${en} (${REASONS[by].en})` };
}

function placeText({ of, sameCity, kilometres }: NonNullable<MatchFacts['place']>): Text {
  if (sameCity) return { zh: `与${of.zh}同城`, en: `it lies in the same city as ${of.en}` };
  if (kilometres === undefined) return { zh: '所在地点未载明', en: 'where it lies is not documented' };
  return { zh: `距${of.zh}约${kilometres}千米`, en: `it is about ${kilometres} km from ${of.en}` };
}

function wayText(way: MatchFacts['way']): Text {
  if (way === undefined) return { zh: '未见两者之间合作通路的记载', en: 'no way between the two over co-operation is documented' };
  const names = listText(way.through);
  if (way.city !== undefined)
    return way.through.length === 0
      ? { zh: `与其所在的${way.city.zh}已有合作的记载`, en: `work together with ${way.city.en}, where it lies, is documented` }
      : {
          zh: `合作通路到其所在的${way.city.zh}，经${names.zh}`,
          en: `a way over co-operation leads to ${way.city.en}, where it lies, through ${names.en}`,
        };
  if (way.through.length === 0) return { zh: '两者已有合作的记载', en: 'the two are documented to work together already' };
  return { zh: `可经${names.zh}引荐`, en: `${names.en} can introduce the two` };
}

export const gapText = (kind: number, reach: number, nearest: { readonly name: Text; readonly kilometres: number } | undefined): Text => {
  const { zh, en } = offerKind(kind)?.name ?? NOTHING;
  return nearest === undefined
    ? { zh: `未见有谁就此提供${zh}的记载。`, en: `Nobody is documented to offer ${en} for it.` }
    : {
        zh: `${reach}千米之内未见有谁就此提供${zh}的记载；最近的是${nearest.name.zh}，约${nearest.kilometres}千米。`,
        en: `Within ${reach} km nobody is documented to offer ${en} for it; the nearest is ${nearest.name.en}, about ${nearest.kilometres} km away.`,
      };
};

export interface MatchesFacts {
  readonly topic: Text | undefined;
  readonly asker: Text | undefined;
  readonly kind: number | null;
  readonly total: number;
  readonly first: Text | undefined;
  readonly gaps: readonly number[];
}

export function matchesText({ topic, asker, kind, total, first, gaps }: MatchesFacts): Text {
  const what = needed(topic, kind);
  const parts: Text[] = [
    {
      zh: `${asker === undefined ? '' : `对${asker.zh}而言，`}就${what.zh}，有记载可予回应的共${total}个${first === undefined ? '' : `，首位是${first.zh}`}。`,
      en: `${asker === undefined ? '' : `For ${asker.en}: `}${total} can answer a need of ${what.en} by what is documented${first === undefined ? '' : `, ${first.en} first`}.`,
    },
  ];
  if (gaps.length > 0) {
    const names = listText(gaps.flatMap((code) => offerKind(code)?.name ?? []));
    parts.push({ zh: `可及范围内未见记载的能力：${names.zh}。`, en: `Not documented within reach: ${names.en}.` });
  }
  return sentences(parts);
}

function needed(topic: Text | undefined, kind: number | null): Text {
  const name = kind === null ? undefined : offerKind(kind)?.name;
  if (topic === undefined) return name ?? NOTHING;
  return name === undefined
    ? { zh: `“${topic.zh}”`, en: `“${topic.en}”` }
    : { zh: `“${topic.zh}”的${name.zh}`, en: `${name.en} for “${topic.en}”` };
}

export const noMatchText = (reason: 'unknown-topic' | 'nobody', topic: Text | undefined, kind: number | null): Text => {
  const what = needed(topic, kind);
  return reason === 'unknown-topic'
    ? {
        zh: `未见名为“${topic?.zh ?? ''}”的产业或技术，也未见名称含此词的机构；请换一个词，或按名称搜索。`,
        en: `No industry or technology is called “${topic?.en ?? ''}”, and no institution has it in its name. Try another word, or search by name.`,
      }
    : {
        zh: `在所选范围内，未见有谁可就${what.zh}予以回应的记载。未见记载，不等于没有。`,
        en: `Within what was asked for, nobody is documented to answer a need of ${what.en}. Not documented does not mean that there is nobody.`,
      };
};

export const MATCH_BASIS: Text = {
  zh: `能力有三种依据：有联系为证、自身名称写明、据其类型；${offerRules('zh')}。从事某主题以联系或名称为据；面向各领域的服务不要求有主题，但须在创新、服务或价值层有联系的记载，专于其他主题的除外；尚在规划或只见于建议的不计。先列与主题有联系的，再列名称相关的，再列面向各领域的；其次看能力依据，再看同城与距离；未指明种类时，各类依次轮流列出。引荐通路只走合作联系，至多四步；从提出需求者（或其所在城市）出发，到对方（或其所在城市）为止。地点未载明的不计为超出可及范围。以上为本系统的读法。`,
  en: `What somebody can offer is known by a link, by its own name or by its type: ${offerRules('en')}. Who works on a topic is known by a link or by name; services open to any topic need none but a documented tie on the innovation, service or value layer; those that serve another topic are left out, and so is what is only planned or advised. Those linked with the topic come first, then those named for it, then those open to any; then the surer offer, the same city and the distance. Introductions go over links of co-operation only, four steps at most, from the one who asks or else its city, to the other or else its city. Where no kind is asked for, the first of each kind comes first, then the second of each. Who has no documented place is not beyond reach. This reading is ours.`,
};

function offerRules(language: 'zh' | 'en'): string {
  const kinds = OFFER_KINDS.map(({ name, types, words }) => {
    const marks = [...types, ...(language === 'zh' ? words : words.filter((word) => !/\p{Script=Han}/u.test(word)))];
    return marks.length === 0 ? name[language] : `${name[language]}（${marks.join('、')}）`;
  });
  return language === 'zh' ? kinds.join('；') : kinds.join('; ').replaceAll('（', ' (').replaceAll('）', ')').replaceAll('、', ', ');
}
