import type { LinkId, NodeId } from '../../../model/ids.ts';
import type { Link } from '../../../model/link.ts';
import type { Node } from '../../../model/node.ts';
import type { Text } from '../../../model/text.ts';
import type { Benchmarks } from '../../insight/hubs/benchmarks.ts';
import type { HubsFound, HubTies } from '../../insight/hubs/question.ts';
import type { TopicScope } from '../../insight/topics/topicScope.ts';
import { byId, type GraphAt, linksByIndex, nodesByIndex } from '../present/records.ts';

/** The records that an answer on hubs mentions. One that was removed meanwhile has no id, so that what rests on it falls away. */
export class HubRecords {
  readonly nodes: ReadonlyMap<number, Node>;
  readonly links: ReadonlyMap<number, Link>;
  readonly byId: ReadonlyMap<NodeId, Node>;

  private constructor(nodes: ReadonlyMap<number, Node>, links: ReadonlyMap<number, Link>) {
    this.nodes = nodes;
    this.links = links;
    this.byId = byId([...nodes.values()]);
  }

  static async of(graph: GraphAt, found: HubsFound, benchmarks: Benchmarks, scope: TopicScope | null): Promise<HubRecords> {
    const { links: table } = graph.projection;
    const indexes = linksMentioned(found, benchmarks);
    const ends = found.documented.flatMap(({ link }) => [table.source[link] ?? -1, table.target[link] ?? -1]);
    const mentioned = [...nodesMentioned(found, benchmarks), ...(scope?.topics ?? []), ...ends];
    const [nodes, links] = await Promise.all([
      nodesByIndex(
        graph,
        mentioned.filter((index) => index >= 0),
      ),
      linksByIndex(graph, indexes),
    ]);
    return new HubRecords(nodes, links);
  }

  ids(indexes: readonly number[]): NodeId[] {
    return indexes.flatMap((index) => this.nodes.get(index)?.id ?? []);
  }

  linkIds(indexes: readonly number[]): LinkId[] {
    return indexes.flatMap((index) => this.links.get(index)?.id ?? []);
  }

  names(indexes: readonly number[]): Text[] {
    return indexes.flatMap((index) => this.nodes.get(index)?.name ?? []);
  }
}

const all = ({ items, nearest }: HubsFound): readonly HubTies[] => [...items, ...nearest];

const nodesMentioned = (found: HubsFound, { mechanism, have, lacks }: Benchmarks): number[] => [
  ...all(found).flatMap(({ node, cities }) => [node, ...cities.keys()]),
  ...found.cities,
  ...found.coverage.flatMap(({ hubs }) => hubs),
  ...[...found.plan.hubs, ...found.hostPlan.hubs].map(({ node }) => node),
  ...found.documented.map(({ node }) => node),
  mechanism,
  ...[...have, ...lacks].map(({ node }) => node),
];

const linksMentioned = (found: HubsFound, { have, lacks }: Benchmarks): number[] => [
  ...all(found).flatMap(({ evidence, cities }) => [...evidence, ...[...cities.values()].flatMap(({ links }) => links)]),
  ...found.documented.map(({ link }) => link),
  ...[...have, ...lacks].flatMap(({ links }) => links),
];
