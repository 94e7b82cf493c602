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
