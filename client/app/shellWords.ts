import type { Words } from './words.ts';

export const shellWords = {
  name: { zh: '织网', en: 'Deltaweave' },
  tagline: { zh: '长三角科创共同体知识网络', en: 'The knowledge network of the Yangtze River Delta' },
  map: { zh: '地图', en: 'Map' },
  cities: { zh: '城市', en: 'Cities' },
  explore: { zh: '探索', en: 'Explore' },
  chains: { zh: '产业链', en: 'Chains' },
  isolation: { zh: '孤立', en: 'Isolation' },
  positions: { zh: '位置', en: 'Positions' },
  partners: { zh: '伙伴', en: 'Partners' },
  time: { zh: '时间', en: 'Time' },
  sources: { zh: '来源', en: 'Sources' },
  skip: { zh: '跳到主要内容', en: 'Skip to the main content' },
  otherLanguage: { zh: 'English', en: '中文' },
  toDark: { zh: '深色', en: 'Dark' },
  toLight: { zh: '浅色', en: 'Light' },
  pages: { zh: '页面', en: 'Pages' },
  retry: { zh: '重试', en: 'Try again' },
  loading: { zh: '正在载入……', en: 'Loading…' },
  notFound: { zh: '没有这个页面。', en: 'There is no such page.' },
  home: { zh: '回到地图', en: 'Back to the map' },
} as const satisfies Words;
