import type { Source } from '../../../model/source.ts';
import type { Column } from './column.ts';

export const SOURCE_COLUMNS: readonly Column<Source>[] = [
  { id: 'id', holds: 'text', means: { zh: '编号', en: 'The id' }, width: 20, read: ({ id }) => id },
  { id: 'title_zh', holds: 'text', means: { zh: '名称（中文）', en: 'The title in Chinese' }, width: 44, read: ({ title }) => title.zh },
  { id: 'title_en', holds: 'text', means: { zh: '名称（英文）', en: 'The title in English' }, width: 52, read: ({ title }) => title.en },
  {
    id: 'publisher_zh',
    holds: 'text',
    means: { zh: '发布者（中文）', en: 'The publisher in Chinese' },
    width: 36,
    read: ({ publisher }) => publisher.zh,
  },
  {
    id: 'publisher_en',
    holds: 'text',
    means: { zh: '发布者（英文）', en: 'The publisher in English' },
    width: 40,
    read: ({ publisher }) => publisher.en,
  },
  { id: 'date', holds: 'text', means: { zh: '日期', en: 'The date' }, width: 12, read: ({ date }) => date },
  { id: 'licence', holds: 'text', means: { zh: '许可', en: 'The licence' }, width: 36, read: ({ licence }) => licence },
  {
    id: 'attribution',
    holds: 'text',
    means: { zh: '许可所要求的署名', en: 'The attribution that the licence asks for' },
    width: 44,
    read: ({ attribution }) => attribution,
  },
  { id: 'locator', holds: 'text', means: { zh: '出处', en: 'Where it is found' }, width: 36, read: ({ locator }) => locator },
  { id: 'pack', holds: 'text', means: { zh: '所属数据包', en: 'The pack that brought it' }, width: 14, read: ({ pack }) => pack },
];
