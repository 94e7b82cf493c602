import type { Words } from '../app/words.ts';

export const mapWords = {
  mapLabel: {
    zh: '长三角41个城市及其联系的示意图；方向键移动，加减号缩放，0 复原；旁边的列表给出同样的内容',
    en: 'The delta’s 41 cities and their ties; arrow keys move, + and − zoom, 0 shows the whole; the lists beside it say the same',
  },
  drawingTitle: { zh: '长三角城市之间的联系', en: 'Ties between the cities of the Yangtze River Delta' },
  shown: { zh: '已画出 {shown} 对，共 {total} 对', en: '{shown} of {total} pairs drawn' },
  all: { zh: '全部显示', en: 'Show all' },
  drawn: { zh: '画出', en: 'Draw' },
  leastAll: { zh: '全部相连的城市（{pairs} 对）', en: 'every tied pair ({pairs})' },
  leastTies: { zh: '至少 {count} 条联系（{pairs} 对）', en: 'pairs with {count} ties or more ({pairs})' },
  leastLayers: { zh: '至少在 {count} 层相连（{pairs} 对）', en: 'pairs tied on {count} layers or more ({pairs})' },
  outline: {
    zh: '轮廓为示意（Natural Earth，公有领域），不是标准地图。',
    en: 'Schematic outline (Natural Earth, public domain); not an official map.',
  },
  zoomIn: { zh: '放大', en: 'Zoom in' },
  zoomOut: { zh: '缩小', en: 'Zoom out' },
  whole: { zh: '看全图', en: 'Show the whole' },
  cities: { zh: '城市列表', en: 'List of cities' },
  pairs: { zh: '城市对列表', en: 'List of city pairs' },
  nodes: { zh: '{count} 个节点', en: '{count} nodes' },
  pairTitle: { zh: '{a} 与 {b}', en: '{a} and {b}' },
  onLayers: { zh: '在 {count} 层上有联系', en: 'Tied on {count} layers' },
} as const satisfies Words;

/** What a brief says beside the map or the matrix. */
export const mapBriefWords = {
  picture: { zh: '图', en: 'Picture' },
  pairs: { zh: '联系最多的城市对', en: 'Pairs of cities with most ties' },
  one: { zh: '城市', en: 'City' },
  other: { zh: '城市', en: 'City' },
  ties: { zh: '联系', en: 'Ties' },
  layers: { zh: '各层', en: 'By layer' },
  layer: { zh: '{layer} {count}', en: '{layer} {count}' },
  list: { zh: '、', en: ', ' },
  question: {
    zh: '长三角哪些城市之间有记载的联系，最多的是哪些？',
    en: 'Which cities of the delta have documented ties, and which have most?',
  },
  answer: {
    zh: '{total} 对城市之间有记载的联系；最多的是{pairs}。图中画出 {shown} 对。',
    en: 'Ties of {total} pairs of cities are documented; most are between {pairs}. The picture shows {shown} pairs.',
  },
  pair: { zh: '{one}与{other}（{count} 条）', en: '{one} and {other} ({count})' },
  method: {
    zh: '机构的联系计入所在城市；没有画出的只是未见记载。每条联系的来源见各城市对的简报。',
    en: 'What ties institutions ties their cities; what is not drawn is not documented. The sources of each tie stand in the brief of its pair of cities.',
  },
} as const satisfies Words;
