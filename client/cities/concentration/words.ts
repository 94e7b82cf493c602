import type { Words } from '../../app/words.ts';

export const concentrationWords = {
  ofPairs: { zh: '相连的城市对', en: 'Tied pairs' },
  ofTies: { zh: '联系', en: 'Ties' },
  both: { zh: '两端都在其中', en: 'both ends among them' },
  one: { zh: '一端在其中', en: 'one end' },
  none: { zh: '与它们无关', en: 'neither end' },
  part: { zh: '{name}：{label} {share}（{count}）', en: '{name}: {label} {share} ({count})' },
  byYear: { zh: '逐年新增', en: 'New ties by year' },
  year: { zh: '{year}年：{both} / {one} / {none}', en: '{year}: {both} / {one} / {none}' },
  undated: { zh: '另有 {count} 条未载年份。', en: '{count} more without a year.' },
  yearKey: { zh: '自下而上：两端、一端、无关', en: 'From below: both ends, one end, neither' },
  cities: { zh: '各城的联系集中到谁', en: 'To whom the ties of each go' },
  city: { zh: '城市', en: 'City' },
  share: { zh: '占全部联系端点', en: 'Share of all tie ends' },
  four: { zh: '最强的四个伙伴占其联系', en: 'Its four strongest partners hold' },
  partners: { zh: '最强的四个伙伴', en: 'The four strongest' },
  overlooked: { zh: '有产业优势却未与它们相连的城市', en: 'Cities with an industry strength and no tie to any of them' },
  rule: { zh: '如何判定、如何计数', en: 'How this is judged and counted' },
} as const satisfies Words;
