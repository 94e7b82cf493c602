import type { NodeId } from '../../../model/ids.ts';
import type { Link } from '../../../model/link.ts';
import type { Node } from '../../../model/node.ts';
import type { Text } from '../../../model/text.ts';
import type { ChainFound } from '../../insight/chains/chainTask.ts';
import type { Reason } from '../../insight/chains/members.ts';
import type { NearestFound } from '../../insight/chains/nearest.ts';
import { type AnswerRecords, endsOf, recordsOf } from '../present/answerRecords.ts';
import type { GraphAt } from '../present/records.ts';

/** The records behind an answer, by index. What was removed meanwhile is left out of the answer. */
export class ChainRecords implements AnswerRecords {
  readonly nodes: ReadonlyMap<number, Node>;
  readonly links: ReadonlyMap<number, Link>;
  readonly #names: ReadonlyMap<string, Text>;

  constructor({ nodes, links }: AnswerRecords) {
    this.nodes = nodes;
    this.links = links;
    this.#names = new Map(Array.from(nodes.values(), ({ id, name }) => [id, name]));
  }

  nameOfId(id: NodeId | undefined): Text | undefined {
    return id === undefined ? undefined : this.#names.get(id);
  }

  name(index: number | undefined): Text | undefined {
    return index === undefined ? undefined : this.nodes.get(index)?.name;
  }
}

export async function chainRecords(graph: GraphAt, found: ChainFound, industries: readonly number[], limit: number): Promise<ChainRecords> {
  const links = linksIn(found);
  return new ChainRecords(await recordsOf(graph, [...industries, ...nodesIn(found, limit), ...endsOf(graph.projection, links)], links));
}

function nodesIn(found: ChainFound, limit: number): number[] {
  return [
    ...found.segments.flatMap(({ actors, where, onlyFirm, nearest }) => [
      ...actors.map(({ node }) => node),
      ...where.cities.map(({ city }) => city),
      ...(onlyFirm === undefined ? [] : [onlyFirm]),
      ...nearestNodes(nearest),
    ]),
    ...found.unplaced.byName.slice(0, limit).map(({ node }) => node),
    ...found.branches.map(({ node }) => node),
    ...found.where.cities.map(({ city }) => city),
    ...found.support.flatMap(({ items }) => items.map(({ node }) => node)),
    ...found.course.steps.flatMap(({ nodes }) => nodes),
    ...found.alliances.items,
    ...found.leaders.items.map(({ node }) => node),
    ...found.cities.map(({ city }) => city),
  ];
}

const nearestNodes = (nearest: NearestFound | undefined): readonly number[] =>
  nearest === undefined
    ? []
    : nearest.how === 'beside'
      ? nearest.cities
      : nearest.actors.flatMap(({ node, city }) => [node, city ?? []].flat());

const linksIn = (found: ChainFound): number[] => [
  ...found.segments.flatMap(({ actors, nearest }) => [...actors.map(({ link }) => link), ...nearestLinks(nearest)]),
  ...found.support.flatMap(({ items }) => items.flatMap(({ by }) => reasonLink(by))),
  ...found.alliances.tied.flatMap(({ links }) => links),
  ...found.leaders.items.flatMap(({ links }) => links),
  ...found.duplicates.flatMap(({ links }) => links),
  ...[...found.abroad.candidates, ...found.abroad.region].map(({ link }) => link),
];

export const nearestLinks = (nearest: NearestFound | undefined): readonly number[] =>
  nearest === undefined ? [] : nearest.how === 'beside' ? nearest.links : nearest.actors.map(({ link }) => link);

const reasonLink = (by: Reason): number[] => ('link' in by ? [by.link] : []);
