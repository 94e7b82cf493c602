import type { LinkAnswer, NodeAnswer } from '../../../model/api/graph.ts';
import type { Link } from '../../../model/link.ts';
import type { Node } from '../../../model/node.ts';
import type { BrokersFound, CityLossFound, FallenFound } from '../../insight/brokers/question.ts';
import type { LostCities } from '../../insight/brokers/texts.ts';
import { type AnswerRecords, idsIn, recordsOf } from '../present/answerRecords.ts';
import { linkAnswer, nodeAnswer } from '../present/facts.ts';
import type { GraphAt } from '../present/records.ts';
import type { SourceCatalogue } from '../present/sourceCatalogue.ts';

/** The records that were found by index. One that was removed meanwhile has no id, so that what rests on it falls away. */
export class Records implements AnswerRecords {
  readonly nodes: ReadonlyMap<number, Node>;
  readonly links: ReadonlyMap<number, Link>;
  readonly nodeAnswers: ReadonlyMap<number, NodeAnswer>;
  readonly linkAnswers: ReadonlyMap<number, LinkAnswer>;

  private constructor({ nodes, links }: AnswerRecords, sources: SourceCatalogue) {
    this.nodes = nodes;
    this.links = links;
    this.nodeAnswers = answers(nodes, (node) => nodeAnswer(node, sources));
    this.linkAnswers = answers(links, (link) => linkAnswer(link, sources));
  }

  static async of(graph: GraphAt, found: BrokersFound, sources: SourceCatalogue): Promise<Records> {
    return new Records(await recordsOf(graph, nodesMentioned(found), linksMentioned(found)), sources);
  }

  /** In a list of one, or none when it was removed. */
  node(index: number): NodeAnswer[] {
    return [this.nodeAnswers.get(index) ?? []].flat();
  }

  link(index: number): LinkAnswer[] {
    return [this.linkAnswers.get(index) ?? []].flat();
  }

  fallen({ lost, fallen, cities }: FallenFound) {
    const known = cities.flatMap(({ city, ...loss }) => idsIn(this.nodes, [city]).map((id) => ({ city: id, ...loss })));
    return { lost, fallen: idsIn(this.nodes, fallen), cities: known };
  }

  /** The names of the cities that lose most. */
  lostCities(cities: readonly CityLossFound[]): LostCities {
    const named = (lost: readonly CityLossFound[]) => lost.flatMap(({ city }) => this.nodes.get(city)?.name ?? []);
    return { themselves: named(cities.filter(({ itself }) => itself)), wholly: named(cities.filter(({ wholly }) => wholly)) };
  }
}

const answers = <Fact, Answer>(records: ReadonlyMap<number, Fact>, answer: (fact: Fact) => Answer): Map<number, Answer> =>
  new Map(Array.from(records, ([index, record]) => [index, answer(record)]));

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
