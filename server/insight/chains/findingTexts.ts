import type { CourseStep } from '../../../model/api/chains.ts';
import { listText } from '../../../model/sentences/nameList.ts';
import { counted } from '../../../model/sentences/numbers.ts';
import { NOTHING, sentences } from '../../../model/sentences/sentences.ts';
import type { Text } from '../../../model/text.ts';
import { LEAST_TESTS_PER_RESEARCH } from './course.ts';

const STEP_NAMES: Record<CourseStep, Text> = {
  research: { zh: '研究', en: 'research' },
  test: { zh: '测试与中试', en: 'testing' },
  incubate: { zh: '孵化', en: 'incubation' },
  produce: { zh: '生产', en: 'production' },
};

/** From research to product: how many are documented at each step, and whether the way breaks off between. */
export function courseText(
  steps: readonly { readonly step: CourseStep; readonly total: number }[],
  open: boolean,
  fewTests: boolean,
): Text {
  const has = steps.filter(({ total }) => total > 0);
  const lacks = steps.filter(({ total }) => total === 0).map(({ step }) => STEP_NAMES[step]);
  if (has.length === 0)
    return { zh: '从研究到生产，各步均未见记载。', en: 'From research to production, nobody is documented at any step.' };
  const counts: Text = {
    zh: has.map(({ step, total }) => `${STEP_NAMES[step].zh}${total}`).join('、'),
    en: has.map(({ step, total }) => `${STEP_NAMES[step].en} ${total}`).join(', '),
  };
  const end: Text =
    lacks.length === 0
      ? { zh: '四步均有记载', en: 'all four steps are documented' }
      : { zh: `${listText(lacks).zh}未见记载`, en: `${listText(lacks).en} ${lacks.length === 1 ? 'is' : 'are'} not documented` };
  const few: Text = fewTests
    ? {
        zh: `测试与中试单位不及研究单位的${LEAST_TESTS_PER_RESEARCH * 100}%（本产品所设界线）。`,
        en: `There is less than one place to test for ${1 / LEAST_TESTS_PER_RESEARCH} places of research (this product’s threshold).`,
      }
    : NOTHING;
  const verdict: Text = open
    ? {
        zh: '：研究与生产之间的记载有缺口，看不出成果如何变成产品。',
        en: ': between research and production the way is not documented throughout.',
      }
    : { zh: '。', en: '.' };
  return sentences([
    {
      zh: `从研究到生产，有记载者：${counts.zh}；${end.zh}${verdict.zh}`,
      en: `From research to production, documented: ${counts.en}; ${end.en}${verdict.en}`,
    },
    few,
  ]);
}

export function alliancesText(count: number, parts: number): Text {
  if (count === 0) return { zh: '未见这一行业的联盟记载。', en: 'No alliance of this industry is documented.' };
  if (count === 1) return { zh: '只见一个联盟的记载。', en: 'One alliance is documented.' };
  if (parts === 1)
    return {
      zh: `${count}个联盟彼此有联系或同属一个协调机构。`,
      en: `The ${count} alliances are linked to one another or share a co-ordinating body.`,
    };
  return {
    zh: `${count}个联盟分为互不相连的${parts}块：未见它们之间有联系或共同的协调机构；至少要${parts - 1}条新联系才能连成一体。`,
    en: `The ${count} alliances fall into ${parts} parts between which no link and no common co-ordinating body is documented; ${counted(parts - 1, 'new link', 'new links')} at least would join them.`,
  };
}

export const duplicateText = (segment: Text, tier: number, cities: readonly Text[]): Text => ({
  zh: `同处第${tier}梯队的${listText(cities).zh}都有“${segment.zh}”环节的企业，未见它们之间分工的记载。`,
  en: `${listText(cities).en}, all in tier ${tier}, have firms in “${segment.en}”; no division of work between them is documented.`,
});

export function abroadText(external: number, internal: number, region: readonly Text[]): Text {
  const whole: Text =
    region.length === 0
      ? NOTHING
      : {
          zh: `就整个区域而言，记载的出口与贸易对象有${listText(region).zh}，但未按行业区分。`,
          en: `For the region as a whole, exports to and trade with ${listText(region).en} are documented, not by industry.`,
        };
  if (external === 0)
    return sentences([
      {
        zh: '未见这一行业与境外往来或受境外影响的记载。',
        en: 'No tie of this industry with abroad, nor any influence from there, is documented.',
      },
      whole,
    ]);
  return sentences([
    {
      zh: `与境外有关的联系记载${external}条，链内各方之间的联系记载${internal}条（${internal}比${external}）。`,
      en: `${counted(external, 'link', 'links')} with abroad ${external === 1 ? 'is' : 'are'} documented, against ${internal} among those who work on the industry here.`,
    },
    whole,
  ]);
}

export const noneText = (industry: Text, filtered: boolean): Text =>
  filtered
    ? {
        zh: `在当前筛选条件下，未见从事${industry.zh}的记载；放宽日期、省份或数据包后再试。`,
        en: `Under the present filters nobody is documented for ${industry.en}; widen the date, the provinces or the packs.`,
      }
    : { zh: `未见从事${industry.zh}的记载。`, en: `Nobody is documented for ${industry.en}.` };
