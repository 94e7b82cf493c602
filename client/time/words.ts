import type { Words } from '../app/words.ts';

export const timeWords = {
  title: { zh: '时间与模式', en: 'Time and modes' },
  timeline: { zh: '时间线', en: 'Timeline' },
  modes: { zh: '实践模式', en: 'Practice modes' },
  difference: { zh: '两个年份对比', en: 'Two dates' },
  inFull: { zh: '全文与口径', en: 'In full, and how it is counted' },
  less: { zh: '收起', en: 'Show less' },
  basis: { zh: '计数口径：', en: 'How it is counted: ' },
} as const satisfies Words;

/** What a brief says beside the answer. */
export const timeBriefWords = {
  timelineQuestion: { zh: '长三角的创新网络是怎样成长起来的？', en: 'How did the delta’s innovation network grow?' },
  modesQuestion: {
    zh: '文献描述了哪些实践模式，图中又量得出什么？',
    en: 'Which practice modes do the documents describe, and what does the graph measure of them?',
  },
  differenceQuestion: { zh: '两个年份之间什么新结成、结束或增强了？', en: 'What is new, ended or strengthened between the two years?' },
  growthReads: { zh: '+ 当年新增，− 当年结束；只计带日期的联系。', en: '+ begun and − ended in the year; dated links only.' },
  date: { zh: '时间', en: 'Date' },
  event: { zh: '大事', en: 'Event' },
  modeTitle: { zh: '实践模式：{name}', en: 'Practice mode: {name}' },
  differenceTitle: { zh: '{from} 年与 {to} 年对比', en: '{from} compared with {to}' },
  byLayer: { zh: '各层的联系', en: 'Links by layer' },
  layer: { zh: '层', en: 'Layer' },
  before: { zh: '先前', en: 'Before' },
  new: { zh: '新增', en: 'New' },
  ended: { zh: '结束', en: 'Ended' },
  after: { zh: '其后', en: 'After' },
  undatedLinks: { zh: '未载明时间', en: 'Undated' },
  pairs: { zh: '变化最大的城市对', en: 'Pairs of cities that changed most' },
  one: { zh: '城市', en: 'City' },
  other: { zh: '城市', en: 'City' },
  change: { zh: '变化', en: 'Change' },
  why: { zh: '说明', en: 'What' },
} as const satisfies Words;
