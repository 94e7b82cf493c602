import { ISOLATE_CHANGES, type IsolatesAnswer } from '../../../model/api/isolates.ts';
import { LAYER_IDS } from '../../../model/layers.ts';
import { askedText, NONE_TEXTS } from '../../insight/isolates/answerTexts.ts';
import type { IsolatesFound } from '../../insight/isolates/isolatesTask.ts';
import type { IsolateFound } from '../../insight/isolates/items.ts';
import type { IsolatesQuestion } from '../../insight/isolates/question.ts';
import { summaryText } from '../../insight/isolates/texts.ts';
import { recordsOf } from '../present/answerRecords.ts';
import { linkAnswer, nodeAnswer } from '../present/facts.ts';
import { dictionary, type GraphAt } from '../present/records.ts';
import type { SourceCatalogue } from '../present/sourceCatalogue.ts';
import { tallied } from '../tally.ts';
import { type IsolatesAsked, isolateAnswer, type Records } from './item.ts';

/** What was found, all of it by index, as an answer with the records that it mentions. */
export async function isolatesAnswer(
  graph: GraphAt,
  found: IsolatesFound,
  asked: IsolatesAsked,
  sources: SourceCatalogue,
): Promise<Omit<IsolatesAnswer, 'took' | 'next'>> {
  const { items, total, counts, components, plan, complete } = found;
  const { question } = asked;
  const { nodes, links } = await recordsOf(
    graph,
    [...items.flatMap(nodesIn), ...plan.flatMap(({ a, b }) => [a, b]), ...(question.of === null ? [] : [question.of])],
    items.flatMap(linksIn),
  );
  const answers = new Map(Array.from(nodes, ([index, node]) => [index, nodeAnswer(node, sources)]));
  const records = { nodes, links, answers };
  const cities = question.level === 'city';
  const { ids } = graph.projection.nodes;
  const byChange = Object.fromEntries(ISOLATE_CHANGES.map((change) => [change, found.changes.get(change) ?? 0]));
  return {
    items: items.flatMap((item) => isolateAnswer(item, asked, records)),
    total,
    facets: {
      byReason: tallied(counts.byReason),
      byType: tallied(counts.byType),
      byCity: tallied(new Map(Array.from(counts.byCity, ([city, count]) => [ids.id(city), count]))),
      byProvince: tallied(counts.byProvince),
      ...(question.since !== null && { byChange }),
    },
    reconnect: { components, links: Math.max(0, components - 1), plan: planAnswer(plan, nodes) },
    summary: summaryText({
      nodes: found.nodes,
      cities,
      total: [...found.isolated.values()].reduce((sum, count) => sum + count, 0),
      byReason: found.isolated,
      components,
    }),
    ...askedAnswer(found, question, nodes),
    ...(total === 0 && { none: noneAnswer(found, question) }),
    nodes: dictionary(answers, (node) => node),
    links: dictionary(links, (link) => linkAnswer(link, sources)),
    complete,
  };
}

function noneAnswer({ asked }: IsolatesFound, { of, since, change }: IsolatesQuestion): NonNullable<IsolatesAnswer['none']> {
  const single = asked === null ? 'filtered' : 'not-isolated';
  const reason = of !== null ? single : since !== null && change.length > 0 ? 'no-change' : 'none-isolated';
  return { reason, text: NONE_TEXTS[reason] };
}

function askedAnswer(
  { asked, items }: IsolatesFound,
  { of, level }: IsolatesQuestion,
  nodes: Records['nodes'],
): Pick<IsolatesAnswer, 'asked'> {
  const node = of === null ? undefined : nodes.get(of);
  if (node === undefined || asked === undefined) return {};
  const tied = asked && { ...asked, ...asked.component, isMain: asked.component.id === 0 };
  return {
    asked: {
      node: node.id,
      isolated: items.some(({ change }) => change !== 'joined'),
      partners: asked?.partners ?? 0,
      layers: [...(asked?.layers ?? [])],
      ...(asked && { component: asked.component }),
      text: askedText(node.name, level === 'city', tied),
    },
  };
}

const planAnswer = (plan: IsolatesFound['plan'], nodes: Records['nodes']): IsolatesAnswer['reconnect']['plan'] =>
  plan.flatMap(({ a, b, layer, kilometres }) => {
    const [from, to] = [nodes.get(a)?.id, nodes.get(b)?.id];
    const on = layer === undefined ? undefined : LAYER_IDS[layer];
    if (from === undefined || to === undefined) return [];
    return [{ nodes: [from, to] as const, ...(on && { layer: on }), ...(kilometres !== undefined && { kilometres }) }];
  });

const nodesIn = ({ node, component, bridge, remedies, joined }: IsolateFound): number[] => [
  node,
  ...component.members,
  ...(bridge === undefined ? [] : [bridge.across, ...bridge.members]),
  ...remedies.flatMap((remedy) => [remedy.node, remedy.through ?? [], remedy.path.nodes].flat()),
  ...(joined?.nodes ?? []),
];

const linksIn = ({ bridge, remedies, joined }: IsolateFound): number[] =>
  [bridge?.link ?? [], remedies.flatMap(({ path }) => path.links), joined?.links ?? []].flat();
