import type { SegmentAnswer } from '../../../model/api/chains.ts';
import type { Segment } from '../../../model/chains/chain.ts';
import { NodeId } from '../../../model/ids.ts';
import type { Text } from '../../../model/text.ts';
import type { ChainFound } from '../../insight/chains/chainTask.ts';
import type { NearestFound } from '../../insight/chains/nearest.ts';
import { concentration, type PlacesFound } from '../../insight/chains/places.ts';
import type { SegmentGround } from '../../insight/chains/question.ts';
import { stateOf } from '../../insight/chains/segments.ts';
import { besideText, elsewhereText, segmentText } from '../../insight/chains/segmentTexts.ts';
import { nextCursor } from '../cursor.ts';
import { idsIn, namesIn } from '../present/answerRecords.ts';
import { type ChainRecords, nearestLinks } from './records.ts';

type SegmentFound = ChainFound['segments'][number];

/** A segment as the answer shows it: which part of its list, and from which city distances are told. */
export interface SegmentView {
  readonly offset: number;
  /** A list goes on only where one segment was asked for. */
  readonly pages: boolean;
  readonly limit: number;
  readonly leadingCity: number | undefined;
}

export function segmentAnswer(
  segment: Segment,
  ground: SegmentGround,
  found: SegmentFound,
  records: ChainRecords,
  view: SegmentView,
): SegmentAnswer {
  const { actors, total, where, onlyFirm, onlyCity } = found;
  const [first, second] = where.cities;
  const leadingName = records.name(first?.city);
  return {
    id: segment.id,
    name: segment.name,
    stage: segment.stage,
    state: stateOf(total, found),
    branches: segment.branches.map((branch, at) => ({
      id: NodeId.parse(branch),
      inGraph: (ground.branches[at] ?? -1) >= 0,
      actors: found.byBranch[at] ?? 0,
    })),
    feeds: [...segment.feeds],
    actors: {
      items: actors.flatMap(({ node, link, ties }) => {
        const [id, by] = [records.nodes.get(node)?.id, records.links.get(link)?.id];
        return id === undefined || by === undefined ? [] : [{ node: id, link: by, ties }];
      }),
      total,
      next: view.pages ? nextCursor(view.offset, actors.length, total) : null,
    },
    where: placesAnswer(where, records, view.limit),
    critical: idsIn(records.nodes, [onlyFirm ?? [], onlyCity ?? []].flat()),
    ...nearestAnswer(segment.name, found.nearest, records, view.leadingCity),
    text: segmentText({
      name: segment.name,
      firms: total,
      known: where.known,
      cities: where.cities.length,
      provinces: where.provinces.length,
      leading:
        first === undefined || leadingName === undefined || first.count === second?.count
          ? undefined
          : { name: leadingName, count: first.count },
      onlyFirm: records.name(onlyFirm),
      onlyCity: records.name(onlyCity),
    }),
  };
}

export function placesAnswer(where: PlacesFound, records: ChainRecords, limit: number): SegmentAnswer['where'] {
  const hhi = concentration(where);
  return {
    cities: where.cities.slice(0, limit).flatMap(({ city, count }) => {
      const id = records.nodes.get(city)?.id;
      return id === undefined ? [] : [{ city: id, count, share: count / where.known }];
    }),
    total: where.cities.length,
    cityNotDocumented: where.cityNotDocumented,
    provinces: [...where.provinces],
    ...(hhi !== undefined && { hhi: Math.min(1, hhi) }),
  };
}

function nearestAnswer(
  segment: Text,
  nearest: NearestFound | undefined,
  records: ChainRecords,
  leadingCity: number | undefined,
): Pick<SegmentAnswer, 'nearest'> {
  if (nearest === undefined) return {};
  const links = idsIn(records.links, nearestLinks(nearest));
  if (nearest.how === 'beside') {
    return {
      nearest: { nodes: idsIn(records.nodes, nearest.cities), links, text: besideText(segment, namesIn(records.nodes, nearest.cities)) },
    };
  }
  const [first] = nearest.actors;
  const name = records.name(first?.node);
  if (first === undefined || name === undefined) return {};
  const text = elsewhereText({
    name: segment,
    total: nearest.total,
    nearest: name,
    city: records.name(first.city),
    kilometres: first.kilometres,
    from: records.name(leadingCity),
  });
  return {
    nearest: {
      nodes: idsIn(
        records.nodes,
        nearest.actors.map(({ node }) => node),
      ),
      links,
      text,
    },
  };
}
