import type { Broker, BrokersAnswer } from '../../../model/api/brokers.ts';
import type { BrokerFound, BrokersFound } from '../../insight/brokers/question.ts';
import { betweennessText, bridgeText, brokerText, constraintText, NO_CITIES, pointText } from '../../insight/brokers/texts.ts';
import { nextCursor } from '../cursor.ts';
import { dictionary, type GraphAt } from '../present/records.ts';
import type { SourceCatalogue } from '../present/sourceCatalogue.ts';
import { Records } from './records.ts';
import { cutAnswer, removalAnswer } from './whatIf.ts';

/** What was found, all of it by index, as an answer with the records that it mentions. */
export async function brokersAnswer(
  graph: GraphAt,
  found: BrokersFound,
  offset: number,
  sources: SourceCatalogue,
): Promise<Omit<BrokersAnswer, 'took'>> {
  const records = await Records.of(graph, found, sources);
  return {
    items: found.items.flatMap((item) => brokerAnswer(item, found.betweenness.exact, records)),
    total: found.total,
    next: nextCursor(offset, found.items.length, found.total),
    ...cutLists(found, records),
    ...scoreLists(found, records),
    ...(found.removal && { removal: removalAnswer(found.removal, records) }),
    ...(found.cut && { minimumCut: cutAnswer(found.cut, records) }),
    nodes: dictionary(records.nodeAnswers, (node) => node),
    links: dictionary(records.linkAnswers, (link) => link),
    complete: found.complete,
  };
}

function brokerAnswer(item: BrokerFound, exact: boolean, records: Records): Broker[] {
  if (item.kind === 'link') {
    return records.link(item.link).map((link) => ({ ...item, link, text: bridgeText(item.lost, NO_CITIES) }));
  }
  return records.node(item.node).map((node) => ({ ...item, node, text: brokerText({ ...item, exact }) }));
}

function cutLists({ points, bridges }: BrokersFound, records: Records): Pick<BrokersAnswer, 'articulationPoints' | 'bridges'> {
  return {
    articulationPoints: {
      items: points.items.flatMap((point) =>
        records.node(point.node).map((node) => ({
          node,
          parts: point.parts,
          ...records.fallen(point),
          text: pointText(point.parts, point.lost, records.lostCities(point.cities)),
        })),
      ),
      total: points.total,
    },
    bridges: {
      items: bridges.items.flatMap((bridge) =>
        records
          .link(bridge.link)
          .map((link) => ({ link, ...records.fallen(bridge), text: bridgeText(bridge.lost, records.lostCities(bridge.cities)) })),
      ),
      total: bridges.total,
    },
  };
}

function scoreLists({ betweenness, constraint }: BrokersFound, records: Records): Pick<BrokersAnswer, 'betweenness' | 'constraint'> {
  return {
    betweenness: {
      ...betweenness,
      items: betweenness.items.flatMap(({ node: index, score, rank }) =>
        records.node(index).map((node) => ({ node, betweenness: score, rank, text: betweennessText(score, betweenness.exact) })),
      ),
    },
    constraint: {
      ...constraint,
      items: constraint.items.flatMap(({ node: index, score, rank, effectiveSize, neighbours }) =>
        records
          .node(index)
          .map((node) => ({ node, constraint: score, effectiveSize, rank, text: constraintText(score, neighbours, effectiveSize) })),
      ),
    },
  };
}
