import type { Words } from '../app/words.ts';

export const sourceWords = {
  title: { zh: '来源与许可', en: 'Sources and licences' },
  lead: {
    zh: '图中每一条事实都至少有一个来源。点开可查看依据它的全部事实。',
    en: 'Every fact in the graph has at least one source. Open one to see all that rests on it.',
  },
  source: { zh: '来源', en: 'Source' },
  publisher: { zh: '发布者', en: 'Publisher' },
  date: { zh: '日期', en: 'Date' },
  licence: { zh: '许可', en: 'Licence' },
  facts: { zh: '事实数', en: 'Facts' },
  where: { zh: '出处', en: 'Where' },
  attribution: { zh: '署名', en: 'Attribution' },
  factsOf: { zh: '依据它的事实', en: 'Facts that rest on it' },
  shown: { zh: '显示 {shown} / {total} 条', en: '{shown} of {total} shown' },
  more: { zh: '再显示一些', en: 'Show more' },
  back: { zh: '全部来源', en: 'All sources' },
  node: { zh: '节点', en: 'node' },
  link: { zh: '联系', en: 'link' },
  figure: { zh: '数据', en: 'figure' },
  event: { zh: '事件', en: 'event' },
} as const satisfies Words;
