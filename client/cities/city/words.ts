import type { Words } from '../../app/words.ts';

export const cityWords = {
  partners: { zh: '伙伴城市', en: 'Partner cities' },
  shown: { zh: '{shown} / {total} 座', en: '{shown} of {total}' },
  rankBy: { zh: '按哪一层排名', en: 'Rank by layer' },
  allLayers: { zh: '全部 {count}', en: 'All {count}' },
  onLayer: { zh: '{layer} {count}', en: '{layer} {count}' },
  ties: { zh: '{count} 条', en: '{count} {count:tie|ties}' },
  none: { zh: '这一层没有已记载的伙伴城市。', en: 'No partner city is documented on this layer.' },
  pair: { zh: '打开与{city}的城市对', en: 'Open the pair with {city}' },
  cell: { zh: '{layer}：{state} {count}', en: '{layer}: {state} {count}' },
  linked: { zh: '相连', en: 'linked' },
  weak: { zh: '薄弱', en: 'weak' },
  absent: { zh: '未见记载', en: 'not documented' },
  showAll: { zh: '显示全部 {total} 座', en: 'Show all {total}' },
  fewer: { zh: '只看前几名', en: 'Only the first' },
  unlinked: { zh: '未见与之相连的城市：', en: 'No tie documented with: ' },
  rule: { zh: '如何判定、如何计数', en: 'How this is judged and counted' },
} as const satisfies Words;
