import type { Text } from './text.ts';

/** What the schemas say of a fault in their own words; the rest zod says, in either language. */
export const MESSAGES = {
  nodeId: { zh: '编号形如 city:shanghai', en: 'An id looks like city:shanghai' },
  linkId: { zh: '联系的编号以字母开头，不含空格', en: 'A link id starts with a letter and has no spaces' },
  shortId: { zh: '编号由小写字母、数字和 : . _ - 组成', en: 'An id is made of small letters, digits and : . _ -' },
  date: {
    zh: '日期为年、年月或年月日：2021、2021-06 或 2021-06-03',
    en: 'A date is a year, a month or a day: 2021, 2021-06 or 2021-06-03',
  },
  calendar: { zh: '日历上没有这一天', en: 'This day is not on the calendar' },
  sourced: { zh: '每条事实至少要有一个来源', en: 'A fact needs at least one source' },
  typed: { zh: '请至少输入一个字', en: 'Type at least one character' },
  wholeNumber: { zh: '须为整数', en: 'This must be a whole number' },
  cursor: { zh: '请原样使用上一次回答中的 next', en: 'Give the `next` of an earlier answer, unchanged' },
  avoidable: {
    zh: '须为节点编号（如 city:shanghai）或联系种类（如 cooperates_with）',
    en: 'This must be the id of a node (city:shanghai) or a kind of link (cooperates_with)',
  },
  fraction: { zh: '须为 0 到 1 之间的数', en: 'This must be a number from 0 to 1' },
  decimal: { zh: '须为数字，如 0.5 或 2', en: 'This must be a number such as 0.5 or 2' },
  onlyForCommunities: { zh: '只用于 method=leiden 或 method=louvain', en: 'This goes with method=leiden or method=louvain only' },
  onlyForK: { zh: '只用于 mode=k', en: 'This goes with mode=k only' },
  onlyForWeighted: { zh: '只用于 mode=cheapest 或 mode=k', en: 'This goes with mode=cheapest or mode=k only' },
  viaEnds: { zh: '途经点不能是起点或终点，也不能重复', en: 'A stop on the way is neither of the two ends and is named once' },
  avoidEnds: { zh: '要避开的节点不能是起点、终点或途经点', en: 'A node to avoid is neither an end nor a stop on the way' },
  onlyForSampled: { zh: '只用于 betweenness、closeness 与 harmonic', en: 'This goes with betweenness, closeness and harmonic only' },
  onlyForPageRank: { zh: '只用于 metric=pagerank', en: 'This goes with metric=pagerank only' },
  noWeights: {
    zh: '此指标不按权重计算（强度为 metric=strength）',
    en: 'This metric has no weighted form (metric=strength adds up weights)',
  },
  noDirections: { zh: '此指标不区分方向', en: 'This metric has no directed form' },
  tooManyIds: { zh: '一次最多 500 个编号', en: 'At most 500 ids at once' },
  bothEnds: { zh: 'from 与 to 须同时给出', en: 'from and to go together' },
  differentEnds: { zh: 'from 与 to 须为不同的节点', en: 'from and to must be two different nodes' },
  forOrTopic: { zh: '请给出 for（谁要找伙伴）或 topic（主题），也可两者都给', en: 'Give `for` (who asks), `topic`, or both' },
  onlyWithFor: { zh: '须与 for 一同给出', en: 'This goes with `for` only' },
  partnersFor: {
    zh: '可为城市、区县、高校、科研机构、实验室、设施、医院、企业、园区、平台、联盟、基金、政府部门或组织找伙伴；政策、机制、产业等没有合作伙伴，产业与技术请用 topic',
    en: 'Partners can be suggested for a city, district, university, institute, laboratory, facility, hospital, firm, park, platform, alliance, fund, agency or organisation; an industry or technology goes into `topic`',
  },
  topicId: {
    zh: '须为产业或技术的编号（如 industry:ic），或直接写词语',
    en: 'This must be the id of an industry or technology (industry:ic), or words',
  },
  cityId: { zh: '须为城市的编号（如 city:hefei）', en: 'This must be the id of a city (city:hefei)' },
  throughOther: { zh: '引荐人须为 for 以外的机构', en: 'Who introduces must be another one than who asks' },
  unknownParameter: { zh: '未知参数', en: 'Unknown parameter' },
  unknownPack: { zh: '没有这个数据包，可用的见 /api/v1/sources', en: 'There is no such pack; /api/v1/sources names them' },
  unknownSource: { zh: '没有这个来源，可用的见 /api/v1/sources', en: 'There is no such source; /api/v1/sources lists them' },
  unknownField: { zh: '未知字段', en: 'Unknown field' },
} as const satisfies Record<string, Text>;
