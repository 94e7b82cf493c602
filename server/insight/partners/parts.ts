import type { PartnerPart } from '../../../model/api/partners.ts';
import type { Text } from '../../../model/text.ts';

interface PartRow {
  readonly id: PartnerPart;
  /** What the part adds to the score at most; all of them make 1. */
  readonly weight: number;
  readonly name: Text;
  /** How it is measured, from 0 to 1. */
  readonly rule: Text;
}

/**
 * What speaks for a partner. The weights are ours: nearly two fifths for how near the two are in the network of co-operation, a fifth for
 * working on the same, a quarter for having what the other lacks, the rest for the way between them and for standing.
 */
export const PARTS = [
  {
    id: 'likely',
    weight: 0.22,
    name: { zh: '模型判断', en: 'Learnt model' },
    rule: {
      zh: '从欧盟科研联合体学得的模型给出的几率，与其排在首位者之比',
      en: 'the odds that a model learnt on EU consortia gives, as a share of the odds of the one it puts first',
    },
  },
  {
    id: 'introduction',
    weight: 0.15,
    name: { zh: '引荐', en: 'Introduction' },
    rule: {
      zh: '共同伙伴数 ÷（共同伙伴数＋1）；没有共同伙伴、但双方各有伙伴彼此合作时为0.25；没有合作通路时，按它在我方城市的伙伴数同样计算，取一半',
      en: 'partners in common ÷ (partners in common + 1); 0.25 when there is none but a partner of one works with a partner of the other; where no co-operation leads there, half of the same for its partners in our own city',
    },
  },
  {
    id: 'topic',
    weight: 0.2,
    name: { zh: '主题', en: 'Topic' },
    rule: {
      zh: '有联系表明从事同一主题为1，处于产业链末端（使用而非制造）为0.7，同一细分行业的企业之间为0.5（同行也是对手），仅由名称看出为0.8，由其下属单位看出再乘0.8；城市按从事者数量n计为n÷(n＋5)',
      en: '1 when a link says that it works on the topic, 0.7 at the end of the chain, where what is made is used, 0.5 between firms of the same finest branch, which are rivals too, 0.8 when only its name says so; times 0.8 when it is a part of it that does; for a city n ÷ (n + 5) when n there work on it',
    },
  },
  {
    id: 'types',
    weight: 0.15,
    name: { zh: '类型互补', en: 'Complementary types' },
    rule: {
      zh: '按类型互补表取值，如高校与企业为1，高校与高校为0.4',
      en: 'by a table of types: a university and a firm 1, two universities 0.4',
    },
  },
  {
    id: 'chain',
    weight: 0.08,
    name: { zh: '产业链衔接', en: 'Next on the chain' },
    rule: {
      zh: '处于同一产业链上下游相邻环节为1；城市之间按可以补位的环节数n计为n÷(n＋3)（环节的先后是本产品的整理）',
      en: '1 when it fills the segment before or after on an industry chain; between cities n ÷ (n + 3) for n such segments that it could fill (the order of segments is our reading)',
    },
  },
  {
    id: 'near',
    weight: 0.11,
    name: { zh: '距离与列车', en: 'Nearness' },
    rule: {
      zh: '同城为1；否则一半看距离（100千米时折半），一半看两城间的列车（与本城列车最多者相比）；仅知同省时为0.4',
      en: '1 in the same city; else half by distance (half of it left at 100 km) and half by trains between the cities (compared with the busiest tie of the own city); 0.4 when only the province is known to be the same',
    },
  },
  {
    id: 'province',
    weight: 0.04,
    name: { zh: '跨省', en: 'Another province' },
    rule: { zh: '位于另一省（市）为1', en: '1 when it lies in another province' },
  },
  {
    id: 'standing',
    weight: 0.05,
    name: { zh: '合作基础', en: 'Standing' },
    rule: {
      zh: '已记载的合作伙伴数，取对数，与最多者相比',
      en: 'how many partners of it are documented, as a logarithm, compared with whoever has most',
    },
  },
] as const satisfies readonly PartRow[];
export const PART_IDS: readonly PartnerPart[] = PARTS.map(({ id }) => id);

/** Having what the other lacks. */
export const COMPLEMENTARY: readonly PartnerPart[] = ['types', 'chain', 'province'];

/** Finer than anybody can tell apart, so that what is shown adds up to the last digit. */
const GRAIN = 10_000;

/** What each part adds, in the order of the parts. */
export const contributions = (values: ArrayLike<number>): number[] =>
  PARTS.map(({ weight }, part) => Math.round((values[part] ?? 0) * weight * GRAIN) / GRAIN);

export const scoreOf = (values: ArrayLike<number>): number => {
  let sum = 0;
  for (let part = 0; part < PARTS.length; part += 1) sum += Math.round((values[part] ?? 0) * (PARTS[part]?.weight ?? 0) * GRAIN);
  return sum / GRAIN;
};
