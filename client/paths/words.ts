import type { Words } from '../app/words.ts';

export const pathWords = {
  title: { zh: '最短路径', en: 'Shortest path' },
  from: { zh: '起点', en: 'From' },
  to: { zh: '终点', en: 'To' },
  swap: { zh: '对调', en: 'Swap' },
  clear: { zh: '清除路径', en: 'Clear the path' },
  choose: {
    zh: '选好起点与终点，就会找出最短路径并说明每一步的依据。',
    en: 'Choose both ends: the shortest path appears, with the reason for each step.',
  },
  length: { zh: '{count} 步', en: '{count} steps' },
  none: { zh: '没有路径', en: 'No path' },
  relax: { zh: '可以这样放宽', en: 'What would let one through' },
  nearest: { zh: '最接近终点的节点', en: 'The nearest one gets' },
  remaining: { zh: '还差 {count} 步', en: '{count} steps short' },
  toCanvas: { zh: '放到画布上', en: 'Put it on the canvas' },
} as const satisfies Words;
