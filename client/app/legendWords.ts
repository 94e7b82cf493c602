import type { Words } from './words.ts';

export const legendWords = {
  layers: { zh: '六层网络（点按开关）', en: 'The six layers (press to switch)' },
  all: { zh: '全部', en: 'All' },
  at: { zh: '时间', en: 'Date' },
  anyTime: { zh: '不限', en: 'Any' },
  asOf: { zh: '{year} 年初', en: 'start of {year}' },
  sure: { zh: '可信程度', en: 'Certainty' },
  anySure: { zh: '不限', en: 'Any' },
  atLeast: { zh: '至少{name}', en: 'at least {name}' },
} as const satisfies Words;
