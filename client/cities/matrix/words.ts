import type { Words } from '../../app/words.ts';

export const matrixWords = {
  label: { zh: '41个城市两两之间的联系；方向键移动，回车打开', en: 'Ties between each two of the cities; arrow keys move, Enter opens' },
  drawingTitle: { zh: '长三角城市联系矩阵', en: 'Matrix of ties between the cities of the Yangtze River Delta' },
  drawingTitleBut: {
    zh: '长三角城市联系矩阵：在{layer}层未见记载的城市对',
    en: 'Matrix of ties between the cities of the Yangtze River Delta: pairs not documented on the {layer} layer',
  },
  ofLayers: { zh: '层：{layers}', en: 'Layers: {layers}' },
  order: { zh: '排列', en: 'Order' },
  province: { zh: '按省份', en: 'by province' },
  degree: { zh: '按联系多少', en: 'by ties' },
  likeness: { zh: '按彼此相近', en: 'by closeness' },
  but: { zh: '但不在', en: 'But not on' },
  anyPair: { zh: '不限', en: 'any pair' },
  layer: { zh: '层', en: 'Layer' },
  all: { zh: '全部 {count}', en: 'All {count}' },
  oneLayer: { zh: '{layer} {count}', en: '{layer} {count}' },
  cell: { zh: '{a}与{b}：{ties} 条，{layers} 层', en: '{a} and {b}: ties {ties}, layers {layers}' },
  cellOne: { zh: '{a}与{b}：{ties} 条', en: '{a} and {b}: ties {ties}' },
  cellNone: { zh: '{a}与{b}：未见记载', en: '{a} and {b}: not documented' },
  tied: { zh: '{tied} / {total} 对有记载', en: '{tied} of {total} {total:pair|pairs} documented' },
  shadeLayers: { zh: '深浅：相连的层数；数字：联系条数', en: 'Shade: layers tied; number: ties' },
  shadeTies: { zh: '深浅与数字：联系条数', en: 'Shade and number: ties' },
  inset: { zh: '当前城市或城市对在地图上的位置', en: 'Where the present city or pair lies' },
  none: { zh: '空格：未见记载', en: 'Blank: not documented' },
} as const satisfies Words;
