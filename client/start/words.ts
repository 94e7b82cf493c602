import type { Words } from '../app/words.ts';

export const startWords = {
  title: { zh: '一张图，看清长三角如何协同创新', en: 'How the delta’s science and industry hang together' },
  lead: {
    zh: '六层网络，把41个城市与高校、院所、企业、园区、平台和政策连在一起。每一条联系都写明出处。',
    en: 'Six layers tie 41 cities to universities, institutes, firms, parks, platforms and policies. Every link names its source.',
  },
  doors: { zh: '从您的问题开始', en: 'Begin with your question' },
  planner: { zh: '规划者', en: 'Planner' },
  plannerAsks: {
    zh: '合肥与苏州在哪些层上相连，从何时起，缺了什么？',
    en: 'On which layers are Hefei and Suzhou tied, since when, and what is missing?',
  },
  researcher: { zh: '研究者', en: 'Researcher' },
  researcherAsks: {
    zh: '复旦大学在生物医药上还可与谁合作，由谁引荐？',
    en: 'With whom could Fudan work in biomedicine, and who could introduce them?',
  },
  policymaker: { zh: '决策者', en: 'Policymaker' },
  policymakerAsks: {
    zh: '知识层上哪些城市未见联系，补上哪几条就能连成一体？',
    en: 'Which cities does the knowledge layer leave out, and what would join them?',
  },
  routesAsk: { zh: '不算列车，合肥与苏州靠什么相连？', en: 'Trains apart, what joins Hefei and Suzhou?' },
  further: { zh: '还可以问', en: 'Other questions' },
  timeAsks: { zh: '长三角的合作是怎样一步步长起来的？', en: 'How did co-operation in the delta grow?' },
  chainsAsk: { zh: '集成电路产业链缺了哪些环节？', en: 'Which steps of the chip chain are bare?' },
  positionsAsk: { zh: '谁把各地各类机构织在一起？', en: 'Who weaves the network together?' },
  exploreAsks: { zh: '衢州经由哪些机构与上海相连？', en: 'Through whom is Quzhou tied to Shanghai?' },
  concentrationAsks: {
    zh: '合作有多少集中在几座创新城市？',
    en: 'How much lies among a few innovation cities?',
  },
  data: { zh: '数据', en: 'The data' },
  counts: {
    zh: '{nodes} 个节点，{links} 条联系，来自 {sources} 个来源；修订号 {revision}。',
    en: '{nodes} {nodes:node|nodes} and {links} {links:link|links} from {sources} {sources:source|sources}; revision {revision}.',
  },
  licences: { zh: '来源与许可', en: 'Sources and licences' },
  fresh: { zh: '来源日期：{oldest} 至 {newest}', en: 'Sources dated from {oldest} to {newest}' },
  facts: { zh: '{count} 条事实', en: '{count} {count:fact|facts}' },
  absence: { zh: '“未见记载”不等于“不存在”。', en: '“Not documented” never means “does not exist”.' },
  synthetic: { zh: '本图含有合成数据，相关内容均有标注。', en: 'This graph holds synthetic data, marked wherever it shows.' },
} as const satisfies Words;
