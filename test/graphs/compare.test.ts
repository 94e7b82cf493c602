import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type ClusterFinder, found } from './checks/clusters.ts';
import { Comparison } from './compare.ts';
import { readKnown } from './known.ts';

const karate = readKnown(fileURLToPath(new URL('known/karate', import.meta.url)));

describe('a comparison', () => {
  it('says where values disagree, and passes over rounding alone', () => {
    const comparison = new Comparison('small');
    comparison.exact('nodes', 3, 3);
    comparison.exact('nodes', 3, 4);
    comparison.near('rank', 0.1 + 0.2, 0.3, 'a');
    comparison.near('rank', 0.3 + 1e-8, 0.3, 'b');
    comparison.near('rank', Number.NaN, 0.3, 'c');
    comparison.near('rank', Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 'd');
    comparison.near('rank', 1e-300, 0, 'e');
    comparison.atLeast('quality', 0.5, 0.4);
    comparison.atLeast('quality', 0.3, 0.4);
    comparison.atLeast('quality', Number.NaN, 0.4);
    expect(comparison.disagreements).toEqual([
      'small: nodes is 3, expected 4',
      `small: rank of b is ${0.3 + 1e-8}, expected 0.3`,
      'small: rank of c is NaN, expected 0.3',
      'small: rank of e is 1e-300, expected 0',
      'small: quality is 0.3, expected at least 0.4',
      'small: quality is NaN, expected at least 0.4',
    ]);
    expect(comparison.compared.map(({ what, values }) => [what, values])).toEqual([
      ['nodes', 2],
      ['rank', 5],
      ['quality', 3],
    ]);
  });

  it('of clusters asks for as much as igraph finds', () => {
    const finder = (find: ClusterFinder['find']): ClusterFinder => ({
      name: 'made',
      find,
      peer: ({ ground_truth_modularity = 1 }) => ({ modularity: ground_truth_modularity, mutualInformation: 1, rand: 1 }),
    });
    const disagreements = (find: ClusterFinder['find']) => {
      const comparison = new Comparison('karate');
      found(finder(find))(karate, comparison);
      return comparison.disagreements.length;
    };
    const known = Int32Array.from(karate.graph.names, (name) => (karate.truth?.get(name) === 'Mr. Hi' ? 0 : 1));
    expect(disagreements(() => known)).toBe(0);
    expect(disagreements(() => known.map((_, node) => node))).toBe(3);
  });
});
