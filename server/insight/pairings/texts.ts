import type { PairingLayer } from '../../../model/api/pairings.ts';
import { LAYERS } from '../../../model/layers.ts';
import { inEnglish } from '../../../model/sentences/nameList.ts';
import { counted, percent } from '../../../model/sentences/numbers.ts';
import { NOTHING } from '../../../model/sentences/sentences.ts';
import type { Text } from '../../../model/text.ts';
import { FEW } from './sides.ts';

interface Place {
  readonly name: Text;
  readonly count: number;
  readonly share: number;
}

/** Why two cities fit, and what ties them already. */
export function pairingText(facts: {
  readonly industry: Text;
  readonly from: Place;
  readonly to: Place;
  readonly kilometres: number | undefined;
  readonly ties: Readonly<Record<PairingLayer, number>>;
  readonly onTopic: number;
}): Text {
  const { industry, from, to, kilometres, ties, onTopic } = facts;
  const apart: Text =
    kilometres === undefined
      ? NOTHING
      : { zh: `两地相距约${Math.round(kilometres)}千米；`, en: `the two are about ${Math.round(kilometres)} km apart; ` };
  const known = tiesClause(ties);
  const topic: Text =
    onTopic === 0
      ? { zh: '未见两地在这一产业上直接往来的记载', en: 'no direct tie of theirs on this industry is documented' }
      : {
          zh: `两地在这一产业上的直接联系记载有${onTopic}条`,
          en: `${counted(onTopic, 'direct tie', 'direct ties')} of theirs on this industry ${onTopic === 1 ? 'is' : 'are'} documented`,
        };
  return {
    zh: `${industry.zh}：${from.name.zh}有${from.count}家研究单位（占城市可知者的${percent(from.share)}），${to.name.zh}有${to.count}家企业（占${percent(to.share)}）；${apart.zh}${known.zh}；${topic.zh}。`,
    en: `${industry.en}: ${from.name.en} has ${counted(from.count, 'research institution', 'research institutions')} (${percent(from.share)} of those whose city is known), ${to.name.en} ${counted(to.count, 'firm', 'firms')} (${percent(to.share)}); ${apart.en}${known.en}; ${topic.en}.`,
  };
}

function tiesClause(ties: Readonly<Record<PairingLayer, number>>): Text {
  const tied = LAYERS.flatMap(({ id, name }) => {
    const count = id === 'knowledge' || id === 'innovation' || id === 'industry' ? ties[id] : 0;
    return count === 0 ? [] : [{ name, count }];
  });
  if (tied.length === 0) {
    return {
      zh: '知识、创新、产业各层均未见两市联系的记载',
      en: 'no tie of the two cities is documented on the knowledge, innovation or industry layer',
    };
  }
  return {
    zh: `两市已有联系记载：${tied.map(({ name, count }) => `${name.zh}层${count}条`).join('、')}`,
    en: `the two cities are tied by documented links already (${inEnglish(tied.map(({ name, count }) => `${name.en.toLowerCase()} ${count}`))})`,
  };
}

/** The formula, the limit, and what is counted. */
export const pairingRule = (capacity: number): Text => ({
  zh: `契合度＝创新地的研究单位数÷（城市可知的研究单位总数＋${FEW}）×产业地的企业数÷（城市可知的企业总数＋${FEW}）；加${FEW}是为了不让仅有的一两家显得举足轻重；研究单位由联系或名称认定（职业院校计为培训，不计入），企业由行业分类或联盟认定，各计为一；同一城市不与自身配对。最佳搭配使契合度之和最大，且同一产业中每个城市作为创新地、作为产业地各至多${capacity}次。公式与上限是本产品的规则，数量是有来源的事实；城市未见记载者不计。`,
  en: `fit = research institutions of the innovation place / (all with a known city + ${FEW}) × firms of the industry place / (all with a known city + ${FEW}); the ${FEW} keep one or two, where no more are documented, from weighing most. Vocational colleges train and do not count as research. Institutions count by a link or by their names, firms by their branch or an alliance, one each; a city is not paired with itself. The best assignment has the greatest sum of fits, with each city at most ${capacity} times on either side of one industry. Formula and limit are this product’s rule, the counts are facts with sources; whoever has no documented city is not counted.`,
});

const NONE = {
  'no-research': {
    zh: '所选范围内，未见所在城市可知的研究单位从事这一产业的记载。',
    en: 'No research institution with a known city is documented for this industry within what was asked.',
  },
  'no-firms': {
    zh: '所选范围内，未见所在城市可知的企业从事这一产业的记载。',
    en: 'No firm with a known city is documented for this industry within what was asked.',
  },
  'no-pair': {
    zh: '没有符合条件的城市配对；可不限两市联系、创新地或产业地再试。',
    en: 'No pair of cities fits what was asked; ask for any ties, from any city or to any city.',
  },
} as const satisfies Record<string, Text>;

export const noPairings = (reason: keyof typeof NONE): Text => NONE[reason];
