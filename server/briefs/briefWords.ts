import type { Text } from '../../model/text.ts';

const dated = (date: Date): Text => ({
  zh: `${date.getFullYear()}年${date.getMonth() + 1}月${date.getDate()}日`,
  en: new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' }).format(date),
});

/** What a brief says of itself, whatever it is about. */
export const BRIEF_WORDS = {
  product: () => ({
    zh: 'Deltaweave 织网 · 长三角科技创新知识网络',
    en: 'Deltaweave 织网 · the innovation knowledge network of the Yangtze River Delta',
  }),
  made: (date: Date, revision: number) => {
    const { zh, en } = dated(date);
    return { zh: `${zh}制作 · 数据修订号 ${revision}`, en: `Made on ${en} · data revision ${revision}` };
  },
  question: () => ({ zh: '问题', en: 'Question' }),
  answer: () => ({ zh: '简要回答', en: 'In short' }),
  narrowed: () => ({ zh: '所看范围', en: 'What was looked at' }),
  whole: () => ({ zh: '未加筛选，为全图。', en: 'The whole graph, without filters.' }),
  address: () => ({ zh: '在线打开此视图', en: 'Open this view' }),
  hypothetical: () => ({ zh: '假设推演，并非事实', en: 'Hypothetical, not a fact' }),
  hypotheticalMeans: () => ({
    zh: '本简报含有为推演而假设的内容，它们在图中并不存在，结论只在假设成立时有效。',
    en: 'This brief contains what was assumed for a what-if and is not in the graph; its conclusions hold only if the assumption does.',
  }),
  modelled: () => ({ zh: '模型推算', en: 'Modelled' }),
  modelledMeans: () => ({
    zh: '标有「模型推算」的内容由算法从已记载的事实推得，来源中没有这样的表述。',
    en: 'What is marked “Modelled” was computed from documented facts; no source says it.',
  }),
  legend: () => ({ zh: '图例：六个层', en: 'Legend: the six layers' }),
  notShown: () => ({ zh: '（图中未显示）', en: '(not in the pictures)' }),
  method: () => ({ zh: '方法', en: 'Method' }),
  basis: (revision: number) => ({
    zh: `全部内容由数据修订号 ${revision} 的图计算得出；每一条事实都有来源。「未见记载」表示来源中没有记载，不等于不存在。`,
    en: `Everything was computed from the graph at data revision ${revision}; every fact in it has a source. “Not documented” means that no source here tells of it, not that it does not exist.`,
  }),
  sources: (count: number) => ({ zh: `来源（${count}）`, en: `Sources (${count})` }),
  noSources: () => ({ zh: '本简报没有引用单条事实的来源。', en: 'This brief cites no source of a single fact.' }),
  cited: () => ({ zh: '来源', en: 'Sources' }),
  published: (publisher: string, date: string) => ({ zh: `${publisher}，${date}`, en: `${publisher}, ${date}` }),
  licence: (licence: string) => ({ zh: `许可：${licence}`, en: `Licence: ${licence}` }),
  attribution: (attribution: string) => ({ zh: `署名：${attribution}`, en: `Attribution: ${attribution}` }),
  data: () => ({ zh: '数据与许可', en: 'Data and licences' }),
  attributions: () => ({
    zh: '图中的地点编号来自 GeoNames（geonames.org，CC BY 4.0），机构编号来自 Research Organization Registry（ror.org，CC0 1.0），合著统计来自 ChinaXiv（CC BY 4.0），行政区划代码来自 GB/T 2260。文献中的事实由我们以自己的话转述，并注明文献与行号。',
    en: 'Places are identified by GeoNames (geonames.org, CC BY 4.0), organisations by the Research Organization Registry (ror.org, CC0 1.0); counts of joint papers come from ChinaXiv (CC BY 4.0), codes of administrative areas from GB/T 2260. Facts of documents are restated in our own words, with document and line.',
  }),
  outline: () => ({
    zh: '地图轮廓取自 Natural Earth（公有领域），经过简化，仅为示意，不是正式地图。',
    en: 'Outlines on maps come from Natural Earth (public domain), simplified: they are schematic and not an official map.',
  }),
  shown: (shown: number, total: number) => {
    if (total === 0) return { zh: '未见记载', en: 'None documented' };
    return shown === total
      ? { zh: `共 ${total} 项，全部列出`, en: `${total} of ${total} listed` }
      : { zh: `列出 ${shown} 项，共 ${total} 项`, en: `${shown} of ${total} listed` };
  },
  page: (page: number, of: number) => ({ zh: `第 ${page} 页，共 ${of} 页`, en: `Page ${page} of ${of}` }),
} as const satisfies Record<string, (...given: never[]) => Text>;
