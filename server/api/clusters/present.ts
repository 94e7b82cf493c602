import type { ClusterAnswer, ClustersAnswer } from '../../../model/api/clusters.ts';
import type { NodeId } from '../../../model/ids.ts';
import { LAYER_IDS } from '../../../model/layers.ts';
import { NODE_TYPE_IDS } from '../../../model/nodeTypes.ts';
import type { Text } from '../../../model/text.ts';
import { type ClusterMembers, clusterLabels } from '../../insight/clusters/clusterLabel.ts';
import { type ClusterFound, type ClustersFound, LEAST_MEMBERS } from '../../insight/clusters/clusters.ts';
import { clusterText, partitionText } from '../../insight/clusters/clusterTexts.ts';
import type { ClustersQuestion } from '../../insight/clusters/question.ts';
import { type AnswerRecords, dictionaries, endsOf, recordsOf } from '../present/answerRecords.ts';
import type { GraphAt } from '../present/records.ts';
import type { SourceCatalogue } from '../present/sourceCatalogue.ts';

/** The clusters, by index, as an answer with the records that they mention. */
export async function clustersAnswer(
  graph: GraphAt,
  question: ClustersQuestion,
  found: ClustersFound,
  sources: SourceCatalogue,
): Promise<Omit<ClustersAnswer, 'total' | 'next' | 'took'>> {
  const { clusters, modularity, complete, stability, nodes, links, unlinked } = found;
  const records = await recordsIn(graph, clusters);
  const made = clusters.map((cluster) => madeOf(cluster, records, question));
  const labels = clusterLabels(made);
  const { method, resolution, seed, singletons } = question;
  const memberIds = ({ members }: ClusterFound) =>
    members.slice(0, question.members).map((member) => graph.projection.nodes.nodeId(member));
  const chosen = method === 'leiden' || method === 'louvain' ? { resolution, seed } : {};
  return {
    items: clusters.flatMap((cluster, at) => {
      const [members, label] = [made[at], labels[at]];
      return members === undefined || label === undefined ? [] : [clusterAnswer(cluster, members, label, records, memberIds(cluster))];
    }),
    method,
    ...chosen,
    modularity,
    graph: { nodes, links, unlinked },
    ...(stability && { stability }),
    text: partitionText({
      ...{ method, resolution, seed, singletons, modularity, unlinked, stability, complete },
      clusters: found.tied,
      linked: nodes - unlinked,
    }),
    ...dictionaries(records, sources),
    complete,
  };
}

function recordsIn(graph: GraphAt, clusters: readonly ClusterFound[]): Promise<AnswerRecords> {
  const bridging = clusters.flatMap(({ bridges }) => bridges.flatMap((bridge) => bridge.links));
  return recordsOf(
    graph,
    [
      ...clusters.flatMap(({ members, cities }) => [...members.slice(0, LEAST_MEMBERS), ...cities.keys()]),
      ...endsOf(graph.projection, bridging),
    ],
    bridging,
  );
}

/** Members, cities and types with their names; what was removed meanwhile is left out. */
function madeOf(
  { id, size, members, cities, types }: ClusterFound,
  { nodes }: AnswerRecords,
  { method }: ClustersQuestion,
): ClusterMembers {
  return {
    size,
    hubs: members.slice(0, LEAST_MEMBERS).flatMap((member) => nodes.get(member) ?? []),
    cities: [...cities].flatMap(([index, count]) => {
      const city = nodes.get(index);
      return city === undefined ? [] : [{ id: city.id, name: city.name, count }];
    }),
    types: [...types].flatMap(([code, count]) => {
      const type = NODE_TYPE_IDS[code];
      return type === undefined ? [] : [{ type, count }];
    }),
    ...(method === 'kcore' && { core: id }),
  };
}

function clusterAnswer(found: ClusterFound, made: ClusterMembers, label: Text, { links }: AnswerRecords, members: NodeId[]): ClusterAnswer {
  const { id, size, links: inner, density, stability } = found;
  const conductance = Math.min(1, Math.max(0, found.conductance));
  const cohesion = 1 - conductance;
  const layers = LAYER_IDS.map((layer, code) => ({ layer, count: found.layers[code] ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  const { cities } = made;
  return {
    id,
    size,
    label,
    members,
    cities: Object.fromEntries(cities.map((city) => [city.id, city.count])),
    types: Object.fromEntries(made.types.map(({ type, count }) => [type, count])),
    layers: Object.fromEntries(layers.map(({ layer, count }) => [layer, count])),
    inner,
    cohesion,
    conductance,
    density,
    bridges: found.bridges.map(({ cluster, weight, count, links: heaviest }) => ({
      ...{ cluster, weight, count },
      links: heaviest.flatMap((link) => links.get(link)?.id ?? []),
    })),
    ...(stability !== undefined && { stability: Math.min(1, stability) }),
    text: clusterText({ size, cities, inner, layers, cohesion, bridge: found.bridges[0], stability, byCore: made.core !== undefined }),
  };
}
