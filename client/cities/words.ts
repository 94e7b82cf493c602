import type { Words } from '../app/words.ts';

export const citiesWords = {
  title: { zh: '城市之间', en: 'Between cities' },
  views: { zh: '视图', en: 'Views' },
  matrix: { zh: '矩阵', en: 'Matrix' },
  positions: { zh: '位置', en: 'Positions' },
  concentration: { zh: '集中度', en: 'Concentration' },
  frameworks: { zh: '共同框架', en: 'Frameworks' },
  rule: { zh: '如何判定、如何计数', en: 'How this is judged and counted' },
  notCities: {
    zh: '须是长三角的两座城市。请在矩阵中选一格，或在右侧选两座城市。',
    en: 'Two cities of the delta are needed. Choose a cell of the matrix, or two cities beside it.',
  },
  begin: {
    zh: '选一格看一对城市，选一个城市名看它的伙伴；也可以在这里选两座城市：',
    en: 'Choose a cell for a pair of cities, a name for a city’s partners; or choose two cities here:',
  },
  example: { zh: '例如：{a}与{b}', en: 'For example: {a} and {b}' },
  strongest: { zh: '联系层数最多的城市对', en: 'Pairs tied on most layers' },
  pairTitle: { zh: '{a}与{b}', en: '{a} and {b}' },
  layersAndTies: { zh: '{layers} 层 · {ties} 条', en: '{layers} {layers:layer|layers} · {ties} {ties:tie|ties}' },
  shown: { zh: '{shown} / {total} 对', en: '{shown} of {total}' },
  isolated: { zh: '没有已记载联系的城市', en: 'Cities without a documented tie' },
  unnamed: { zh: '五份文献都未提到的城市', en: 'Cities that no document names' },
  cuts: { zh: '失去后会使网络断开的城市', en: 'Cities whose loss would split the network' },
  bridges: { zh: '必经之联', en: 'Ties that everything hangs by' },
  clique: {
    zh: '两两相连的最大城市群（{size} 城，共 {total} 组）',
    en: 'Largest groups of mutually tied cities ({size}; {total} such {total:group|groups})',
  },
} as const satisfies Words;
