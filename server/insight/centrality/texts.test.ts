import { describe, expect, it } from 'vitest';
import { CENTRALITY_METRICS } from '../../../model/centralityMetrics.ts';
import { scoreText } from './texts.ts';

const facts = { score: 0.25, exact: true, directed: false, neighbours: 3, links: 4, reach: 9, nodeCount: 11, highest: 0.5 };

describe('explanations of a score', () => {
  it.each(CENTRALITY_METRICS.map(({ id }) => id))('%s can be told in both languages, whatever the facts', (metric) => {
    for (const score of [0, 0.25, 7]) {
      for (const directed of [false, true]) {
        for (const neighbours of [0, 1, 3]) {
          const text = scoreText(metric, { ...facts, score, directed, neighbours, reach: directed ? null : 9 });
          expect(text.zh).toMatch(/[\u4e00-\u9fff].*。$/);
          expect(text.en).toMatch(/^[A-Z\d].*\.$/);
          expect(text.en).not.toMatch(/[\u4e00-\u9fff]/);
          expect(`${text.zh} ${text.en}`).not.toMatch(/undefined|NaN|Infinity|null/);
        }
      }
    }
  });

  it('say how many steps a closeness stands for', () => {
    // 9 nodes, 2 steps on average: (9 / 10) / 2.
    expect(scoreText('closeness', { ...facts, score: 0.45 }).en).toBe('Reaches 9 nodes, 90% of all others, in 2 steps on average.');
  });

  it('say when a score is an estimate, and that nothing documented is not nothing', () => {
    expect(scoreText('betweenness', { ...facts, exact: false }).en).toContain('stimate');
    expect(scoreText('constraint', { ...facts, score: null, neighbours: 0 }).en).toContain('documented');
  });
});
