import { describe, expect, it } from 'vitest';
import { agreement } from './agreement.ts';
import { summaryOf } from './summary.ts';
import type { Measurement } from './tasks.ts';

const shortest = (milliseconds: number[], answers: number[]): Measurement[] => [
  { task: 'shortestPath', milliseconds, answers, residentMegabytes: 1 },
];
const modularity = (value: number): Measurement[] => [
  { task: 'louvain', milliseconds: [1], facts: { modularity: value }, residentMegabytes: 1 },
];

describe('agreement', () => {
  it('compares what all were asked, and names who differs', () => {
    const engine = shortest([1, 1, 1], [2, 3, 4]);
    expect(agreement({ engine, igraph: shortest([1, 1], [2, 3]) }, 'shortestPath')).toBe('sum of 2 5');
    expect(agreement({ engine, igraph: shortest([1, 1, 1], [2, 3, 5]) }, 'shortestPath')).toBe(
      'sum of 3 DIFFERS: engine 9, igraph 10, 1 single answers DIFFER: engine, igraph',
    );
  });

  it('sees answers that differ although their sum does not', () => {
    expect(agreement({ engine: shortest([1, 1], [2, 3]), igraph: shortest([1, 1], [3, 2]) }, 'shortestPath')).toContain(
      '2 single answers DIFFER',
    );
  });

  it('lets modularity differ by half a percent and no more', () => {
    expect(agreement({ engine: modularity(0.7), igraph: modularity(0.703) }, 'louvain')).toBe('modularity 0.703');
    expect(agreement({ engine: modularity(0.7), igraph: modularity(0.71) }, 'louvain')).toContain('DIFFERS');
  });
});

describe('summary', () => {
  it('judges small questions by p95, against the peer that the target names', () => {
    const slowTail = [1, 1, 1, 1, 1, 1, 1, 1, 1, 4];
    const measured = { engine: shortest(slowTail, []), networkit: shortest([2, 2], []), igraph: shortest([1], []) };
    const [summary] = summaryOf(measured, 1000);
    expect(summary).toMatchObject({
      task: 'shortestPath',
      toBestPeer: 4,
      atLeast: { limit: 2, met: false },
      aim: { limit: 1, met: false },
    });
  });

  it('judges by milliseconds only on the graph that they were set for', () => {
    const measured = { engine: [{ task: 'components' as const, milliseconds: [100], residentMegabytes: 1 }] };
    expect(summaryOf(measured, 1_000_000)[0]?.aim).toEqual({ target: '265 ms', limit: undefined, met: undefined });
    expect(summaryOf(measured, 10_000_000)[0]?.aim).toEqual({ target: '265 ms', limit: 265, met: true });
  });
});
