import { describe, expect, it } from 'vitest';
import type { ScoresAnswer } from '../../../model/api/centrality.ts';
import type { ClustersAnswer } from '../../../model/api/clusters.ts';
import { NodeId } from '../../../model/ids.ts';
import { clusterColouring } from './clusterColouring.ts';
import { countsOf } from './colouring.ts';
import { measureColouring, stepsOf } from './measureColouring.ts';
import { outlinedOf } from './outlined.ts';
import { categoryColours, inkOn, scaleColours } from './palettes.ts';

const look = { language: 'en', shade: 'light' } as const;
const ids = (...names: string[]) => names.map((name) => NodeId.parse(`city:${name}`));
const [a, b, c, d, e] = ids('a', 'b', 'c', 'd', 'e') as [NodeId, NodeId, NodeId, NodeId, NodeId];

describe('colours of categories', () => {
  it('are one each while there are enough, and the same for the same number wherever it is free', () => {
    for (const shade of ['light', 'dark'] as const) {
      expect(new Set(categoryColours([3, 7, 11, 12, 21, 1, 2, 5, 6, 9], shade).values()).size).toBe(10);
      expect(categoryColours([4], shade).get(4)).toBe(categoryColours([1, 2, 3, 4], shade).get(4));
      expect(categoryColours([1, 11], shade).get(1)).toBe(categoryColours([1], shade).get(1));
      expect(categoryColours([...Array(44).keys()], shade).size).toBe(44);
      expect(new Set(scaleColours(5, shade)).size).toBe(5);
    }
    expect([inkOn('#0c2c84'), inkOn('#fdf3a7')]).toEqual(['#ffffff', '#10161c']);
  });
});

describe('a colouring by cluster', () => {
  const items = [
    { id: 1, size: 300, label: { zh: '甲', en: 'One' }, members: [a, b] },
    { id: 2, size: 200, label: { zh: '乙', en: 'Two' }, members: [c] },
    { id: 3, size: 100, label: { zh: '丙', en: 'Three' }, members: [e] },
  ];
  const answer = { items, method: 'leiden', text: { zh: '', en: 'Found so.' } } as unknown as ClustersAnswer;
  const colouring = clusterColouring(answer, [a, b, c, d], look);

  it('has a row for each cluster on the canvas with its number and both counts, and one for those in none', () => {
    const rows = countsOf(colouring, [a, b, c, d]).map(({ swatch: { sign, name, total }, ids: own }) => [sign, name, own.length, total]);
    expect(rows).toEqual([
      ['1', 'One', 2, 300],
      ['2', 'Two', 1, 200],
      ['–', 'In no cluster (no links, or filtered away)', 1, undefined],
    ]);
    expect([colouring.told(c), colouring.order(a) < colouring.order(c), colouring.order(c) < colouring.order(d)]).toEqual([
      'Cluster 2: Two',
      true,
      true,
    ]);
    expect(colouring.definition).toContain('600 nodes');
  });

  it('outlines clusters, not those in none', () => {
    expect(outlinedOf(colouring, [a, b, c, d]).map(({ title, ids: own }) => [title, own])).toEqual([
      ['1 One', [a, b]],
      ['2 Two', [c]],
    ]);
  });
});

describe('a colouring by a measure', () => {
  const spread = [
    { share: 0, rank: 1, through: 1, score: 90 },
    { share: 0.01, rank: 2, through: 3, score: 40 },
    { share: 0.05, rank: 20, through: 60, score: 2 },
    { share: 0.2, rank: 61, through: 500, score: 1 },
    { share: 0.5, rank: 61, through: 500, score: 1 },
    { share: 1, rank: 501, through: 600, score: 0 },
  ];
  const answer = {
    ...{ metric: 'degree', order: 'highest', exact: true, complete: true, total: 600, spread },
    text: { zh: '', en: 'How many others.' },
    items: [
      { id: a, score: 90, rank: 1 },
      { id: b, score: 1, rank: 61 },
      { id: c, score: 0, rank: 501 },
      { id: d, score: null, rank: null },
    ],
  } as unknown as ScoresAnswer;

  it('has steps of the whole ranking, without those that ties leave empty', () => {
    expect(stepsOf(spread).map(({ score, count }) => [score, count])).toEqual([
      [40, 3],
      [2, 57],
      [1, 440],
      [0, 100],
    ]);
    const colouring = measureColouring(answer, look);
    expect([a, b, c, d, e].map((id) => colouring.swatchOf(id).sign)).toEqual(['1', '3', '4', '–', '–']);
    expect(colouring.swatches.map(({ name }) => name)).toEqual([
      '≥ 40 (first 0.5%)',
      '≥ 2 (first 10%)',
      '≥ 1 (first 83%)',
      '≥ 0 (the rest)',
      'No score (not defined, or filtered away)',
    ]);
    expect([colouring.sizeOf?.(a), colouring.sizeOf?.(d)]).toEqual([1, 0]);
    expect(colouring.told(b)).toBe('Degree 1, rank 61 in the whole graph');
  });
});
