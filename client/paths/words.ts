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
  length: { zh: '{count} 步', en: '{count} {count:step|steps}' },
  planner: { zh: '比较几条不同的路线', en: 'Compare several routes' },
  toCanvas: { zh: '放到画布上', en: 'Put it on the canvas' },
} as const satisfies Words;
