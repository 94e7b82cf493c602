import { describe, expect, it } from 'vitest';
import { CLUSTER_METHODS } from '../../../model/api/clusters.ts';
import { Text } from '../../../model/text.ts';
import { clusterText, partitionText } from './clusterTexts.ts';

const name = { zh: '合肥', en: 'Hefei' };
const cluster = {
  size: 5,
  cities: [{ name, count: 3 }],
  inner: 7,
  layers: [{ layer: 'knowledge', count: 6 } as const],
  cohesion: 0.756,
  bridge: { cluster: 2, weight: 12.345, count: 1 },
  stability: 0.914,
  byCore: false,
};
const partition = {
  resolution: 1,
  seed: 1,
  clusters: 3,
  linked: 20,
  unlinked: 2,
  singletons: false,
  modularity: 0.5,
  stability: { runs: 10, agreement: 0.8 },
  complete: true,
};

/** Both languages are there, no value was left out, and neither speaks the other's. */
function expectBoth(text: Text): Text {
  const { zh, en } = Text.parse(text);
  for (const said of [zh, en]) expect(said).not.toMatch(/undefined|NaN|null/);
  expect(zh).toMatch(/。$/);
  expect(en).toMatch(/\.$/);
  expect(en).not.toMatch(/\p{Script=Han}/u);
  return text;
}

describe('what is said of a cluster', () => {
  it('tells its size, places, links, cohesion, strongest bridge and stability', () => {
    expect(expectBoth(clusterText(cluster))).toEqual({
      zh: '共5个成员，分布在1个城市：合肥3个；2个未载明城市。内部联系7条，以知识层最多（6条）。凝聚度0.76（没有联系离开群组时为1，没有内部联系时为0）。与2号群组联系最强：1条，权重合计12.35。换用其他随机种子，成员两两之间平均有91%仍在同一群组。',
      en: '5 members in 1 city: Hefei (3); 2 without a documented city. 7 links inside, most on the knowledge layer (6). Cohesion 0.76 (1 when no link leaves the cluster, 0 when none is inside). Tied most strongly to cluster 2: 1 link with a weight of 12.35. With other seeds, 91% of the pairs of its members stay together on average.',
    });
  });

  it('tells what is not documented', () => {
    const { zh, en } = expectBoth(clusterText({ ...cluster, cities: [], inner: 0, layers: [], bridge: undefined, stability: undefined }));
    expect(zh).toContain('均未载明所在城市。成员之间没有记载的联系。');
    expect(zh).toContain('未见记载它与其他群组的联系。');
    expect(en).toContain('none with a documented city. No links between its members are documented.');
    expect(en).toContain('No links to other clusters are documented.');
  });

  it('names the first of many cities, and core numbers as such', () => {
    const cities = [4, 3, 2, 1].map((count) => ({ name, count }));
    const { zh, en } = expectBoth(clusterText({ ...cluster, size: 10, cities, byCore: true }));
    expect(zh).toContain('分布在4个城市，最多的是合肥4个、合肥3个、合肥2个。');
    expect(en).toContain('10 members in 4 cities, most in Hefei (4), Hefei (3), Hefei (2). ');
    expect(zh).toContain('与核数为2的一组联系最强');
    expect(en).toContain('Tied most strongly to core 2');
  });
});

describe('what is said of all clusters', () => {
  it.each(CLUSTER_METHODS)('by %s: how they were found', (method) => {
    const { zh, en } = expectBoth(partitionText({ ...partition, method }));
    expect(zh).toContain('20个有联系的节点');
    expect(en).toContain('20 nodes');
    expect(zh).toContain('另有2个节点未见记载与其他节点的联系，没有列出。');
    expect(en).toContain('is 0.8 on average');
    expect(en.includes('a clear structure')).toBe(method === 'leiden' || method === 'louvain');
  });

  it.each([
    [0.5, 1, 'a clear structure'],
    [0.2, 1, 'some structure'],
    [0.05, 1, 'hardly any structure'],
    [0.5, 2, 'Modularity 0.5 (0 when no more lies inside than by chance). '],
  ])('a modularity of %d at resolution %d is told as it should be', (modularity, resolution, said) => {
    expect(expectBoth(partitionText({ ...partition, method: 'leiden', modularity, resolution })).en).toContain(said);
  });

  it('tells when nodes without links are listed, when there are none, and when time ran out', () => {
    const told = (changes: Partial<typeof partition>) => expectBoth(partitionText({ ...partition, method: 'leiden', ...changes })).en;
    expect(told({ singletons: true, unlinked: 1 })).toContain('1 node without documented links to others is listed too.');
    expect(told({ unlinked: 0 })).not.toContain('without documented links');
    expect(told({ complete: false })).toContain('Time ran out');
  });
});
