import type { Words } from '../app/words.ts';

export const segmentWords = {
  critical: { zh: '失去它，此环节即再无记载', en: 'Without it nobody documented would be left' },
  nearest: { zh: '可从哪里补', en: 'Where it could be filled from' },
  where: { zh: '在哪里', en: 'Where' },
  byCity: { zh: '按城市（{known} 家企业的城市可知）', en: 'By city ({known} {known:firm|firms} with a known city)' },
  byProvince: { zh: '按省份', en: 'By province' },
  cityNotDocumented: { zh: '城市未见记载：{count} 家', en: 'City not documented: {count}' },
  citiesShown: { zh: '显示 {shown} / {total} 个城市', en: '{shown} of {total} {total:city|cities} shown' },
  concentration: {
    zh: '集中度（HHI）{hhi}：相当于平均分布在 {even} 个城市',
    en: 'Concentration (HHI) {hhi}: as if spread evenly over {even} {even:city|cities}',
  },
  oneCity: { zh: '城市可知者全部在一个城市', en: 'All those with a known city are in one city' },
  who: { zh: '哪些企业', en: 'Who fills it' },
  ties: { zh: '另有 {count} 条往来', en: '{count} other {count:tie|ties}' },
  evidence: { zh: '依据（{count}）', en: 'Evidence ({count})' },
  byName: { zh: '名称中有“{word}”', en: '“{word}” in the name' },
  branches: { zh: '对应的行业分类', en: 'Branches behind it' },
  branchesNotInGraph: { zh: '图中没有的申万分类：{codes}', en: 'Shenwan branches that nobody of the graph is in: {codes}' },
  shownOf: { zh: '显示 {shown} / {total} 家', en: '{shown} of {total} shown' },
  gone: {
    zh: '当前条件下的这条产业链没有这个环节。请在图中另选一个。',
    en: 'This chain has no such segment under the present filters. Choose another in the chart.',
  },
} as const satisfies Words;
