import type { Words } from '../app/words.ts';

export const mapWords = {
  mapLabel: {
    zh: '长三角41个城市及其联系的示意图；右侧列表给出同样的内容',
    en: 'The delta’s 41 cities and their ties; the list beside it says the same',
  },
  shown: {
    zh: '显示联系最多层的 {shown} 对城市，共 {total} 对',
    en: '{shown} of {total} city pairs shown, those tied on most layers first',
  },
  all: { zh: '全部显示', en: 'Show all' },
  fewer: { zh: '只看主要', en: 'Show the main ones' },
  outline: {
    zh: '轮廓为示意（Natural Earth，公有领域），不是标准地图。',
    en: 'Schematic outline (Natural Earth, public domain); not an official map.',
  },
  cities: { zh: '城市列表', en: 'List of cities' },
  pairs: { zh: '城市对列表', en: 'List of city pairs' },
  nodes: { zh: '{count} 个节点', en: '{count} nodes' },
  pairTitle: { zh: '{a} 与 {b}', en: '{a} and {b}' },
  onLayers: { zh: '在 {count} 层上有联系', en: 'Tied on {count} layers' },
  count: { zh: '{count} 条', en: '{count}' },
  absent: { zh: '未见记载', en: 'not documented' },
  explorePair: { zh: '在画布上查看两城', en: 'See both on the canvas' },
  pathPair: { zh: '两城之间的路线', en: 'Routes between them' },
  close: { zh: '关闭', en: 'Close' },
  none: { zh: '当前筛选条件下两城之间没有已记载的联系。', en: 'Under the present filters no link between the two is documented.' },
} as const satisfies Words;
