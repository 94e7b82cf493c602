import { CONFIDENCES, type Confidence } from '../../../model/confidence.ts';
import type { PartialDate } from '../../../model/partialDate.ts';
import type { Citation } from '../../../model/source.ts';
import type { Text } from '../../../model/text.ts';
import type { CitedSources } from '../citedSources.ts';
import type { Column } from './column.ts';

/** What nodes and links have alike. */
interface Fact {
  readonly from?: PartialDate | undefined;
  readonly to?: PartialDate | undefined;
  readonly confidence: Confidence;
  readonly summary?: Text | undefined;
  readonly citations: readonly Citation[];
}

export function factColumns<Entry>(factOf: (entry: Entry) => Fact, cited: CitedSources): readonly Column<Entry>[] {
  return [
    {
      id: 'from',
      holds: 'text',
      means: { zh: '起始：年、年月或年月日', en: 'Since: a year, a month or a day' },
      width: 11,
      read: (entry) => factOf(entry).from,
    },
    {
      id: 'to',
      holds: 'text',
      means: { zh: '终止（不含）', en: 'Until (not included)' },
      width: 11,
      read: (entry) => factOf(entry).to,
    },
    {
      id: 'confidence',
      holds: 'text',
      means: {
        zh: `可信程度：${CONFIDENCES.map(({ id, name }) => `${id} ${name.zh}`).join('，')}`,
        en: `How it is known: ${CONFIDENCES.map(({ id, means }) => `${id} (${means.en.toLowerCase()})`).join(', ')}`,
      },
      width: 11,
      read: (entry) => factOf(entry).confidence,
    },
    {
      id: 'synthetic',
      holds: 'boolean',
      means: { zh: '是否为合成数据（不是事实）', en: 'Whether it is made, and not a fact' },
      width: 10,
      read: (entry) => factOf(entry).confidence === 'synthetic',
    },
    {
      id: 'summary_zh',
      holds: 'text',
      means: { zh: '说明（中文）', en: 'What it is, in Chinese' },
      width: 40,
      read: (entry) => factOf(entry).summary?.zh,
    },
    {
      id: 'summary_en',
      holds: 'text',
      means: { zh: '说明（英文）', en: 'What it is, in English' },
      width: 40,
      read: (entry) => factOf(entry).summary?.en,
    },
    ...citationColumns((entry: Entry) => factOf(entry).citations, cited),
  ];
}

/** What a fact rests on, in four lists of the same order. */
export function citationColumns<Entry>(citationsOf: (entry: Entry) => readonly Citation[], cited: CitedSources): readonly Column<Entry>[] {
  const titles = (entry: Entry, language: keyof Text) =>
    citationsOf(entry).map(({ source }) => cited.get(source)?.title[language] ?? source);
  return [
    {
      id: 'citation_sources',
      holds: 'list',
      means: { zh: '依据：来源编号', en: 'What it rests on: ids of sources' },
      width: 24,
      read: (entry) => citationsOf(entry).map(({ source }) => source),
    },
    {
      id: 'citation_titles_zh',
      holds: 'list',
      means: { zh: '依据：来源名称（中文）', en: 'Their titles in Chinese' },
      width: 40,
      read: (entry) => titles(entry, 'zh'),
    },
    {
      id: 'citation_titles_en',
      holds: 'list',
      means: { zh: '依据：来源名称（英文）', en: 'Their titles in English' },
      width: 40,
      read: (entry) => titles(entry, 'en'),
    },
    {
      id: 'citation_locators',
      holds: 'list',
      means: { zh: '依据：在来源中的位置', en: 'Where in them the fact stands' },
      width: 24,
      read: (entry) => citationsOf(entry).map(({ locator }) => locator),
    },
  ];
}
