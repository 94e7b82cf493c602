import type { CentralityAnswer, RankedNode } from '../../model/api/centrality.ts';
import type { ClustersAnswer } from '../../model/api/clusters.ts';
import type { Hub, HubsAnswer } from '../../model/api/hubs.ts';
import type { WeaversAnswer } from '../../model/api/weavers.ts';
import { type CentralityMetricId, centralityMetric } from '../../model/centralityMetrics.ts';
import { LAYER_IDS } from '../../model/layers.ts';
import type { Language, Text } from '../../model/text.ts';
import { layerName, nodeTypeName } from '../app/named.ts';
import { localeOf, say } from '../app/words.ts';
import { nameOf, paragraphs, points, section, sections, sentences, table } from '../share/brief/blocks.ts';
import { sourcesIn } from '../share/brief/sourcesIn.ts';
import type { BriefContent } from '../share/offers.ts';
import { positionsBriefWords, positionsWords } from './words.ts';

/** The first are told in sentences; all that are shown stand in the table. */
const TOLD = 12;

const frame = (tab: 'clusters' | 'weavers' | 'hubs' | 'measures', language: Language) => {
  const [t, own] = [say(positionsWords, language), say(positionsBriefWords, language)];
  return { title: own('title', { tab: t(tab) }), question: own(`${tab}Question`), narrowed: [], method: [own('whole')] };
};

/** On a page the name stands beside its sentence; on paper the sentence begins with it. */
const named = ({ name, text }: { readonly name: Text; readonly text: Text }, language: Language): string =>
  say(positionsBriefWords, language)('named', { name: name[language], text: text[language] });

const told = (items: readonly { readonly node: { readonly name: Text }; readonly text: Text }[], language: Language) =>
  points(
    items.slice(0, TOLD).map(({ node, text }) => named({ name: node.name, text }, language)),
    { modelled: true },
  );

export function briefOfClusters(data: ClustersAnswer, language: Language): BriefContent {
  const [t, own] = [say(positionsWords, language), say(positionsBriefWords, language)];
  const { method, ...common } = frame('clusters', language);
  const cities = ({ cities: counts }: ClustersAnswer['items'][number]): string =>
    Object.entries(counts)
      .sort(([, a], [, b]) => b - a)
      .slice(0, 5)
      .map(([id, count]) => t('cityCount', { name: nameOf(data, id, language), count }))
      .join(own('list'));
  return {
    ...common,
    answer: data.text[language],
    sections: sections(
      section(
        t('clusterList'),
        table(
          [t('label'), { name: t('size'), number: true }, t('cities'), { name: t('cohesion'), number: true }, own('layers')],
          data.items.map((cluster) => [
            cluster.label[language],
            cluster.size.toLocaleString(localeOf(language)),
            cities(cluster),
            cluster.cohesion.toFixed(2),
            LAYER_IDS.flatMap((id) =>
              cluster.layers[id] ? [own('layer', { name: layerName(id, language), count: cluster.layers[id] })] : [],
            ).join(own('list')),
          ]),
          { total: data.total, modelled: true },
        ),
      ),
      section(
        own('each'),
        points(
          data.items.slice(0, TOLD).map(({ label, text }) => named({ name: label, text }, language)),
          { modelled: true },
        ),
      ),
    ),
    method: [
      ...method,
      own('clustersMethod', { method: t(`o-${data.method}`), resolution: data.resolution ?? '–', seed: data.seed ?? '–' }),
    ],
    sources: sourcesIn(data),
  };
}

export function briefOfWeavers(first: WeaversAnswer, items: WeaversAnswer['items'], language: Language): BriefContent {
  const [t, own] = [say(positionsWords, language), say(positionsBriefWords, language)];
  const { method, ...common } = frame('weavers', language);
  return {
    ...common,
    answer:
      first.asked?.text[language] ??
      first.none?.text[language] ??
      own('first', { names: namesOf(items, language), shown: items.length, total: first.total }),
    sections: sections(
      section(
        t('weaverList'),
        table(
          [{ name: t('rank'), number: true }, t('node'), t('types'), t('joins')],
          items.map(({ node, rank, types, cities }) => [
            String(rank),
            node.name[language],
            nodeTypeName(node.type, language),
            t('typesCities', { types: Object.keys(types).length, cities: cities.length }),
          ]),
          { total: first.total, modelled: true },
        ),
      ),
      section(own('each'), told(items, language)),
    ),
    method: [...method, first.basis.text[language]],
    sources: sourcesIn(first, items),
  };
}

export function briefOfHubs(data: HubsAnswer, language: Language): BriefContent {
  const [t, own] = [say(positionsWords, language), say(positionsBriefWords, language)];
  const { method, ...common } = frame('hubs', language);
  // The plan says which are not reached: a row for each of them would say nothing.
  const reached = data.coverage.filter(({ hubs }) => hubs.length > 0);
  const listed = (hubs: readonly Hub[]) => [
    ...told(hubs, language),
    ...points(
      sentences(
        hubs.slice(0, TOLD).flatMap(({ evidence }) => evidence.slice(0, 2)),
        data,
        language,
      ),
    ),
  ];
  return {
    ...common,
    answer:
      data.none?.text[language] ?? own('first', { names: namesOf(data.items, language), shown: data.items.length, total: data.total }),
    sections: sections(
      section(t('hubList'), listed(data.items)),
      section(t('nearestList'), listed(data.nearest)),
      section(t('plan'), paragraphs([data.plan.text[language]], { modelled: true })),
      section(t('hostPlan'), paragraphs([data.hostPlan.text[language]], { modelled: true })),
      section(
        t('coverage'),
        table(
          [own('city'), own('byHubs'), { name: own('count'), number: true }],
          reached.map(({ city, hubs, total }) => [
            nameOf(data, city, language),
            hubs.map((id) => nameOf(data, id, language)).join(own('list')),
            String(total),
          ]),
          { total: data.coverage.length, modelled: true },
        ),
      ),
      section(t('benchmarks'), paragraphs([data.benchmarks.text[language]])),
      section(t('named'), points(data.documented.map(({ text }) => text[language]))),
    ),
    method: [...method, data.rule.text[language]],
    sources: sourcesIn(data),
  };
}

export function briefOfMeasure(
  metric: CentralityMetricId,
  first: CentralityAnswer,
  items: readonly RankedNode[],
  language: Language,
): BriefContent {
  const [t, own] = [say(positionsWords, language), say(positionsBriefWords, language)];
  const { method, ...common } = frame('measures', language);
  const { name, describes } = centralityMetric(metric);
  const exact = first.exact || first.sources === null ? t('exact') : t('estimated', { count: first.sources });
  return {
    ...common,
    title: own('title', { tab: name[language] }),
    answer: own('first', { names: namesOf(items, language), shown: items.length, total: first.total }),
    sections: sections(
      section(
        name[language],
        table(
          [{ name: t('rank'), number: true }, t('node'), t('types'), { name: t('score'), number: true }],
          items.map(({ node, rank, score }) => [
            rank === null ? '–' : String(rank),
            node.name[language],
            nodeTypeName(node.type, language),
            score === null ? t('undefined') : score.toLocaleString(localeOf(language), { maximumSignificantDigits: 4 }),
          ]),
          { total: first.total, modelled: true },
        ),
      ),
      section(own('each'), told(items, language)),
    ),
    method: [...method, describes[language], first.complete ? exact : t('incomplete')],
    sources: sourcesIn(items),
  };
}

const namesOf = (items: readonly { readonly node: { readonly name: Text } }[], language: Language): string =>
  items
    .slice(0, 3)
    .map(({ node }) => node.name[language])
    .join(say(positionsBriefWords, language)('list'));
