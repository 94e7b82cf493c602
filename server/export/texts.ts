import type { Text } from '../../model/text.ts';

const number = (value: number, language: 'zh-CN' | 'en'): string => value.toLocaleString(language);

interface TooManyRows {
  readonly name: Text;
  readonly most: number;
  readonly nodes: number;
  readonly links: number;
  /** The formats that have no such limit. */
  readonly others: readonly string[];
}

/** What a file says of itself and of how it is read. */
export const EXPORT_TEXTS = {
  licence: (): Text => ({
    zh: '本文件由织网（Deltaweave）生成。事实各有来源，来源的许可与署名见来源列表（sources）；再次使用时请保留署名，并遵守各来源的许可。文献中的事实以自己的话复述，不含原文。',
    en: 'Made by Deltaweave 织网. Each fact has its source; the list of sources gives the licence of each and the attribution that it asks for. Keep the attributions when you use the data, and keep to the licences. Facts of documents are restated in our own words; no text of theirs is contained.',
  }),
  meaning: (): Text => ({
    zh: '未列出的联系是“未见记载”，不等于不存在。',
    en: 'A link that is not listed is not documented; that does not mean that it does not exist.',
  }),
  confidence: (): Text => ({
    zh: 'confidence 说明每条事实如何得知：stated 原文明示，measured 由数据统计，implied 为解读所得，synthetic 为合成数据、不是事实。',
    en: '`confidence` says how each fact is known: stated in the source, measured from data, implied (our reading), or synthetic, which is made and not a fact.',
  }),
  synthetic: (nodes: number, links: number): Text => ({
    zh: `注意：本文件含合成数据（${number(nodes, 'zh-CN')}个节点、${number(links, 'zh-CN')}条联系），为测试或推演而造，不是事实；confidence 为 synthetic。`,
    en: `Mind: this file contains synthetic data (nodes: ${number(nodes, 'en')}, links: ${number(links, 'en')}), made for a test or a scenario and not facts; their confidence is \`synthetic\`.`,
  }),
  selection: (asked: number, unknown: number): Text => ({
    zh: `仅含选定的${number(asked, 'zh-CN')}个节点${unknown === 0 ? '' : `（其中${number(unknown, 'zh-CN')}个已不在图中）`}及它们之间的联系。`,
    en: `Only the nodes that were chosen (${number(asked, 'en')}${unknown === 0 ? '' : `, of which ${number(unknown, 'en')} are no longer in the graph`}) and the links among them.`,
  }),
  whole: (): Text => ({ zh: '全部节点与联系，按筛选条件。', en: 'All nodes and links, as the filters say.' }),
  changed: (before: number, after: number): Text => ({
    zh: `生成期间图从修订号${before}变到${after}，部分记录可能是较新的；需要同一时刻的文件时，请重新导出。`,
    en: `The graph changed from revision ${before} to ${after} while this file was made, so some records may be newer. Export again for a file of one moment.`,
  }),
  tooManyRows: ({ name, most, nodes, links, others }: TooManyRows): Text => ({
    zh: `${name.zh}每张表最多${number(most, 'zh-CN')}行，而这里有${number(nodes, 'zh-CN')}个节点、${number(links, 'zh-CN')}条联系。请用筛选缩小范围，或改用 format=${others.join('、')}。`,
    en: `A table of an ${name.en} holds ${number(most, 'en')} rows; this is ${number(nodes, 'en')} nodes and ${number(links, 'en')} links. Narrow it with filters, or ask for format=${others.join(', ')}.`,
  }),
  cut: (cells: number): Text => ({
    zh: `Excel 的单元格最多容纳32,767个字符：有${number(cells, 'zh-CN')}个单元格的文字被截短，以“…”结尾。完整内容见 csv 或 json。`,
    en: `A cell of Excel holds 32,767 characters: the text of ${number(cells, 'en')} cells was cut and ends with "…". csv and json have it in full.`,
  }),
  harmless: (): Text => ({
    zh: "以 = + - @、制表符或换行开头的文字前加了一个撇号（'），以免被表格软件当作公式执行。",
    en: "Texts that begin with = + - @, a tab or a line break have an apostrophe (') before them, so that no spreadsheet takes them for a formula.",
  }),
  lists: (): Text => ({
    zh: '一格中的多个值以“ | ”分隔；引用的四栏（citation_…）按同一顺序对应。值中原有的“|”写作“¦”。',
    en: 'Several values in one cell stand between " | "; the four citation columns hold theirs in the same order. A "|" within a value is written "¦".',
  }),
};
