import type { Hub, HubsAnswer, NearestHub } from '../../../model/api/hubs.ts';
import { because } from '../../../model/sentences/because.ts';
import { sentences } from '../../../model/sentences/sentences.ts';
import type { Benchmarks } from '../../insight/hubs/benchmarks.ts';
import { missingKinds } from '../../insight/hubs/hubsTask.ts';
import type { HubsFound, HubsQuestion, HubTies, NearestFound, PlanFound } from '../../insight/hubs/question.ts';
import { benchmarksText, hubText, lacksText, NONE_TEXTS, planText, reasonFor, ruleText } from '../../insight/hubs/texts.ts';
import type { TopicScope } from '../../insight/topics/topicScope.ts';
import { dictionaries, idsIn, namesIn } from '../present/answerRecords.ts';
import { nodeAnswer } from '../present/facts.ts';
import type { GraphAt } from '../present/records.ts';
import type { SourceCatalogue } from '../present/sourceCatalogue.ts';
import { type HubRecords, hubRecords } from './records.ts';

interface Asked {
  readonly found: HubsFound;
  readonly question: HubsQuestion;
  readonly benchmarks: Benchmarks;
  readonly scope: TopicScope | null;
}

/** What was found, all of it by index, as an answer with the records that it mentions. */
export async function hubsAnswer(graph: GraphAt, asked: Asked, sources: SourceCatalogue): Promise<Omit<HubsAnswer, 'took' | 'next'>> {
  const { found, question, benchmarks, scope } = asked;
  const records = await hubRecords(graph, found, benchmarks, scope);
  const { leastKinds, leastCities, hubTypes, members } = question;
  const { have, lacks } = benchmarks;
  const shown = ({ node, links }: Benchmarks['have'][number]) =>
    idsIn(records.nodes, [node]).map((id) => ({ node: id, links: idsIn(records.links, links) }));
  const names = (list: Benchmarks['have']) => list.flatMap(({ node }) => namesIn(records.nodes, [node]));
  return {
    items: found.items.flatMap((hub) => hubAnswer(hub, found, records, sources)),
    total: found.total,
    rule: {
      leastKinds,
      leastCities,
      types: hubTypes.map((type) => {
        const reason = reasonFor(type);
        return { type, ...(reason && { reason }) };
      }),
      text: ruleText({ leastKinds, leastCities, types: hubTypes, byTopic: scope !== null }),
    },
    coverage: found.coverage.flatMap(({ city, hubs, total }) =>
      idsIn(records.nodes, [city]).map((id) => ({ city: id, hubs: idsIn(records.nodes, hubs), total })),
    ),
    plan: planAnswer(found.plan, found.cities.length, records, false),
    hostPlan: planAnswer(found.hostPlan, found.cities.length, records, true),
    nearest: found.nearest.flatMap((each) => nearestAnswer(each, found, records, sources)),
    documented: found.documented.flatMap(({ node, link }) => documentedAnswer(node, link, records)),
    benchmarks: {
      ...(idsIn(records.nodes, [benchmarks.mechanism])[0] && { mechanism: idsIn(records.nodes, [benchmarks.mechanism])[0] }),
      have: have.flatMap(shown),
      lacks: lacks.flatMap(shown),
      text: benchmarksText({ have: names(have), lacks: names(lacks) }),
    },
    ...(scope && { topic: { topics: idsIn(records.nodes, [...scope.topics]), words: [...scope.words], members: members?.size ?? 0 } }),
    ...noneAnswer(found, question),
    ...dictionaries(records, sources),
    complete: found.complete,
  };
}

function noneAnswer({ total }: HubsFound, { members }: HubsQuestion): Pick<HubsAnswer, 'none'> {
  if (total > 0) return {};
  const reason = members !== null && members.size === 0 ? 'topic-unknown' : 'nobody-qualifies';
  return { none: { reason, text: NONE_TEXTS[reason] } };
}

/** None when the node was removed meanwhile. */
function hubAnswer(
  { node: index, kinds, cities, evidence }: HubTies,
  found: HubsFound,
  records: HubRecords,
  sources: SourceCatalogue,
): Hub[] {
  const node = records.nodes.get(index);
  if (node === undefined) return [];
  const asked = new Set(found.cities);
  const reached = [...cities.keys()].filter((city) => asked.has(city));
  const missing = missingKinds(kinds.keys());
  return [
    {
      node: nodeAnswer(node, sources),
      actorKinds: Object.fromEntries(kinds),
      cities: Array.from(cities).flatMap(([city, { by, links }]) =>
        idsIn(records.nodes, [city]).map((id) => ({ city: id, by, links: idsIn(records.links, links) })),
      ),
      missing: {
        actorKinds: missing,
        cities: idsIn(
          records.nodes,
          found.cities.filter((city) => !cities.has(city)),
        ),
      },
      evidence: idsIn(records.links, evidence),
      text: hubText({
        kinds: [...kinds.keys()],
        missing,
        cities: namesIn(records.nodes, reached),
        asked: found.cities.length,
        byArea: reached.filter((city) => cities.get(city)?.by === 'area').length,
      }),
    },
  ];
}

function nearestAnswer(near: NearestFound, found: HubsFound, records: HubRecords, sources: SourceCatalogue): NearestHub[] {
  const { kinds, cities, thirdParty } = near.lacks;
  return hubAnswer(near, found, records, sources).map((hub) => {
    const lacks = lacksText({ kinds, cities, thirdParty, type: hub.node.type });
    return {
      ...hub,
      lacks: { actorKinds: kinds, cities, thirdParty },
      text: sentences([hub.text, lacks]),
    };
  });
}

function planAnswer(
  { hubs, uncovered, missing, fewest }: PlanFound,
  asked: number,
  records: HubRecords,
  hosts: boolean,
): HubsAnswer['plan'] {
  return {
    hubs: hubs.flatMap(({ node, adds }) => idsIn(records.nodes, [node]).map((id) => ({ node: id, adds: idsIn(records.nodes, adds) }))),
    uncovered: idsIn(records.nodes, uncovered),
    missingKinds: [...missing],
    fewest,
    text: planText({
      hubs: namesIn(
        records.nodes,
        hubs.map(({ node }) => node),
      ),
      asked,
      uncovered: uncovered.length,
      missing,
      fewest,
      hosts,
    }),
  };
}

function documentedAnswer(node: number, index: number, records: HubRecords): HubsAnswer['documented'] {
  const link = records.links.get(index);
  const [source, target] = link === undefined ? [] : [records.byId.get(link.source)?.name, records.byId.get(link.target)?.name];
  if (link === undefined || source === undefined || target === undefined) return [];
  return idsIn(records.nodes, [node]).map((id) => ({ node: id, link: link.id, text: because(link, { source, target }) }));
}
