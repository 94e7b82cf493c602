import { describe, expect, it } from 'vitest';
import { NodeId } from '../../../model/ids.ts';
import type { Text } from '../../../model/text.ts';
import { type ClusterMembers, clusterLabels } from './clusterLabel.ts';

const named = (id: string, zh: string, en: string) => ({ id: NodeId.parse(id), name: { zh, en } });
const HEFEI = named('city:hefei', '合肥', 'Hefei');
const NANJING = named('city:nanjing', '南京', 'Nanjing');
const SUZHOU = named('city:suzhou', '苏州', 'Suzhou');
const USTC = named('univ:ustc', '中国科学技术大学', 'USTC');
const IPP = named('institute:ipp', '等离子体所', 'Institute of Plasma Physics');

const members = (changes: Partial<ClusterMembers>): ClusterMembers => ({
  size: 10,
  hubs: [HEFEI, USTC, IPP, NANJING],
  cities: [
    { ...HEFEI, count: 6 },
    { ...NANJING, count: 2 },
  ],
  types: [
    { type: 'university', count: 5 },
    { type: 'institute', count: 2 },
    { type: 'firm', count: 3 },
  ],
  ...changes,
});

const labelOf = (changes: Partial<ClusterMembers>): Text | undefined => clusterLabels([members(changes)])[0];

describe('the label of a cluster', () => {
  it('names the leading city once, what most members are, and who is tied most strongly', () => {
    expect(labelOf({})).toEqual({
      zh: '合肥 · 科研 · 中国科学技术大学、等离子体所',
      en: 'Hefei · Research · USTC, Institute of Plasma Physics',
    });
  });

  it('names two cities where none leads, and says that there are others', () => {
    const cities = [HEFEI, NANJING, SUZHOU].map((city) => ({ ...city, count: 3 }));
    expect(labelOf({ cities })?.zh).toBe('合肥、南京等地 · 科研 · 中国科学技术大学、等离子体所');
    expect(labelOf({ cities: cities.slice(0, 2), size: 6 })?.en).toMatch(/^Hefei · /);
  });

  it('counts the cities where none stands out', () => {
    const cities = Array.from({ length: 8 }, (_, at) => ({ ...named(`city:c${at}`, `城${at}`, `City ${at}`), count: 1 }));
    expect(labelOf({ cities })).toEqual({ zh: '8个城市 · 科研 · 合肥、中国科学技术大学', en: '8 cities · Research · Hefei, USTC' });
  });

  it('names no city where most members have none, and two groups where none has most members', () => {
    const types = [{ type: 'firm', count: 5 } as const, { type: 'university', count: 5 } as const];
    expect(labelOf({ cities: [{ ...HEFEI, count: 4 }], types })?.en).toBe('Research and business · Hefei, USTC');
  });

  it('is the name of a single node, and begins with the core number where there is one', () => {
    expect(labelOf({ size: 1, hubs: [USTC] })).toEqual(USTC.name);
    expect(labelOf({ size: 1, hubs: [USTC], core: 3 })?.zh).toBe('核数3 · 中国科学技术大学');
    expect(labelOf({ core: 3 })?.en).toMatch(/^Core 3 · Hefei · /);
  });

  it('tells namesakes apart', () => {
    const namesake = named('univ:other', USTC.name.zh, USTC.name.en);
    const labels = clusterLabels([members({ hubs: [USTC] }), members({ hubs: [namesake] }), members({ hubs: [IPP] })]);
    expect(labels.map(({ en }) => en)).toEqual([
      'Hefei · Research · USTC (univ:ustc)',
      'Hefei · Research · USTC (univ:other)',
      'Hefei · Research · Institute of Plasma Physics',
    ]);
  });
});
