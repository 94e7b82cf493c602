import { biconnected } from '../../../server/analysis/biconnected/biconnected.ts';
import { breadthFirst } from '../../../server/analysis/breadthFirst/breadthFirst.ts';
import { components } from '../../../server/analysis/components/components.ts';
import { kCore } from '../../../server/analysis/kCore/kCore.ts';
import { triangles } from '../../../server/analysis/triangles/triangles.ts';
import { linkOf, type Rows } from '../../../server/graph/walk.ts';
import { answerOf } from '../answer.ts';
import type { Comparison } from '../compare.ts';
import type { Check } from '../known.ts';

const size: Check = ({ graph, oracle }, comparison) => {
  comparison.exact('nodes', graph.names.length, oracle.nodes);
  comparison.exact('links', graph.linkCount, oracle.edges);
};

const parts: Check = ({ graph, oracle }, comparison) => {
  const { sizes } = answerOf(components, graph.rows, {});
  comparison.exact('components', sizes.length, oracle.weak_components);
  comparison.exact('nodes of the largest component', sizes[0] ?? 0, oracle.largest_weak_component);
};

const cores: Check = ({ graph, oracle }, comparison) => {
  const { core, highest } = answerOf(kCore, graph.rows, {});
  comparison.exact('highest core', highest, oracle.max_core);
  comparison.exact('nodes of the highest core', core.filter((number) => number === highest).length, oracle.max_core_size);
};

const corners: Check = ({ graph, oracle }, comparison) => {
  const { triangleCount, transitivity, averageClustering } = answerOf(triangles, graph.rows, {});
  comparison.exact('triangles', triangleCount, oracle.triangles);
  comparison.near('transitivity', transitivity, oracle.transitivity);
  comparison.near('average clustering', averageClustering, oracle.average_clustering);
};

const levels: Check = ({ graph, oracle }, comparison) => {
  const { distances, farthest } = answerOf(breadthFirst, graph.rows, { source: graph.indexOf.get(oracle.bfs_source) ?? -1 });
  comparison.exact('eccentricity of the source', farthest, oracle.eccentricity_of_source);
  for (const [level, count] of Object.entries(oracle.bfs_level_counts_undirected)) {
    const found = distances.filter((distance) => distance === Number(level)).length;
    comparison.exact('nodes at a level', found, count, `level ${level}`);
  }
};

const cuts: Check = ({ graph: { names }, simple, oracle }, comparison) => {
  const { articulationPoints, bridges } = answerOf(biconnected, simple, {});
  comparison.exact('articulation points, their number', articulationPoints.length, oracle.articulation_points_count);
  const points = Array.from(articulationPoints, (node) => names[node] ?? '');
  holdsAll('articulation points, each', points, oracle.articulation_points ?? [], comparison);
  comparison.exact('bridges, their number', bridges.length, oracle.bridges_count);
  const ends = endsOfLinks(simple);
  const pairs = Array.from(bridges, (link) => pairOf((ends[link] ?? []).map((node) => names[node] ?? '')));
  holdsAll('bridges, each', pairs, (oracle.bridges ?? []).map(pairOf), comparison);
};

/** Each expected one must be there; that there are no others follows from their number. */
function holdsAll(what: string, ours: readonly string[], expected: readonly string[], comparison: Comparison): void {
  const held = new Set(ours);
  for (const one of expected) comparison.exact(what, held.has(one) ? one : 'none', one);
}

/** A link without direction has its ends in any order. */
const pairOf = (ends: readonly string[]): string => ends.toSorted().join(' ');

function endsOfLinks({ nodeCount, rowStart, rowLength, neighbour, entry }: Rows): (readonly number[])[] {
  const ends: (readonly number[])[] = [];
  for (let node = 0; node < nodeCount; node += 1) {
    const start = rowStart[node] ?? 0;
    for (let slot = start; slot < start + (rowLength[node] ?? 0); slot += 1) ends[linkOf(entry[slot] ?? 0)] = [node, neighbour[slot] ?? 0];
  }
  return ends;
}

export const structureChecks: readonly Check[] = [size, parts, cores, corners, levels, cuts];
