import type { Partner, PartnersAnswer } from '../../../model/api/partners.ts';
import { because, becausePath } from '../../../model/sentences/because.ts';
import type { PartnerFound, PartnersFound } from '../../insight/partners/partnersTask.ts';
import { COMPLEMENTARY, contributions, PART_IDS, PARTS, scoreOf } from '../../insight/partners/parts.ts';
import { cityWayText, isolatedText, LEARNT, METHOD, NONE, noWayText, subjectText } from '../../insight/partners/texts.ts';
import { dictionaries, idsIn, recordsOf } from '../present/answerRecords.ts';
import { nodeAnswer } from '../present/facts.ts';
import type { GraphAt } from '../present/records.ts';
import type { SourceCatalogue } from '../present/sourceCatalogue.ts';
import { evidenceOf, type Told } from './evidence.ts';
import { type Records, reasonsFor, topicName } from './reasons.ts';

export interface Asked extends Told {
  readonly topic: string | undefined;
}

/** What was found, all of it by index, as an answer with the records that it mentions. */
export async function partnersAnswer(
  graph: GraphAt,
  found: PartnersFound,
  asked: Asked,
  sources: SourceCatalogue,
): Promise<Omit<PartnersAnswer, 'took' | 'next'>> {
  const { clues, focus } = asked;
  const { items, total, alreadyLinked, reached, complete } = found;
  const about = [focus ?? [], clues.subjects.flatMap(({ industry }) => industry ?? [])].flat();
  const rests = items.flatMap((item) => PART_IDS.map((part) => evidenceOf(part, item, asked)));
  const ways = items.flatMap(({ introduction }) => introduction?.path ?? []);
  const told = [...items.flatMap(({ linked }) => linked), ...[...rests, ...ways].flatMap((each) => each.links)];
  // A link is told with both its ends, also where it stands for the cities that they lie in.
  const ends = told.flatMap((link) => [graph.projection.links.source[link] ?? 0, graph.projection.links.target[link] ?? 0]);
  const { nodes, links } = await recordsOf(
    graph,
    [...about, ...items.map(({ node }) => node), ...[...rests, ...ways].flatMap((each) => each.nodes), ...ends],
    told,
  );
  const records: Records = { ...asked, nodes, links, reached, asked: asked.topic };
  const own = focus === null ? undefined : nodes.get(focus);
  const none = total > 0 ? undefined : noneReason(found, asked);
  return {
    items: items.flatMap((item) => partnerAnswer(item, records, sources)),
    total,
    ...(own && { for: own.id }),
    topics: topicsAnswer(records),
    alreadyLinked,
    method: {
      text: METHOD,
      learnt: LEARNT,
      parts: PARTS.map(({ id, weight, name, rule }) => ({ part: id, weight, name, rule })),
    },
    ...(own && found.isolated && none === undefined && { note: { reason: 'isolated' as const, text: isolatedText(own.name) } }),
    ...(none && { none: { reason: none, text: NONE[none] } }),
    ...dictionaries({ nodes, links }, sources),
    complete,
  };
}

function noneReason({ alreadyLinked }: PartnersFound, { topic, clues }: Asked): NonNullable<PartnersAnswer['none']>['reason'] {
  if (topic !== undefined && clues.topics.size + clues.cityTopics.size === 0) return 'no-topic';
  return alreadyLinked > 0 ? 'all-linked' : 'nobody-left';
}

const topicsAnswer = (records: Records): PartnersAnswer['topics'] =>
  records.clues.subjects
    .filter(({ members }) => members.size > 0)
    .map((subject) => {
      const id = subject.industry === undefined ? undefined : records.nodes.get(subject.industry)?.id;
      const name = topicName(subject, records);
      const members = subject.members.size;
      return { ...(id && { id }), name, text: subjectText(name, records.asked !== undefined, members), members };
    });

/** None when the node was removed meanwhile. */
function partnerAnswer(item: PartnerFound, records: Records, sources: SourceCatalogue): Partner[] {
  const node = records.nodes.get(item.node);
  if (node === undefined) return [];
  const added = contributions(item.values);
  const sum = (of: readonly number[]): number => of.reduce((total, each) => total + each, 0);
  const complementary = PARTS.map(({ id }) => COMPLEMENTARY.some((part) => part === id));
  const path = pathAnswer(item, records);
  return [
    {
      node: nodeAnswer(node, sources),
      score: scoreOf(item.values),
      linked: item.linked.length > 0,
      ties: idsIn(records.links, item.linked),
      reasons: reasonsFor(item, records),
      ...(path && { path }),
      through: (item.introduction?.through ?? []).flatMap((introducer) =>
        idsIn(records.nodes, [introducer.node]).map((id) => ({ node: id, links: idsIn(records.links, introducer.links) })),
      ),
      complementarity:
        sum(added.filter((_, part) => complementary[part])) /
        sum(PARTS.filter((_, part) => complementary[part]).map(({ weight }) => weight)),
    },
  ];
}

function pathAnswer({ node, linked, introduction }: PartnerFound, { focus, nodes, links }: Records): Partner['path'] {
  const own = focus === null ? undefined : nodes.get(focus);
  const partner = nodes.get(node);
  if (focus === null || own === undefined || partner === undefined) return undefined;
  const ends = { source: own.name, target: partner.name };
  const way = linked.length > 0 ? { nodes: [focus, node], links: linked.slice(0, 1) } : introduction?.path;
  if (way === undefined || way.links.length === 0) {
    const locals = (introduction?.through ?? []).flatMap((introducer) => nodes.get(introducer.node)?.name ?? []);
    return { nodes: [], links: [], text: noWayText(own.name, partner.name, locals) };
  }
  const nameOf = new Map(Array.from(nodes.values(), ({ id, name }) => [id, name]));
  const hops = way.links
    .flatMap((index) => links.get(index) ?? [])
    .map((link) => because(link, { source: nameOf.get(link.source) ?? own.name, target: nameOf.get(link.target) ?? partner.name }));
  const stops = way.nodes.slice(1, -1).flatMap((index) => nodes.get(index)?.name ?? []);
  const byCities = own.type === 'city' && stops.length > 0;
  const text = byCities ? cityWayText(own.name, partner.name, stops, hops) : becausePath(ends, hops);
  return { nodes: idsIn(nodes, way.nodes), links: idsIn(links, way.links), text };
}
