import type { Match, MatchAnswer } from '../../../model/api/needs.ts';
import { OFFER_KIND_IDS } from '../../../model/offerKinds.ts';
import type { Text } from '../../../model/text.ts';
import type { MatchesFound, MatchFound, OfferFound } from '../../insight/needs/matchQuestion.ts';
import { gapText, MATCH_BASIS, matchesText, matchText, noMatchText } from '../../insight/needs/matchTexts.ts';
import type { TopicTie } from '../../insight/topics/topicMembers.ts';
import { type AnswerRecords, dictionaries, endsOf, recordsOf } from '../present/answerRecords.ts';
import type { GraphAt } from '../present/records.ts';
import type { SourceCatalogue } from '../present/sourceCatalogue.ts';
import type { Who } from './candidates.ts';

const MOST_TOPICS = 20;

interface Asked {
  readonly topic: string | undefined;
  readonly kind: number | null;
  readonly asker: number | null;
  readonly reach: number;
  readonly who: Who;
}

/** What was found, all of it by index, as an answer with the records that it mentions. */
export async function matchAnswer(
  graph: GraphAt,
  found: MatchesFound,
  asked: Asked,
  sources: SourceCatalogue,
): Promise<Omit<MatchAnswer, 'took' | 'next'>> {
  const { topic, kind, asker, reach, who } = asked;
  const records = await recordsIn(graph, found, asked);
  const items = found.items.flatMap((item) => itemAnswer(item, asked, records));
  const topics = [...(who.scope?.topics ?? [])];
  // An id is asked by those who know it; in a sentence stands the name.
  const called =
    topic === undefined ? undefined : ([...records.nodes.values()].find(({ id }) => id === topic)?.name ?? { zh: topic, en: topic });
  const unknown = topic !== undefined && topics.length === 0 && who.members.size === 0;
  const shown = unknown ? [] : items;
  const reason: NonNullable<MatchAnswer['none']>['reason'] = unknown ? 'unknown-topic' : 'nobody';
  const none = unknown || found.total === 0 ? { reason, text: noMatchText(reason, called, kind) } : undefined;
  const askerName = asker === null ? undefined : records.nodes.get(asker)?.name;
  const gaps = unknown ? [] : found.gaps;
  const first = records.nodes.get(found.items[0]?.node ?? -1)?.name;
  return {
    items: shown,
    total: unknown ? 0 : found.total,
    topics: {
      items: topics.slice(0, MOST_TOPICS).flatMap((index) => records.nodes.get(index)?.id ?? []),
      total: topics.length,
      words: [...(who.scope?.words ?? [])],
    },
    byKind: unknown ? {} : Object.fromEntries(OFFER_KIND_IDS.map((id, code) => [id, found.byKind[code] ?? 0])),
    gaps: gaps.map(({ kind: code, nearest }) => {
      const node = nearest && records.nodes.get(nearest.node);
      const near = nearest && node && { name: node.name, kilometres: nearest.kilometres };
      return {
        kind: OFFER_KIND_IDS[code] ?? 'research',
        ...(nearest && node && { nearest: { node: node.id, kilometres: nearest.kilometres } }),
        text: gapText(code, reach, near),
      };
    }),
    text:
      none?.text ??
      matchesText({ topic: called, asker: askerName, kind, total: found.total, first, gaps: gaps.map(({ kind: code }) => code) }),
    basis: MATCH_BASIS,
    ...(none && { none }),
    ...dictionaries(records, sources),
    complete: true,
  };
}

async function recordsIn(graph: GraphAt, { items, gaps }: MatchesFound, { asker, who }: Asked): Promise<AnswerRecords> {
  const ties = items.flatMap(({ node }) => tieLink(who.members.get(node)));
  const cited = [
    ...ties,
    ...items.flatMap(({ offers, path }) => [...offers.flatMap(({ link }) => (link < 0 ? [] : [link])), ...path.links]),
  ];
  const named = [
    ...(asker === null ? [] : [asker]),
    ...items.flatMap(({ node, path }) => [node, ...path.nodes]),
    ...endsOf(graph.projection, cited),
    ...gaps.flatMap(({ nearest }) => nearest?.node ?? []),
    ...[...(who.scope?.topics ?? [])].slice(0, MOST_TOPICS),
  ];
  return recordsOf(graph, named, cited);
}

const tieLink = (tie: TopicTie | undefined): number[] => (tie !== undefined && 'link' in tie ? [tie.link] : []);

function itemAnswer({ node: index, offers, place, path }: MatchFound, { asker, who }: Asked, { nodes, links }: AnswerRecords): Match[] {
  const node = nodes.get(index);
  if (node === undefined) return [];
  const tie = who.members.get(index);
  const told = topicTold(tie, { nodes, links });
  const shown = offers.map((offer) => offerAnswer(offer, who, index, links));
  const asking = asker === null ? undefined : nodes.get(asker)?.name;
  const end = path.nodes.at(-1);
  const way =
    end === undefined
      ? undefined
      : { through: namesOf(path.nodes.slice(1, -1), nodes), city: end === index ? undefined : nodes.get(end)?.name };
  return [
    {
      node: node.id,
      offers: shown,
      ...(told && { topic: told.answer }),
      ...(place && {
        place: { sameCity: place.sameCity, ...(place.kilometres !== undefined && { kilometres: place.kilometres }) },
      }),
      path: {
        nodes: path.nodes.flatMap((step) => nodes.get(step)?.id ?? []),
        links: path.links.flatMap((link) => links.get(link)?.id ?? []),
      },
      text: matchText({
        name: node.name,
        topic: told?.fact,
        offers: shown.map(({ by, word }, at) => ({ kind: offers[at]?.kind ?? 0, by, word })),
        place: place && asking && { of: asking, ...place },
        way,
      }),
    },
  ];
}

const namesOf = (indexes: readonly number[], nodes: AnswerRecords['nodes']): Text[] =>
  indexes.flatMap((index) => nodes.get(index)?.name ?? []);

function offerAnswer(
  { kind, by, link: index }: OfferFound,
  { offers }: Who,
  node: number,
  links: AnswerRecords['links'],
): Match['offers'][number] {
  const link = links.get(index)?.id;
  const word = by === 'name' ? offers.get(node)?.get(kind) : undefined;
  return { kind: OFFER_KIND_IDS[kind] ?? 'research', by, ...(link && { link }), ...(word !== undefined && { word }) };
}

function topicTold(tie: TopicTie | undefined, { nodes, links }: AnswerRecords) {
  if (tie === undefined) return undefined;
  if (!('link' in tie)) return { answer: { by: 'name' as const, word: tie.word }, fact: { by: 'name' as const, word: tie.word } };
  const [link, topic] = [links.get(tie.link), nodes.get(tie.topic)];
  if (link === undefined || topic === undefined) return undefined;
  return { answer: { by: 'link' as const, link: link.id }, fact: { by: 'link' as const, kind: link.kind, other: topic.name } };
}
