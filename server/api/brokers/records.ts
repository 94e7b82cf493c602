import type { LinkId, NodeId } from '../../../model/ids.ts';
import type { Link } from '../../../model/link.ts';
import type { Node } from '../../../model/node.ts';
import type { BrokersFound, CityLossFound, FallenFound } from '../../insight/brokers/question.ts';
import type { LostCities } from '../../insight/brokers/texts.ts';
import { type GraphAt, linksByIndex, nodesByIndex } from '../present/records.ts';

/** The records that were found by index. One that was removed meanwhile has no id, so that what rests on it falls away. */
export class Records {
  readonly nodes: ReadonlyMap<number, Node>;
  readonly links: ReadonlyMap<number, Link>;

  private constructor(nodes: ReadonlyMap<number, Node>, links: ReadonlyMap<number, Link>) {
    this.nodes = nodes;
    this.links = links;
  }

  static async of(graph: GraphAt, found: BrokersFound): Promise<Records> {
    return new Records(...(await Promise.all([nodesByIndex(graph, nodesMentioned(found)), linksByIndex(graph, linksMentioned(found))])));
  }

  nodeIds(indexes: readonly number[]): NodeId[] {
    return indexes.flatMap((index) => this.nodes.get(index)?.id ?? []);
  }

  linkIds(indexes: readonly number[]): LinkId[] {
    return indexes.flatMap((index) => this.links.get(index)?.id ?? []);
  }

  fallen({ lost, fallen, cities }: FallenFound) {
    const known = cities.flatMap(({ city, ...loss }) => this.nodeIds([city]).map((id) => ({ city: id, ...loss })));
    return { lost, fallen: this.nodeIds(fallen), cities: known };
  }

  /** The names of the cities that lose most. */
  lostCities(cities: readonly CityLossFound[]): LostCities {
    const named = (lost: readonly CityLossFound[]) => lost.flatMap(({ city }) => this.nodes.get(city)?.name ?? []);
    return { themselves: named(cities.filter(({ itself }) => itself)), wholly: named(cities.filter(({ wholly }) => wholly)) };
  }
}

function nodesMentioned({ items, points, bridges, betweenness, constraint, removal, cut }: BrokersFound): number[] {
  const fallen = [...points.items, ...bridges.items, ...(removal === null ? [] : [removal])];
  return [
    ...items.flatMap((item) => (item.kind === 'node' ? [item.node] : [])),
    ...[...points.items, ...betweenness.items, ...constraint.items].map(({ node }) => node),
    ...fallen.flatMap((each) => [...each.fallen, ...each.cities.map(({ city }) => city)]),
    ...(removal === null ? [] : [...removal.removed, ...removal.outside]),
    ...(cut === null ? [] : [cut.from, cut.to, ...cut.nodes.nodes]),
  ];
}

const linksMentioned = ({ items, bridges, cut }: BrokersFound): number[] => [
  ...items.flatMap((item) => (item.kind === 'link' ? [item.link] : [])),
  ...bridges.items.map(({ link }) => link),
  ...(cut?.links.links ?? []),
];
