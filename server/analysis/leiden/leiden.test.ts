import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Run, UNHURRIED } from '../algorithm.ts';
import { anyGraph, type DrawnGraph } from '../anyGraph.ts';
import { anyParameters, partedGraph, sparseGraph } from '../communities/communityGraphs.ts';
import { firstLevel } from '../communities/level.ts';
import { pass } from '../communities/pass.ts';
import { rowsOf } from '../rowsOf.ts';
import { slowComponents } from '../smallGraphs.ts';
import { ALONE } from '../team.ts';
import { leiden } from './leiden.ts';

/** Stops when it has been asked more often than this. */
function patient(patience: number): Run {
  let asked = 0;
  return { ...UNHURRIED, stopped: () => ++asked > patience };
}

/** Whether nodes that share a community are also joined inside it. */
function hangsTogether({ nodeCount, links }: DrawnGraph, community: Int32Array): boolean {
  const inside = links.filter(([one, other]) => community[one] === community[other]);
  const pieces = slowComponents({ nodeCount, links: inside.map(([one, other]) => [one, other]) });
  return new Set(pieces).size === new Set(community).size;
}

describe('leiden', () => {
  it('never leaves a community that falls apart inside, also when it was stopped', () => {
    fc.assert(
      fc.property(fc.oneof(anyGraph, partedGraph), anyParameters, fc.nat({ max: 6 }), (graph, parameters, patience) => {
        const { community } = leiden.run(rowsOf(graph.nodeCount, graph.links), parameters, patient(patience));
        expect(hangsTogether(graph, community)).toBe(true);
      }),
      { numRuns: 1500 },
    );
  });

  // Found among thousands of graphs: moves alone leave communities in pieces on them.
  it.each([136, 367, 860, 888, 946, 1126])('puts right what single moves leave in pieces: graph %d', (seed) => {
    const graph = sparseGraph(seed);
    const rows = rowsOf(graph.nodeCount, graph.links);
    for (const resolution of [0.3, 0.5, 1]) {
      for (const patience of [1, 2, 3, 1000]) {
        const search = { whole: firstLevel(rows, ALONE), resolution, refined: true, run: patient(patience) };
        expect(hangsTogether(graph, pass(search, null, seed).community)).toBe(true);
      }
    }
  });
});
