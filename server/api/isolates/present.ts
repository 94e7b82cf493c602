import type { NodeAnswer } from '../../../model/api/graph.ts';
import type { Isolate, IsolateLevel, IsolatesAnswer } from '../../../model/api/isolates.ts';
import { LAYER_IDS } from '../../../model/layers.ts';
import type { Link } from '../../../model/link.ts';
import type { Node } from '../../../model/node.ts';
import type { IsolatesFound } from '../../insight/isolates/isolatesTask.ts';
import type { IsolateFound, RemedyFound } from '../../insight/isolates/items.ts';
import { isolateText, summaryText } from '../../insight/isolates/texts.ts';
import { whyText } from '../../insight/isolates/whyText.ts';
import { linkAnswer, nodeAnswer } from '../present/facts.ts';
import { dictionary, type GraphAt, linksByIndex, nodesByIndex } from '../present/records.ts';
import type { SourceCatalogue } from '../present/sourceCatalogue.ts';
import { Tally } from '../tally.ts';

interface Records {
  readonly nodes: ReadonlyMap<number, Node>;
  readonly links: ReadonlyMap<number, Link>;
  readonly answers: ReadonlyMap<number, NodeAnswer>;
}

/** What was found, all of it by index, as an answer with the records that it mentions. */
export async function isolatesAnswer(
  graph: GraphAt,
  found: IsolatesFound,
  level: IsolateLevel,
  sources: SourceCatalogue,
): Promise<Omit<IsolatesAnswer, 'took' | 'next'>> {
  const { items, total, counts, components, plan, complete } = found;
  const [nodes, links] = await Promise.all([
    nodesByIndex(graph, [...items.flatMap(nodesIn), ...(plan ?? []).flatMap(({ a, b }) => [a, b])]),
    linksByIndex(
      graph,
      items.flatMap(({ bridge, remedies }) => [bridge?.link ?? [], remedies.map(({ path }) => path.links)].flat(2)),
    ),
  ]);
  const answers = new Map(Array.from(nodes, ([index, node]) => [index, nodeAnswer(node, sources)]));
  const records = { nodes, links, answers };
  const cities = level === 'city';
  const { ids } = graph.projection.nodes;
  return {
    items: items.flatMap((item) => isolateAnswer(item, cities, records)),
    total,
    facets: {
      byReason: tallied(counts.byReason),
      byType: tallied(counts.byType),
      byCity: tallied(new Map(Array.from(counts.byCity, ([city, count]) => [ids.id(city), count]))),
      byProvince: tallied(counts.byProvince),
    },
    reconnect: { components, links: Math.max(0, components - 1), ...(plan && { plan: planAnswer(plan, nodes) }) },
    summary: summaryText({ nodes: found.nodes, cities, total, byReason: counts.byReason, components }),
    nodes: dictionary(answers, (node) => node),
    links: dictionary(links, (link) => linkAnswer(link, sources)),
    complete,
  };
}

const planAnswer = (plan: NonNullable<IsolatesFound['plan']>, nodes: Records['nodes']): IsolatesAnswer['reconnect']['plan'] =>
  plan.flatMap(({ a, b, kilometres }) => {
    const [from, to] = [nodes.get(a)?.id, nodes.get(b)?.id];
    return from === undefined || to === undefined ? [] : [{ nodes: [from, to] as const, kilometres }];
  });

const nodesIn = ({ node, component, bridge, remedies }: IsolateFound): number[] => [
  node,
  ...component.members,
  ...(bridge === undefined ? [] : [bridge.across, ...bridge.members]),
  ...remedies.flatMap((remedy) => [remedy.node, remedy.through ?? [], remedy.path.nodes].flat()),
];

function tallied(counts: ReadonlyMap<string, number>): Record<string, number> {
  const tally = new Tally();
  for (const [key, count] of counts) tally.add(key, count);
  return tally.toRecord();
}

/** None when the node, or what its bridge leads to, was removed meanwhile. */
function isolateAnswer(
  { node: index, reason, missing, component, bridge, remedies }: IsolateFound,
  cities: boolean,
  records: Records,
): Isolate[] {
  const node = records.nodes.get(index);
  const answer = records.answers.get(index);
  const across = bridge && records.nodes.get(bridge.across);
  if (node === undefined || answer === undefined || (bridge !== undefined && across === undefined)) return [];
  const size = bridge?.size ?? component.size;
  const link = bridge?.link === undefined ? undefined : records.links.get(bridge.link)?.id;
  return [
    {
      node: answer,
      reason,
      text: isolateText(reason, { name: node.name, missing, size, across: across?.name, cities }),
      missing: [...missing],
      component: {
        id: component.id,
        size: component.size,
        ...(component.members.length > 0 && { members: idsOf(records.nodes, component.members) }),
      },
      ...(bridge &&
        across && { bridge: { ...(link && { link }), across: across.id, size, members: idsOf(records.nodes, bridge.members) } }),
      remedies: remedies.flatMap((remedy) => remedyAnswer(remedy, { of: node, reason, cities }, records)),
    },
  ];
}

function remedyAnswer(
  remedy: RemedyFound,
  { of, reason, cities }: { readonly of: Node; readonly reason: Isolate['reason']; readonly cities: boolean },
  { nodes, links, answers }: Records,
): Isolate['remedies'] {
  const partner = nodes.get(remedy.node);
  const answer = answers.get(remedy.node);
  const layer = LAYER_IDS[remedy.layer];
  if (partner === undefined || answer === undefined || layer === undefined) return [];
  const through = remedy.through === undefined ? undefined : nodes.get(remedy.through)?.name;
  return [
    {
      node: answer,
      layer,
      why: whyText(remedy, reason, { of, partner, through, cities }),
      path: { nodes: idsOf(nodes, remedy.path.nodes), links: idsOf(links, remedy.path.links) },
      effect: { size: remedy.size },
    },
  ];
}

const idsOf = <Fact extends { readonly id: string }>(records: ReadonlyMap<number, Fact>, indexes: readonly number[]): Fact['id'][] =>
  indexes.flatMap((index) => records.get(index)?.id ?? []);
