import { describe, expect, it } from 'vitest';
import { rowsOf } from '../../server/analysis/rowsOf.ts';
import { tiesOf } from '../../server/analysis/similarity/ties.ts';
import { measured } from './measure.ts';

const NODES = 120;

/** Higher nodes stand first; node 119 is tied to node 0 already and must not take a place. */
const best = (_: number, scores: Float64Array) => {
  for (let node = 0; node < scores.length; node += 1) scores[node] = node;
};

describe('the measures of a ranking', () => {
  it('count organisations and held-out pairs apart', () => {
    const ties = tiesOf(rowsOf(NODES, [[0, NODES - 1]]));
    const truth = Array.from({ length: NODES }, (): number[] => []);
    // Of node 0, in places 1, 10, 50 and 51; of node 5, in place 100, since it does not stand in its own order.
    truth[0] = [118, 109, 69, 68];
    truth[5] = [20];
    const measures = measured({ name: 'drawn', ties, undated: ties, attributes: {}, truth }, best);
    expect(measures.organisations).toBe(2);
    expect(measures.hitAt10).toBe(1 / 2);
    expect(measures.hitAt50).toBe(1 / 2);
    expect(measures.pairHitAt10).toBe(2 / 5);
    expect(measures.pairHitAt50).toBe(3 / 5);
    expect(measures.recallAt50).toBe(3 / 4 / 2);
    expect(measures.precisionAt50).toBe(3 / 50 / 2);
    expect(measures.meanReciprocalRank).toBeCloseTo((1 + 1 / 100) / 2);
  });
});
