import { describe, expect, it } from 'vitest';
import { CentralityQuery } from '../../model/api/centrality.ts';
import { ClustersQuery } from '../../model/api/clusters.ts';
import { WeaversQuery } from '../../model/api/weavers.ts';
import { fieldsOf, givenOf, isRefused } from './parameters.ts';

describe('forms', () => {
  it('follow from what the API takes', () => {
    const fields = fieldsOf(ClustersQuery.shape, ['method', 'resolution', 'stability']);
    expect(fields.map(({ kind }) => kind)).toEqual(['choice', 'text', 'flag']);
    expect(fieldsOf(WeaversQuery.shape, ['among', 'top']).map(({ kind }) => kind)).toEqual(['choice', 'text']);
  });

  it('leave out what the API would refuse beside the rest', () => {
    const [resolution, stability] = fieldsOf(ClustersQuery.shape, ['resolution', 'stability']);
    if (resolution === undefined || stability === undefined) throw new Error('no fields');
    expect([resolution, stability].map((field) => isRefused(ClustersQuery, field, { method: 'kcore' }))).toEqual([true, true]);
    expect([resolution, stability].map((field) => isRefused(ClustersQuery, field, { method: 'louvain' }))).toEqual([false, false]);
    const [weighted] = fieldsOf(CentralityQuery.shape, ['weighted']);
    if (weighted === undefined) throw new Error('no field');
    expect(isRefused(CentralityQuery, weighted, { metric: 'degree' })).toBe(true);
    expect(isRefused(CentralityQuery, weighted, { metric: 'pagerank' })).toBe(false);
  });

  it('read an address that is out of date as far as it goes', () => {
    const names = ['method', 'resolution', 'seed'] as const;
    expect(givenOf(ClustersQuery, names, { method: 'kcore', resolution: '2', seed: 'x' })).toEqual({ method: 'kcore' });
    expect(givenOf(ClustersQuery, names, { resolution: '2', seed: '7' })).toEqual({ resolution: '2', seed: '7' });
  });
});
