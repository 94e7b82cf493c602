import { z } from 'zod';
import type { LinkKindId } from './linkKinds.ts';
import type { NodeTypeId } from './nodeTypes.ts';
import type { Text } from './text.ts';

interface OfferKindRow {
  readonly id: string;
  readonly name: Text;
  /** Types of node that offer it by what they are. */
  readonly types: readonly NodeTypeId[];
  /** Words that, in a name, tell that its bearer offers it. */
  readonly words: readonly string[];
  /** Links whose source offers it. */
  readonly links: readonly LinkKindId[];
  /** Whether it is offered whatever the topic; otherwise only those who work on the topic can offer it. */
  readonly anyTopic: boolean;
}

/**
 * What somebody can need and somebody else offer: the stages from research to product, and the kinds of service round them. Which type
 * or word stands for which is our reading, told in every answer that rests on it.
 */
export const OFFER_KINDS = [
  {
    id: 'research',
    name: { zh: '研发', en: 'research' },
    types: ['university', 'institute', 'lab'],
    words: [],
    links: [],
    anyTopic: false,
  },
  {
    id: 'testing',
    name: { zh: '测试与仪器', en: 'testing and instruments' },
    types: ['facility'],
    words: ['检测', '测试', '评测', '试验场', '资源共享服务', 'testing'],
    links: [],
    anyTopic: true,
  },
  {
    id: 'pilot',
    name: { zh: '中试与工程化', en: 'pilot scale and engineering' },
    types: [],
    words: ['中试', '工程技术研究', '工程研究中心', '工程实验室', '产业技术研究', '技术创新中心'],
    links: [],
    anyTopic: false,
  },
  {
    id: 'incubation',
    name: { zh: '孵化', en: 'incubation' },
    types: [],
    words: ['孵化', '加速器', '创业', 'incubator'],
    links: [],
    anyTopic: true,
  },
  {
    id: 'production',
    name: { zh: '生产制造', en: 'production' },
    types: ['firm'],
    words: [],
    links: ['active_in'],
    anyTopic: false,
  },
  {
    id: 'finance',
    name: { zh: '科技金融', en: 'finance' },
    types: ['fund'],
    words: ['银行', '基金', '金融服务', '资本市场服务', '路演'],
    links: ['funds', 'invests_in', 'guarantees', 'sponsors', 'first_loss_protection'],
    anyTopic: true,
  },
  {
    id: 'transfer',
    name: { zh: '成果转化', en: 'transfer of results' },
    types: [],
    words: ['技术转移', '技术转让', '技术交易', '成果转化', '转移转化', '技术市场', '成果拍卖'],
    links: [],
    anyTopic: true,
  },
  {
    id: 'information',
    name: { zh: '信息与数据', en: 'information and data' },
    types: ['platform'],
    words: ['信息平台', '信息库', '资源库', '云平台', '大数据'],
    links: ['provides_data_to'],
    anyTopic: true,
  },
  {
    id: 'talent',
    name: { zh: '人才', en: 'talent' },
    types: ['university'],
    words: ['人才', '专家库'],
    links: [],
    anyTopic: true,
  },
  {
    id: 'protection',
    name: { zh: '权益保护与标准', en: 'rights and standards' },
    types: [],
    words: ['知识产权', '权益登记', '标准化', '仲裁', 'intellectual property'],
    links: [],
    anyTopic: true,
  },
  {
    id: 'matching',
    name: { zh: '供需对接', en: 'matching of needs and offers' },
    types: ['alliance'],
    words: ['挑战赛', '揭榜', '对接', '交易会'],
    links: ['coordinates'],
    anyTopic: true,
  },
] as const satisfies readonly OfferKindRow[];

export const OfferKindId = z.enum(OFFER_KINDS.map((kind) => kind.id));
export type OfferKindId = z.infer<typeof OfferKindId>;
export const OFFER_KIND_IDS = OfferKindId.options;

/** In words; a position in the table is the kind's code. */
export const offerKind = (code: number): OfferKindRow | undefined => OFFER_KINDS[code];
