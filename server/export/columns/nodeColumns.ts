import { typeName } from '../../../model/sentences/names.ts';
import type { CitedSources } from '../citedSources.ts';
import type { NodeEntry } from '../content.ts';
import type { Column } from './column.ts';
import { figureText } from './figureText.ts';
import { factColumns } from './sharedColumns.ts';

/** What a node says, beside its id. */
export const nodeColumns = (cited: CitedSources): readonly Column<NodeEntry>[] => [
  { id: 'type', holds: 'text', means: { zh: '类型', en: 'The type' }, width: 12, read: ({ node }) => node.type },
  {
    id: 'type_zh',
    holds: 'text',
    means: { zh: '类型（中文）', en: 'The type in Chinese' },
    width: 12,
    read: ({ node }) => typeName(node.type).zh,
  },
  {
    id: 'type_en',
    holds: 'text',
    means: { zh: '类型（英文）', en: 'The type in English' },
    width: 16,
    read: ({ node }) => typeName(node.type).en,
  },
  { id: 'name_zh', holds: 'text', means: { zh: '中文名称', en: 'The name in Chinese' }, width: 30, read: ({ node }) => node.name.zh },
  { id: 'name_en', holds: 'text', means: { zh: '英文名称', en: 'The name in English' }, width: 36, read: ({ node }) => node.name.en },
  {
    id: 'name_made',
    holds: 'text',
    means: {
      zh: '哪种语言的名称并非通行，而是转写或沿用的',
      en: 'The language in which the name is not an established one but romanised or carried over',
    },
    width: 11,
    read: ({ node }) => node.nameMade,
  },
  { id: 'aliases', holds: 'list', means: { zh: '别名', en: 'Other names' }, width: 24, read: ({ node }) => node.aliases },
  {
    id: 'city',
    holds: 'text',
    means: { zh: '所在城市的编号', en: 'The id of the city that it lies in' },
    width: 18,
    read: ({ node }) => node.city,
  },
  { id: 'city_zh', holds: 'text', means: { zh: '所在城市（中文）', en: 'That city in Chinese' }, width: 10, read: ({ city }) => city?.zh },
  { id: 'city_en', holds: 'text', means: { zh: '所在城市（英文）', en: 'That city in English' }, width: 16, read: ({ city }) => city?.en },
  { id: 'province', holds: 'text', means: { zh: '省份', en: 'The province' }, width: 11, read: ({ node }) => node.province },
  { id: 'country', holds: 'text', means: { zh: '国家', en: 'The country' }, width: 11, read: ({ node }) => node.country },
  {
    id: 'longitude',
    holds: 'number',
    means: { zh: '经度', en: 'Longitude in degrees' },
    width: 10,
    read: ({ node }) => node.position?.[0],
  },
  { id: 'latitude', holds: 'number', means: { zh: '纬度', en: 'Latitude in degrees' }, width: 10, read: ({ node }) => node.position?.[1] },
  ...factColumns(({ node }: NodeEntry) => node, cited),
  {
    id: 'figures',
    holds: 'list',
    means: { zh: '来源给出的数据，各附其依据', en: 'Figures that sources give about it, each with what it rests on' },
    width: 40,
    read: ({ figures }) => figures.map(figureText),
  },
  {
    id: 'properties',
    holds: 'text',
    means: { zh: '其他属性（JSON）', en: 'Other properties, in JSON' },
    width: 30,
    read: ({ node }) => (Object.keys(node.props).length === 0 ? undefined : JSON.stringify(node.props)),
  },
];

/** A node as a row of a table. */
export const nodeTableColumns = (cited: CitedSources): readonly Column<NodeEntry>[] => [
  { id: 'id', holds: 'text', means: { zh: '编号，不会改变', en: 'The id, which never changes' }, width: 28, read: ({ node }) => node.id },
  ...nodeColumns(cited),
];
