import type { PartnersAnswer } from '../../../model/api/partners.ts';
import { withCommas } from '../../../model/sentences/nameList.ts';
import type { Text } from '../../../model/text.ts';

/** What the learnt model was measured by, on pairs that met for the first time in 2018 or later: see docs/decisions/0007. */
const MEASURED = { hitAt10: 67, precisionAt50: 11 };

export const METHOD: Text = {
  zh: '得分是各部分之和，满分为1；没有依据的部分不计分，也不说明理由。各部分的权重、类型互补表和产业链环节的先后是本产品的设定，没有用长三角的合作结果检验过：得分用来排先后，不是成功的把握。未见联系的记载，不等于事实上没有联系。',
  en: 'The score adds up the parts and is 1 at most; a part without ground adds nothing. The weights, the table of complementary types and the order of segments on chains are ours and were not tested on what became of co-operation in the delta: a score puts suggestions in order, it is no chance of success. Not documented does not mean that no link exists.',
};

export const LEARNT: Text = {
  zh: `“模型判断”学自欧盟“地平线2020”的科研联合体（2017年及以前），用2018年起首次合作的伙伴检验：${MEASURED.hitAt10}%的单位在前10个建议中至少有一个后来成了伙伴，前50个建议中平均${MEASURED.precisionAt50}%后来成了伙伴。在长三角是否同样准确，没有检验过。`,
  en: `The learnt model comes from the research consortia of the EU's Horizon 2020 up to 2017 and was tested on those that met for the first time from 2018 on: ${MEASURED.hitAt10} percent of the organisations found at least one later partner among its first 10 suggestions, and on average ${MEASURED.precisionAt50} percent of its first 50 became partners. Whether it is as good in the delta was not tested.`,
};

export const isolatedText = (name: Text): Text => ({
  zh: `在当前筛选条件下，未见有合作关系从${name.zh}通向新的伙伴，因此以下按主题、产业链、类型和距离建议，没有可循的合作通路。`,
  en: `Under the present filters no documented co-operation leads from ${name.en} to new partners. The suggestions therefore go by topic, chain, type and place; there is no way through partners to follow.`,
});

export const NONE: Record<NonNullable<PartnersAnswer['none']>['reason'], Text> = {
  'no-topic': {
    zh: '没有以此为名的产业或技术，也没有机构的名称或联系提到它。请换一个词，或按名称搜索产业与技术。',
    en: 'No industry or technology goes by this name, and no name or link of an institution mentions it. Try another word, or search for industries and technologies by name.',
  },
  'all-linked': {
    zh: '符合条件的都已有联系。列出已有联系者即可看到它们。',
    en: 'All that meet the demands are linked already. Ask for those who are linked, too, to see them.',
  },
  'nobody-left': {
    zh: '没有符合全部条件的对象。请放宽类型、省份、城市、引荐人或主题。这只说明未见记载。',
    en: 'Nobody meets all the demands. Drop some of type, province, city, introducer or topic. That means that nothing is documented.',
  },
};

/** Why the list is compared by a topic. `asked` in words or as an industry; else it is what the one who asks works on. */
export const subjectText = (name: Text, asked: boolean, members: number): Text =>
  asked
    ? {
        zh: `所问主题“${name.zh}”：据联系或名称，有${members}个对象从事它。`,
        en: `The topic “${name.en}”: by links or names, ${members} work on it.`,
      }
    : {
        zh: `据联系或名称，我方从事“${name.zh}”；从事它的共有${members}个。`,
        en: `By links or names we work on “${name.en}”, as do ${members} in all.`,
      };

/** The way to a partner when no co-operation joins the two. */
export function noWayText(name: Text, partner: Text, locals: readonly Text[]): Text {
  const none = {
    zh: `未见从${name.zh}到${partner.zh}的合作通路。`,
    en: `No way of co-operation from ${name.en} to ${partner.en} is documented.`,
  };
  if (locals.length === 0) return none;
  return {
    zh: `${none.zh}同城的${withCommas(locals).zh}与它有合作，可以请教。`,
    en: `${none.en} In the same city ${withCommas(locals).en} ${locals.length === 1 ? 'works' : 'work'} with it and may be asked.`,
  };
}

/** A way between cities, which the links of those who lie in them make. */
export const cityWayText = (from: Text, to: Text, stops: readonly Text[], hops: readonly Text[]): Text => ({
  zh: `从${from.zh}经${withCommas(stops).zh}到${to.zh}：${hops.map(({ zh }) => zh).join('；')}。`,
  en: `From ${from.en} by way of ${withCommas(stops).en} to ${to.en}: ${hops.map(({ en }) => en).join('; ')}.`,
});
