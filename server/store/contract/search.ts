import { beforeEach, describe, expect, it } from 'vitest';
import { search } from '../../search/search.ts';
import { aNode } from './builders.ts';
import type { Bench } from './contract.ts';

const PLACES = [
  aNode({ id: 'city:shanghai', type: 'city', name: { zh: '上海', en: 'Shanghai' }, aliases: ['沪', '申', '上海市'] }),
  aNode({ id: 'city:hefei', type: 'city', name: { zh: '合肥', en: 'Hefei' }, aliases: ['合肥市'] }),
  aNode({ id: 'city:luan', type: 'city', name: { zh: '六安', en: "Lu'an" } }),
  aNode({ id: 'univ:fudan', type: 'university', name: { zh: '复旦大学', en: 'Fudan University' } }),
  aNode({ id: 'univ:hfut', type: 'university', name: { zh: '合肥工业大学', en: 'Hefei University of Technology' }, aliases: ['HFUT'] }),
  aNode({ id: 'corridor:g60', type: 'corridor', name: { zh: 'G60科创走廊', en: 'G60 Science and Innovation Corridor' } }),
  aNode({
    id: 'institute:ynice',
    type: 'institute',
    name: { zh: '长三角国家技术创新中心', en: 'National Centre of Technology Innovation' },
  }),
  aNode({
    id: 'fund:seed',
    type: 'fund',
    name: { zh: '种子基金', en: 'Seed fund' },
    summary: { zh: '支持量子计量的早期项目', en: 'Backs early quantum metrology' },
  }),
];

const ASKED: readonly (readonly [typed: string, first: string, how: string])[] = [
  ['合肥', 'city:hefei', 'exact'],
  ['沪', 'city:shanghai', 'alias'],
  ['合', 'city:hefei', 'prefix'],
  ['HEFEI', 'city:hefei', 'exact'],
  ['ｈｅｆｅｉ', 'city:hefei', 'exact'],
  ['hefe', 'city:hefei', 'prefix'],
  ['hefie', 'city:hefei', 'typo'],
  ['hf', 'city:hefei', 'initials'],
  ['liuan', 'city:luan', 'typo'],
  ['luan', 'city:luan', 'pinyin'],
  ['fudan', 'univ:fudan', 'prefix'],
  ['fuddan', 'univ:fudan', 'typo'],
  ['fuddan university', 'univ:fudan', 'typo'],
  ['univercity of technology', 'univ:hfut', 'typo'],
  ['fddx', 'univ:fudan', 'initials'],
  ['fudan daxue', 'univ:fudan', 'pinyin'],
  ['changsanjiao', 'institute:ynice', 'pinyin'],
  ['工业大', 'univ:hfut', 'contains'],
  ['technology hefei', 'univ:hfut', 'contains'],
  ['hfut', 'univ:hfut', 'alias'],
  ['合工大', 'univ:hfut', 'abbreviation'],
  ['长三角技创中心', 'institute:ynice', 'abbreviation'],
  ['工合大', '', ''],
  ['科创走廊', 'corridor:g60', 'contains'],
  ['量子计量', 'fund:seed', 'text'],
  ['quantum', 'fund:seed', 'text'],
  ['量孑', '', ''],
];

const HOSTILE = [
  '"',
  '"" OR *',
  'a* NEAR/3 b',
  '-上海',
  '(((',
  'AND',
  '🧪🧪',
  '%_',
  "'; DROP TABLE node; --",
  'x'.repeat(100),
  '合'.repeat(100),
  'names:上海',
  '\\',
  '+~^',
];

export function searchContract(bench: Bench): void {
  describe('search', () => {
    const ask = (typed: string) => search(bench.store, typed, { types: undefined, limit: 20, degreeOf: () => 0 });

    beforeEach(() => bench.commit({ nodes: PLACES }));

    it.each(ASKED)('finds %s', async (typed, first, how) => {
      const [hit] = (await ask(typed)).items;
      expect([hit?.id ?? '', hit?.matched.how ?? '']).toEqual([first, how]);
    });

    it.each(HOSTILE)('is not broken by %s', async (typed) => {
      expect(Array.isArray((await ask(typed)).items)).toBe(true);
    });

    it('finds the exact name among many that hold it', async () => {
      await bench.commit({
        nodes: Array.from({ length: 900 }, (_, at) => aNode({ name: { zh: `上海合肥研究所${at}`, en: `Hefei branch ${at}` } })),
      });
      expect((await ask('合肥')).items[0]?.id).toBe('city:hefei');
      expect((await ask('hefei')).items[0]?.id).toBe('city:hefei');
    });

    it('follows a rename and forgets what was removed', async () => {
      const [, hefei] = PLACES;
      if (hefei === undefined) throw new Error('unreachable');
      await bench.commit({ nodes: [{ ...hefei, name: { zh: '庐州', en: 'Luzhou' }, aliases: [] }] });
      expect((await ask('合肥')).items.map(({ id }) => id)).toEqual(['univ:hfut']);
      expect((await ask('luzhou')).items[0]?.id).toBe('city:hefei');
      await bench.commit({ remove: { nodes: [hefei.id] } });
      expect((await ask('庐州')).items).toEqual([]);
    });
  });
}
