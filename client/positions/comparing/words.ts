import type { Words } from '../../app/words.ts';

export const comparingWords = {
  atResolution: { zh: '分辨率 {resolution}：{total} 个群组', en: 'Resolution {resolution}: {total} {total:cluster|clusters}' },
  sum: {
    zh: '换到分辨率 {resolution}：{same} 个群组基本不变，{joins} 个并入更大的群组，{splits} 个拆分。',
    en: 'At resolution {resolution}, {same} {same:cluster stays much as it is|clusters stay much as they are}, {joins} {joins:joins|join} a larger one, and {splits} {splits:splits|split}.',
  },
  rule: {
    zh: '口径：至少 {nearly} 的成员仍在一起算没有拆分；且它们占到新群组的 {nearly} 算不变，否则算并入。拆分时只列出占 {worth} 以上的部分。',
    en: 'How this is told: a cluster is not split when {nearly} of its members or more stay together; it stays when they are also {nearly} of the new cluster, and else joins it. Of those that split, parts of {worth} or more are named.',
  },
  cut: {
    zh: '群组或成员太多，只比较了列出的部分。',
    en: 'There are more clusters or members than could be listed: only those listed are compared.',
  },
  diagram: {
    zh: '两种分辨率下群组之间的成员流向，下面的表格给出同样的内容',
    en: 'Where the members of clusters go from one resolution to the other; the table beneath says the same',
  },
  caption: {
    zh: '条的高低是成员数，带的宽窄是同时属于两边的成员数。',
    en: 'A bar is as high as the cluster has members, a band as wide as two clusters share.',
  },
  band: { zh: '{from} → {to}：{count} 个成员', en: '{from} → {to}: {count} {count:member|members}' },
  rest: { zh: '其余 {clusters} 个 · {count}', en: '{clusters} {clusters:other|others} · {count}' },
  cluster: { zh: '群组', en: 'Cluster' },
  members: { zh: '节点数', en: 'Nodes' },
  becomes: { zh: '变化', en: 'What becomes of it' },
  where: { zh: '去向', en: 'Where its members are' },
  same: { zh: '＝ 不变', en: '= stays' },
  joins: { zh: '⤚ 并入', en: '⤚ joins' },
  splits: { zh: '⑂ 拆分', en: '⑂ splits' },
  part: { zh: '{count} 个（{share}）在 {cluster}“{label}”', en: '{count} ({share}) in {cluster} “{label}”' },
  joinsPart: {
    zh: '{count} 个（{share}）并入 {cluster}“{label}”，占其 {makes}',
    en: '{count} ({share}) in {cluster} “{label}”, of which {count:it is|they are} {makes}',
  },
  others: { zh: '其余 {count} 个分散在别处', en: 'the other {count} elsewhere' },
} as const satisfies Words;
