import type { NodeTypeId } from '../../../model/nodeTypes.ts';
import { inChinese, inEnglish } from '../../../model/sentences/nameList.ts';
import { provinceName, typeName } from '../../../model/sentences/names.ts';
import { NOTHING } from '../../../model/sentences/sentences.ts';
import type { Text } from '../../../model/text.ts';
import { quotedInEnglish } from '../topics/quoted.ts';
import type { ChainStep } from './chainNeighbours.ts';
import { bringsOf, roleOf } from './roles.ts';

/** One sentence for each part of a score. “We” is whoever asks. */
export const likelyText = (place: number, reached: number): Text => ({
  zh: `在经合作关系可以到达、尚无联系的${reached}个对象中，模型把它排在第${place}位。`,
  en: `Of ${reached} without a tie to us that co-operation leads to, the learnt model puts it in place ${place}.`,
});

export const commonText = (count: number, names: readonly Text[]): Text => ({
  zh: `与我方有${count}个共同伙伴：${listZh(names, count)}。`,
  en: `${count === 1 ? 'One partner' : `${count} partners`} in common: ${listEn(names, count)}.`,
});

export const bridgedText = (steps: number, first: Text | undefined): Text => ({
  zh: `没有共同伙伴；${first === undefined ? '' : `从我方伙伴${first.zh}出发，`}经${steps}步合作关系可以到达。`,
  en: `No partner in common; ${first === undefined ? '' : `starting from our partner ${first.en}, `}${steps} steps of co-operation lead there.`,
});

export const localText = (count: number, home: Text, names: readonly Text[]): Text => ({
  zh: `未见我方与它之间有合作通路；${home.zh}已有${count}个单位与它合作：${listZh(names, count)}。`,
  en: `No co-operation that leads from us to it is documented; ${count === 1 ? 'one partner of it is' : `${count} partners of it are`} in ${home.en}: ${listEn(names, count)}.`,
});

/** How somebody is known to work on a topic. */
export interface WorksOn {
  /** The industry or technology that a link names, or the word that a name holds. */
  readonly by: { readonly industry: Text } | { readonly word: string };
  /** The part of it that does. */
  readonly part: Text | undefined;
}

export const topicText = (topic: Text, { by, part }: WorksOn): Text => {
  const who = part === undefined ? { zh: '它', en: 'It' } : { zh: `其下属的${part.zh}`, en: `Its part ${part.en}` };
  return 'word' in by
    ? {
        zh: `${who.zh}的名称中有“${by.word}”，属于“${topic.zh}”主题。`,
        en: `${who.en} has ${quotedInEnglish(by.word)} in its name, which tells of the topic “${topic.en}”.`,
      }
    : by.industry.zh === topic.zh
      ? { zh: `据记载，${who.zh}从事“${topic.zh}”。`, en: `${who.en} is documented to work on “${topic.en}”.` }
      : {
          zh: `据记载，${who.zh}从事“${by.industry.zh}”，属于“${topic.zh}”主题。`,
          en: `${who.en} is documented to work on “${by.industry.en}”, which belongs to the topic “${topic.en}”.`,
        };
};

export function typesText(own: NodeTypeId, other: NodeTypeId): Text {
  const [ours, theirs] = [typeName(own), typeName(other)];
  const [role, otherRole] = [roleOf(own), roleOf(other)];
  if (role === undefined || otherRole === undefined || role === otherRole) {
    return {
      zh: `我方是${ours.zh}，它是${theirs.zh}：性质相近，可以联手，互补不多。`,
      en: `We: ${ours.en.toLowerCase()}; it: ${theirs.en.toLowerCase()}. Much alike: they can join forces but complement each other little.`,
    };
  }
  const [bring, brings] = [bringsOf(role), bringsOf(otherRole)];
  return {
    zh: `我方是${ours.zh}，有${bring.zh}；它是${theirs.zh}，有${brings.zh}。`,
    en: `We (${ours.en.toLowerCase()}) bring ${bring.en}; it (${theirs.en.toLowerCase()}) brings ${brings.en}.`,
  };
}

export const chainText = (industry: Text, { own, other, downstream }: ChainStep): Text => ({
  zh: `在“${industry.zh}”链上，它处于“${other.name.zh}”环节，我方处于“${own.name.zh}”环节，${downstream ? '它承接我方的产出' : '我方承接它的产出'}。`,
  en: `On the chain of ${industry.en.toLowerCase()} it is in “${other.name.en}”, we in “${own.name.en}”: ${downstream ? 'it takes what we make' : 'we take what it makes'}.`,
});

/** What a city has of a topic. */
export const cityTopicText = (topic: Text, count: number, names: readonly Text[]): Text => ({
  zh: `据联系或名称，它有${count}个对象从事“${topic.zh}”：${listZh(names, count)}。`,
  en: `By links or names ${count === 1 ? 'one works' : `${count} work`} there on “${topic.en}”: ${listEn(names, count)}.`,
});

/** What a city has of a chain where we have less. */
export function cityStepText(
  industry: Text,
  step: ChainStep & { readonly ours: number; readonly theirs: number; readonly further: number },
): Text {
  const { own, other, downstream, ours, theirs, further } = step;
  return {
    zh: `在“${industry.zh}”链上，它的“${other.name.zh}”环节收录有${theirs}家上市企业，我方收录${ours}家；我方有企业的“${own.name.zh}”是其${downstream ? '上游' : '下游'}${further > 0 ? `。这样可以补位的环节另有${further}处` : ''}。`,
    en: `On the chain of ${industry.en.toLowerCase()} ${theirs} listed ${theirs === 1 ? 'firm' : 'firms'} in “${other.name.en}” ${theirs === 1 ? 'is' : 'are'} documented there, ${ours === 0 ? 'none' : ours} here; “${own.name.en}”, where we have firms, is ${downstream ? 'upstream' : 'downstream'} of it${further > 0 ? `. ${further === 1 ? 'One more segment' : `${further} more segments`} could be filled in this way` : ''}.`,
  };
}

export interface Way {
  readonly sameCity: boolean;
  readonly kilometres: number | undefined;
  /** What is documented of the trains between the two cities. */
  readonly trains: Text | undefined;
}

export function nearText(home: Text, { sameCity, kilometres, trains }: Way): Text {
  if (sameCity) return { zh: `同在${home.zh}。`, en: `Both are in ${home.en}.` };
  if (kilometres === undefined) {
    return { zh: '同在一省（市），城市未见记载。', en: 'Both are in the same province; the city of one is not documented.' };
  }
  const apart = Math.max(1, Math.round(kilometres));
  const rail = trains === undefined ? NOTHING : { zh: `；${trains.zh}`, en: `; between the cities: ${trains.en}` };
  return { zh: `相距约${apart}千米${rail.zh}。`, en: `About ${apart} km apart${rail.en}.` };
}

export const provinceText = (own: string, other: string): Text => ({
  zh: `我方在${provinceName(own).zh}，它在${provinceName(other).zh}，合作跨省。`,
  en: `We are in ${provinceName(own).en}, it is in ${provinceName(other).en}: a tie across provinces.`,
});

export const standingText = (degree: number): Text => ({
  zh: `已记载有${degree}个合作伙伴。`,
  en: `${degree === 1 ? 'One partner of it is' : `${degree} partners of it are`} documented.`,
});

const listZh = (names: readonly Text[], count: number): string => `${inChinese(names)}${names.length < count ? '等' : ''}`;

const listEn = (names: readonly Text[], count: number): string => {
  const rest = count - names.length;
  return inEnglish([...names.map(({ en }) => en), ...(rest > 0 ? [rest === 1 ? 'one other' : `${rest} others`] : [])]);
};
