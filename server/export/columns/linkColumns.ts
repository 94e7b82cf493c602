import { LAYERS } from '../../../model/layers.ts';
import { linkKind } from '../../../model/linkKinds.ts';
import { nameIn } from '../../../model/sentences/names.ts';
import type { CitedSources } from '../citedSources.ts';
import type { LinkEntry } from '../content.ts';
import type { Column } from './column.ts';
import { factColumns } from './sharedColumns.ts';

/** What a link says, beside its id and its two ends. */
export const linkColumns = (cited: CitedSources): readonly Column<Pick<LinkEntry, 'link'>>[] => [
  { id: 'layer', holds: 'text', means: { zh: '层', en: 'The layer' }, width: 12, read: ({ link }) => link.layer },
  {
    id: 'layer_zh',
    holds: 'text',
    means: { zh: '层（中文）', en: 'The layer in Chinese' },
    width: 9,
    read: ({ link }) => nameIn(LAYERS, link.layer).zh,
  },
  {
    id: 'layer_en',
    holds: 'text',
    means: { zh: '层（英文）', en: 'The layer in English' },
    width: 12,
    read: ({ link }) => nameIn(LAYERS, link.layer).en,
  },
  { id: 'kind', holds: 'text', means: { zh: '种类', en: 'The kind' }, width: 18, read: ({ link }) => link.kind },
  {
    id: 'kind_zh',
    holds: 'text',
    means: { zh: '种类（中文），读作“起点……终点”', en: 'The kind in Chinese, read between the two ends' },
    width: 14,
    read: ({ link }) => linkKind(link.kind).name.zh,
  },
  {
    id: 'kind_en',
    holds: 'text',
    means: { zh: '种类（英文）', en: 'The kind in English, read between the two ends' },
    width: 20,
    read: ({ link }) => linkKind(link.kind).name.en,
  },
  {
    id: 'symmetric',
    holds: 'boolean',
    means: { zh: '方向是否没有含义', en: 'Whether the direction says nothing' },
    width: 10,
    read: ({ link }) => linkKind(link.kind).symmetric === true,
  },
  { id: 'weight', holds: 'number', means: { zh: '权重', en: 'The weight' }, width: 9, read: ({ link }) => link.weight },
  {
    id: 'value',
    holds: 'text',
    means: { zh: '来源给出的数值', en: 'The amount that the source gives' },
    width: 10,
    read: ({ link }) => link.value,
  },
  { id: 'unit', holds: 'text', means: { zh: '数值的单位', en: 'Its unit' }, width: 16, read: ({ link }) => link.unit },
  ...factColumns(({ link }: Pick<LinkEntry, 'link'>) => link, cited),
];

/** A link as a row of a table, where its ends are told by name as well. */
export const linkTableColumns = (cited: CitedSources): readonly Column<LinkEntry>[] => [
  { id: 'id', holds: 'text', means: { zh: '编号', en: 'The id' }, width: 22, read: ({ link }) => link.id },
  {
    id: 'source',
    holds: 'text',
    means: { zh: '起点的编号', en: 'The id of the node that it starts from' },
    width: 26,
    read: ({ link }) => link.source,
  },
  { id: 'source_zh', holds: 'text', means: { zh: '起点（中文）', en: 'Its name in Chinese' }, width: 26, read: ({ source }) => source?.zh },
  { id: 'source_en', holds: 'text', means: { zh: '起点（英文）', en: 'Its name in English' }, width: 30, read: ({ source }) => source?.en },
  {
    id: 'target',
    holds: 'text',
    means: { zh: '终点的编号', en: 'The id of the node that it leads to' },
    width: 26,
    read: ({ link }) => link.target,
  },
  { id: 'target_zh', holds: 'text', means: { zh: '终点（中文）', en: 'Its name in Chinese' }, width: 26, read: ({ target }) => target?.zh },
  { id: 'target_en', holds: 'text', means: { zh: '终点（英文）', en: 'Its name in English' }, width: 30, read: ({ target }) => target?.en },
  ...linkColumns(cited),
];
