import type { Words } from '../app/words.ts';

export const exampleWords = {
  title: { zh: '从哪里到哪里，中间靠什么连着？', en: 'From where to where, and what joins them?' },
  lead: {
    zh: '选好起点与终点，得到几条彼此不同的路线：每一步凭什么成立、出自哪里、失去哪一环就断。没有路线时，会说明原因，并给出改哪一个条件就能通。',
    en: 'Choose two ends and get several different routes: why each step holds, where that is written, and whose loss would break it. When there is none, the reason, and the one change that opens a way.',
  },
  try: { zh: '试一个', en: 'Try one' },
  g60: { zh: '不算列车，合肥与苏州靠什么相连？', en: 'Trains apart, what joins Hefei and Suzhou?' },
  g60Shows: { zh: '避开列车与接壤，找 4 条互不相同的路线', en: 'Trains and borders avoided; four routes that share nothing' },
  ustc: { zh: '中国科大到浙江大学，哪条合作路最牢？', en: 'USTC to Zhejiang University: which ties are closest?' },
  ustcShows: { zh: '以联系最强者在前，比较每一步的权重', en: 'The closest ties first, step by step' },
  order: { zh: '复旦的知识，怎样经创新走到合肥的产业？', en: 'How does knowledge at Fudan become industry in Hefei?' },
  orderShows: { zh: '依次走知识层、创新层、产业层', en: 'Knowledge, then innovation, then industry, in that order' },
  around: { zh: '不经上海，合肥怎样借道杭州到宁波？', en: 'Hefei to Ningbo by way of Hangzhou, not through Shanghai' },
  aroundShows: { zh: '途经杭州，避开上海、列车与所在地', en: 'A stop in Hangzhou; Shanghai, trains and locations avoided' },
  before: { zh: '2015 年，芜湖已与上海相连吗？', en: 'Were Wuhu and Shanghai joined by 2015?' },
  beforeShows: {
    zh: '只看 2015 年初已有的联系；未见记载时，一键看从哪一年起相连',
    en: 'Only links that held at the start of 2015; if none, one press shows since when',
  },
  value: { zh: '复旦与合肥在价值层上相连吗？', en: 'Are Fudan and Hefei joined on the value layer?' },
  valueShows: { zh: '没有路线：看原因，一键放开一个条件', en: 'No route: the reason, and one press that opens a way' },
} as const satisfies Words;
