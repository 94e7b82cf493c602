import { expect, it } from 'vitest';
import { rowsOf } from '../../server/analysis/rowsOf.ts';
import { plantedGraph } from '../graph/planted.ts';
import { rowsFrom } from './rows.ts';

it('makes the same rows as the plain way', () => {
  const graph = plantedGraph({ nodes: 300, links: 1200, seed: 3 });
  const links = Array.from(graph.source, (from, link): [number, number, number] => [
    from,
    graph.target[link] ?? 0,
    graph.weight[link] ?? 0,
  ]);
  expect(rowsFrom(graph)).toEqual(rowsOf(300, links));
});
