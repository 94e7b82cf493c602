import type { Words } from '../../app/words.ts';

export const positionsWords = {
  city: { zh: '城市', en: 'City' },
  slope: { zh: '地图位次 → 网络位次', en: 'Rank on the map → in the network' },
  key: {
    zh: '○ 地图上的位次　● 网络中的位次；越靠左越居中',
    en: '○ rank on the map · ● rank in the network; the further left, the more central',
  },
  shift: { zh: '位移', en: 'Shift' },
  map: { zh: '地图', en: 'Map' },
  network: { zh: '网络', en: 'Network' },
  partners: { zh: '相连城市', en: 'Tied to' },
  institutions: { zh: '机构', en: 'Institutions' },
  documents: { zh: '提及的文献', en: 'Documents' },
  fallOff: { zh: '失去后脱离的城市', en: 'Falls off without it' },
  nobody: { zh: '无', en: 'none' },
  slopeOf: { zh: '{city}：地图第 {map} 位，网络第 {network} 位', en: '{city}: rank {map} on the map, {network} in the network' },
  caption: {
    zh: '{count} 座城市在地图上与在网络中的位置',
    en: 'The {count:place|places} of {count} {count:city|cities} on the map and in the network',
  },
  decentralisation: { zh: '分散度（1 为各城相连城市数相同）', en: 'decentralisation (1: all have equally many partners)' },
  crossBorder: { zh: '的联系跨省', en: 'of the ties cross a provincial border' },
  meanLayers: { zh: '层：相连城市对平均的层数', en: 'layers tie a tied pair on average' },
  rule: { zh: '如何判定、如何计数', en: 'How this is judged and counted' },
} as const satisfies Words;
