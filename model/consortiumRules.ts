import { CHAIN_STAGES } from './chains/chain.ts';
import type { RuleId } from './ruleTerms.ts';
import type { Text } from './text.ts';

interface Threshold {
  readonly id: string;
  /** What holds when neither the request nor a figure says otherwise. */
  readonly value: number | boolean | string;
  /** The figure of the graph that sets it. */
  readonly figure?: { readonly subject: string; readonly metric: string };
  readonly why: Text;
}

export interface ConsortiumRule {
  readonly id: RuleId;
  /** Whether it is judged when the request does not name it. */
  readonly on: boolean;
  readonly name: Text;
  readonly says: Text;
  readonly thresholds: readonly Threshold[];
  /** Nodes of the graph whose sources state the rule; none where the rule is this product's reading. */
  readonly basis: readonly string[];
}

const PARTICIPATION = 'programme:fp-rules';
const EQUITY = 'mechanism:enclave-equity';

export const CONSORTIUM_RULES: readonly ConsortiumRule[] = [
  {
    id: 'entities',
    on: true,
    name: { zh: '独立法人', en: 'Independent legal entities' },
    says: {
      zh: '成员须为法人，且相互独立的法人不少于规定数；同属一个上级机构的、一方由另一方设立的，算作一个。',
      en: 'Members are legal entities, and at least so many are independent of each other; those of one parent, or of which one set up the other, count once.',
    },
    thresholds: [
      {
        id: 'least',
        value: 3,
        why: {
          zh: '规则要求法人来自至少三个省市，故不少于三个',
          en: 'The rule asks for entities of three provinces at least, hence three of them',
        },
      },
      {
        id: 'all',
        value: true,
        why: { zh: '规则说的是法人，不是法人的不能作为成员', en: 'The rule speaks of legal entities: nothing else is a member' },
      },
    ],
    basis: [PARTICIPATION],
  },
  {
    id: 'provinces',
    on: true,
    name: { zh: '省市覆盖', en: 'Provinces' },
    says: { zh: '成员来自不少于规定数的省或直辖市。', en: 'Members come from at least so many provinces or municipalities.' },
    thresholds: [
      {
        id: 'least',
        value: 3,
        figure: { subject: PARTICIPATION, metric: 'minimum_provinces' },
        why: { zh: '取自图中的数据', en: 'The figure in the graph' },
      },
    ],
    basis: [PARTICIPATION],
  },
  {
    id: 'complementary',
    on: true,
    name: { zh: '互补', en: 'Complementary' },
    says: {
      zh: '没有成员的能力全被另一成员包含。能力指机构类型，加上它及其下属机构有记载（或名称表明）所从事的产业与技术。',
      en: 'No member’s capabilities are all found in another’s. Capabilities are the type of body and the industries and technologies that it, or what belongs to it, is documented to work on or named for.',
    },
    thresholds: [
      {
        id: 'by',
        value: 'capabilities',
        why: {
          zh: '“互补”解读为能力集合互不包含；取 types 时只看机构类型',
          en: 'Complementary is read as: no set of capabilities within another; `types` looks at types only',
        },
      },
      { id: 'most', value: 0, why: { zh: '允许被包含的成员数', en: 'How many members may be so contained' } },
    ],
    basis: [PARTICIPATION],
  },
  {
    id: 'coordinator',
    on: true,
    name: { zh: '一方协调', en: 'One coordinator' },
    says: { zh: '恰有规定数的成员担任协调方，且为法人。', en: 'Exactly so many members co-ordinate, and each is a legal entity.' },
    thresholds: [{ id: 'exactly', value: 1, why: { zh: '规则要求由一方协调', en: 'The rule asks for one coordinator' } }],
    basis: [PARTICIPATION],
  },
  {
    id: 'balance',
    on: false,
    name: { zh: '省市均衡', en: 'Balance of provinces' },
    says: { zh: '任一省市的成员占比不超过规定值。', en: 'No province has more than this share of the members.' },
    thresholds: [
      {
        id: 'most',
        value: 0.5,
        why: { zh: '本产品的解读：一省过半即由其主导', en: 'Our reading: with more than half, one province decides' },
      },
    ],
    basis: [],
  },
  {
    id: 'firms',
    on: false,
    name: { zh: '企业参与', en: 'Firms' },
    says: { zh: '成员中的企业不少于规定数。', en: 'At least so many members are firms.' },
    thresholds: [
      {
        id: 'least',
        value: 1,
        why: {
          zh: '跨区域创新联合体由龙头企业牵头，故至少一家',
          en: 'Cross-regional innovation consortia are led by leading firms, hence one at least',
        },
      },
    ],
    basis: ['mechanism:consortium'],
  },
  {
    id: 'chain',
    on: false,
    name: { zh: '链条贯通', en: 'One chain end to end' },
    says: {
      zh: '成员覆盖同一条产业链的规定数目的环节（上游、中游、下游）。链条划分是本产品的解读。',
      en: 'Members fill at least so many stages (upstream, midstream, downstream) of one industry chain. How a chain divides is this product’s reading.',
    },
    thresholds: [
      { id: 'stages', value: CHAIN_STAGES.length, why: { zh: '贯通即每一环节都有成员', en: 'End to end means a member in each stage' } },
    ],
    basis: [],
  },
  {
    id: 'enclave-equity',
    on: false,
    name: { zh: '飞地公司股权', en: 'Shares of an enclave company' },
    says: {
      zh: '飞出地控股，飞入地占股不低于规定比例，两者合计为全部股份。',
      en: 'The place of origin controls the company, the host holds at least so much, and both together hold all of it.',
    },
    thresholds: [
      {
        id: 'host',
        value: 30,
        figure: { subject: EQUITY, metric: 'minimum_host_share' },
        why: { zh: '取自图中的数据', en: 'The figure in the graph' },
      },
      { id: 'owner', value: 50, why: { zh: '“控股”解读为持股过半', en: 'To control is read as to hold more than half' } },
      { id: 'sum', value: 100, why: { zh: '只有两方出资', en: 'There are two holders only' } },
    ],
    basis: [EQUITY],
  },
];
