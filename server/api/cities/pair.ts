import type { CityPairAnswer } from '../../../model/api/cityLinkages.ts';
import { LAYER_IDS } from '../../../model/layers.ts';
import { LINK_KIND_IDS } from '../../../model/linkKinds.ts';
import { firstDay } from '../../../model/partialDate.ts';
import { because } from '../../../model/sentences/because.ts';
import { closings } from '../../insight/cities/linkages/closing.ts';
import { comparison } from '../../insight/cities/linkages/comparison.ts';
import { industryBasis } from '../../insight/cities/linkages/industryTexts.ts';
import type { PairFound, PairQuestion } from '../../insight/cities/linkages/pairTask.ts';
import { PERIOD_BASIS, pairText, TIES_BASIS, WEAK_BASIS } from '../../insight/cities/linkages/texts.ts';
import { isDated, type Tie } from '../../insight/cities/tie.ts';
import { type AnswerRecords, dictionaries, endsOf, idsIn, recordsOf } from '../present/answerRecords.ts';
import type { GraphAt } from '../present/records.ts';
import type { SourceCatalogue } from '../present/sourceCatalogue.ts';
import { cityBrief, presentCity } from './cityRecords.ts';
import { conditionsOf, layerAnswer, missingOf, presentOf } from './linkages.ts';
import { industriesAnswer, shownGroups } from './pairIndustries.ts';

const MOST_LINKS_A_SIDE = 5;

/** Two cities, all by index, as an answer with the records that it mentions. */
export async function pairAnswer(
  graph: GraphAt,
  found: PairFound,
  { cities, filters, period }: PairQuestion,
  sources: SourceCatalogue,
): Promise<Omit<CityPairAnswer, 'took' | 'next'>> {
  const { nodes } = graph.projection;
  const compared = comparison(found.groups);
  const closing = closings(found.branches, (industry) => nodes.nodeId(industry));
  const groups = shownGroups(compared);
  const linksShown = [
    ...found.items.flatMap((tie) => tie.links),
    ...found.shared.flatMap(({ sides }) => sides.flatMap((side) => side.links.slice(0, MOST_LINKS_A_SIDE))),
    ...groups.flatMap((group) => group.flatMap((side) => side?.links ?? [])),
    ...closing.found.flatMap(({ upstream, downstream }) => [...upstream.links, ...downstream.links]),
  ];
  const records = await recordsOf(
    graph,
    [
      ...cities,
      ...found.shared.map(({ body }) => body),
      ...found.carriers.flat().map(({ node }) => node),
      ...groups.flatMap((group) => group.flatMap((side) => side?.group ?? [])),
      ...closing.found.map(({ chain }) => nodes.indexOfId(chain.industry)).filter((index) => index >= 0),
      ...found.items.flatMap((tie) => endsOf(graph.projection, tie.links)),
    ],
    linksShown,
  );
  const [a, b] = [presentCity(graph, records, cities[0]), presentCity(graph, records, cities[1])];
  const conditions = conditionsOf(filters, period);
  const layers = conditions.layers.flatMap((layer) => {
    const tally = found.layers[LAYER_IDS.indexOf(layer)];
    return tally === undefined ? [] : [{ ...layerAnswer(layer, tally), byKind: counts(tally.byKind, LINK_KIND_IDS) }];
  });
  const missing = missingOf(layers);
  const sum = (value: (layer: (typeof layers)[number]) => number): number => layers.reduce((total, layer) => total + value(layer), 0);
  const text = pairText({
    names: [a.name, b.name],
    ties: found.total,
    undated: sum(({ undated }) => undated),
    ...conditions,
    layers: presentOf(layers),
    missing,
    kilometres: found.kilometres,
  });
  return {
    cities: [cityBrief(a), cityBrief(b)],
    ...(found.kilometres !== undefined && { kilometres: found.kilometres }),
    items: found.items.flatMap((tie) => tieAnswer(tie, graph, records)),
    total: found.total,
    ties: found.total,
    undated: sum(({ undated }) => undated),
    strength: Math.round(sum(({ strength }) => strength) * 100) / 100,
    layers,
    completeness: layers.length - missing.length,
    missing,
    byYear: byYear(found),
    shared: sharedAnswer(found, records),
    industries: industriesAnswer({ a, b, compared, closing }, graph, records),
    distance: found.distance,
    carriers: [carriersAnswer(found.carriers[0], records), carriersAnswer(found.carriers[1], records)],
    text,
    ...(found.total === 0 && { none: { reason: 'no-ties', text } }),
    basis: [TIES_BASIS, WEAK_BASIS, ...(conditions.apart ? [PERIOD_BASIS] : []), industryBasis(found.firmsWithoutCity)],
    ...dictionaries(records, sources),
    complete: found.complete,
  };
}

/** None when one of its links, or an end of one, was removed meanwhile. */
function tieAnswer(tie: Tie, { projection: { links } }: GraphAt, records: AnswerRecords): CityPairAnswer['items'] {
  const shown = tie.links.flatMap((index) => {
    const [link, source, target] = [
      records.links.get(index),
      records.nodes.get(links.source[index] ?? 0),
      records.nodes.get(links.target[index] ?? 0),
    ];
    return link === undefined || source === undefined || target === undefined ? [] : [{ link, source: source.name, target: target.name }];
  });
  const layer = LAYER_IDS[tie.layer];
  const [first] = shown;
  if (first === undefined || layer === undefined || shown.length < tie.links.length) return [];
  const from = shown.flatMap(({ link }) => link.from ?? []).find((date) => firstDay(date) === tie.from);
  const to = shown.flatMap(({ link }) => link.to ?? []).find((date) => firstDay(date) === tie.to);
  const clauses = shown.map(({ link, source, target }) => because(link, { source, target }));
  return [
    {
      layer,
      by: shown.length === 1 ? 'link' : first.link.kind === 'joint_builds' ? 'joint-building' : 'enclave',
      links: shown.map(({ link }) => link.id),
      ...(from !== undefined && { from }),
      ...(to !== undefined && { to }),
      dated: isDated(tie),
      text: { zh: `${clauses.map(({ zh }) => zh).join('；')}。`, en: `${clauses.map(({ en }) => en).join('; ')}.` },
    },
  ];
}

const counts = (byCode: ReadonlyMap<number, number>, ids: readonly string[]): Record<string, number> =>
  Object.fromEntries(
    [...byCode]
      .sort(([one, m], [other, n]) => n - m || one - other)
      .flatMap(([code, count]) => (ids[code] === undefined ? [] : [[ids[code], count]])),
  );

const byYear = ({ byYear: years }: PairFound): CityPairAnswer['byYear'] =>
  [...years]
    .sort(([one], [other]) => one - other)
    .map(([year, layers]) => ({
      year,
      ties: [...layers.values()].reduce((sum, count) => sum + count, 0),
      byLayer: counts(layers, LAYER_IDS),
    }));

function sharedAnswer({ shared }: PairFound, { nodes, links }: AnswerRecords): CityPairAnswer['shared'] {
  return shared.flatMap(({ body, sides: [a, b] }) => {
    const id = nodes.get(body)?.id;
    const side = ({ itself, links: own }: typeof a) => ({ itself, links: idsIn(links, own.slice(0, MOST_LINKS_A_SIDE)) });
    return id === undefined ? [] : [{ node: id, sides: [side(a), side(b)] as const }];
  });
}

const carriersAnswer = (side: PairFound['carriers'][0], { nodes }: AnswerRecords): CityPairAnswer['carriers'][0] =>
  side.flatMap(({ node, ties }) => {
    const id = nodes.get(node)?.id;
    return id === undefined ? [] : [{ node: id, ties }];
  });
