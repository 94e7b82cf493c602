import type { NodeAnswer } from '../../../model/api/graph.ts';
import type { Weaver, WeaverAmong, WeaversAnswer } from '../../../model/api/weavers.ts';
import type { LinkId, NodeId } from '../../../model/ids.ts';
import type { AskedFound, WeaverFound, WeaversFound, WeaversQuestion } from '../../insight/weavers/question.ts';
import { askedText, basisText, NONE_TEXTS, weaverText } from '../../insight/weavers/texts.ts';
import { type AnswerRecords, recordsOf } from '../present/answerRecords.ts';
import { linkAnswer, nodeAnswer } from '../present/facts.ts';
import { dictionary, type GraphAt } from '../present/records.ts';
import type { SourceCatalogue } from '../present/sourceCatalogue.ts';
import { kindCounts } from './kindCounts.ts';

interface Records extends AnswerRecords {
  readonly answers: ReadonlyMap<number, NodeAnswer>;
}

interface Asked {
  readonly question: WeaversQuestion;
  readonly among: WeaverAmong;
}

/** What was found, all of it by index, as an answer with the records that it mentions. */
export async function weaversAnswer(
  graph: GraphAt,
  found: WeaversFound,
  { question, among }: Asked,
  sources: SourceCatalogue,
): Promise<Omit<WeaversAnswer, 'took' | 'next'>> {
  const { items, total, basis, complete } = found;
  const { nodes, links } = await recordsOf(
    graph,
    [...items.flatMap(nodesIn), ...found.byCity.keys(), ...(found.asked === null ? [] : [found.asked.node])],
    items.flatMap(({ joined }) => joined.evidence),
  );
  const answers = new Map(Array.from(nodes, ([index, node]) => [index, nodeAnswer(node, sources)]));
  const { top, leastTypes, leastCities, filters } = question;
  const rule = { among, layers: filters.layers ?? [], top, leastTypes, leastCities, nodes: found.nodes };
  const { exact } = basis;
  return {
    items: items.flatMap((item) => weaverAnswer(item, exact, { nodes, links, answers })),
    total,
    basis: {
      ...basis,
      ...rule,
      inTop: found.inTop,
      threshold: found.threshold,
      text: basisText({ ...rule, exact, sources: basis.sources ?? 0 }),
    },
    facets: {
      byType: Object.fromEntries(found.byType),
      byActorKind: kindCounts(found.byType),
      byCity: Object.fromEntries(Array.from(found.byCity).flatMap(([city, count]) => [[nodes.get(city)?.id ?? '', count]])),
    },
    ...(found.asked && { asked: askedAnswer(found.asked, nodes, { leastTypes, leastCities, last: Math.ceil(top * found.nodes) }) }),
    ...(total === 0 && { none: noneAnswer(found) }),
    nodes: dictionary(answers, (node) => node),
    links: dictionary(links, (link) => linkAnswer(link, sources)),
    complete,
  };
}

function noneAnswer({ inTop }: WeaversFound): NonNullable<WeaversAnswer['none']> {
  const reason = inTop === 0 ? 'no-links' : 'nobody-joins';
  return { reason, text: NONE_TEXTS[reason] };
}

const nodesIn = ({ node, joined, fallOff }: WeaverFound): number[] => [
  node,
  ...joined.cities.keys(),
  ...(fallOff === null ? [] : [...fallOff.fallen, ...fallOff.cities.map(({ city }) => city)]),
];

/** None when the node was removed meanwhile. */
function weaverAnswer(found: WeaverFound, exact: boolean, { nodes, links, answers }: Records): Weaver[] {
  const node = answers.get(found.node);
  if (node === undefined) return [];
  const { joined, betweenness, rank, brokerage, constraint, fallOff } = found;
  const { types, kinds, cities, provinces, evidence } = joined;
  const neighbours = [...types.values()].reduce((sum, count) => sum + count, 0);
  return [
    {
      node,
      betweenness,
      rank,
      types: Object.fromEntries(types),
      actorKinds: Object.fromEntries(kinds),
      cities: Array.from(cities).flatMap(([city, count]) => idOf(nodes, city).map((id) => ({ city: id, nodes: count }))),
      provinces: Object.fromEntries(provinces),
      brokerage,
      constraint,
      fallOff: fallOff && {
        parts: fallOff.parts,
        lost: fallOff.lost,
        fallen: fallOff.fallen.flatMap((index) => idOf(nodes, index)),
        cities: fallOff.cities.flatMap(({ city, ...loss }) => idOf(nodes, city).map((id) => ({ city: id, ...loss }))),
      },
      evidence: evidence.flatMap((index): LinkId[] => [links.get(index)?.id ?? []].flat()),
      text: weaverText({
        betweenness,
        exact,
        neighbours,
        types: types.size,
        kinds: [...kinds.keys()],
        cities: [...cities.keys()].flatMap((city) => nodes.get(city)?.name ?? []),
        provinces: provinces.size,
        brokerage,
        fallOff,
      }),
    },
  ];
}

const idOf = (nodes: Records['nodes'], index: number): NodeId[] => [nodes.get(index)?.id ?? []].flat();

function askedAnswer(found: AskedFound, nodes: Records['nodes'], rule: Parameters<typeof askedText>[2]): WeaversAnswer['asked'] {
  const node = nodes.get(found.node);
  return node && { ...found, node: node.id, text: askedText(found, node.name, rule) };
}
