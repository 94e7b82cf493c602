import type { CityLinkagesAnswer, Linkage } from '../../../model/api/cityLinkages.ts';
import type { Filters } from '../../../model/filters.ts';
import { LAYER_IDS, type LayerId } from '../../../model/layers.ts';
import type { Node } from '../../../model/node.ts';
import type { LinkagesFound, LinkagesQuestion, PartnerFound } from '../../insight/cities/linkages/linkagesTask.ts';
import { linkagesText, PERIOD_BASIS, pairText, RANK_BASIS, TIES_BASIS, WEAK_BASIS } from '../../insight/cities/linkages/texts.ts';
import type { LayerTally } from '../../insight/cities/tally.ts';
import { isPeriod, type Period } from '../../insight/cities/tie.ts';
import { type AnswerRecords, dictionaries, idsIn, recordsOf } from '../present/answerRecords.ts';
import type { GraphAt } from '../present/records.ts';
import type { SourceCatalogue } from '../present/sourceCatalogue.ts';
import { Tally } from '../tally.ts';
import { cityBrief, presentCity } from './cityRecords.ts';

const FIRST = 3;

/** A city's partners, all by index, as an answer with the records that it mentions. */
export async function linkagesAnswer(
  graph: GraphAt,
  found: LinkagesFound,
  { city: index, filters, period, by }: Pick<LinkagesQuestion, 'city' | 'filters' | 'period' | 'by'>,
  sources: SourceCatalogue,
): Promise<Omit<CityLinkagesAnswer, 'took' | 'next'>> {
  const { items, partners, total, unlinked } = found;
  const records = await recordsOf(
    graph,
    [index, ...items.map(({ city }) => city), ...unlinked],
    items.flatMap(({ evidence }) => evidence),
  );
  const city = presentCity(graph, records, index);
  const conditions = conditionsOf(filters, period);
  const linkages = items.flatMap((item) => linkage(item, city, conditions, records));
  const missing = conditions.layers.filter((layer) => partners.every(({ layers }) => tiesOn(layers, LAYER_IDS.indexOf(layer)) === 0));
  const first = linkages.slice(0, FIRST).map((item) => item.city.name);
  const text = linkagesText({
    name: city.name,
    partners: partners.length,
    on: by === undefined ? undefined : { layer: by, partners: total },
    unlinked: unlinked.length,
    first,
    missing,
    filtered: conditions.filtered,
  });
  return {
    city: cityBrief(city),
    items: linkages,
    total,
    facets: { byLayer: facetsByLayer(partners), byProvince: provincesOf(graph, partners) },
    missing,
    unlinked: idsIn(records.nodes, unlinked),
    text,
    ...(total === 0 && { none: { reason: 'no-ties', text } }),
    basis: [TIES_BASIS, WEAK_BASIS, RANK_BASIS, ...(conditions.apart ? [PERIOD_BASIS] : [])],
    ...dictionaries(records, sources),
    complete: found.complete,
  };
}

const tiesOn = (layers: readonly LayerTally[], layer: number): number => (layers[layer]?.ties ?? 0) + (layers[layer]?.undated ?? 0);

/** What of the question the sentences must tell. */
export interface Conditions {
  readonly layers: readonly LayerId[];
  /** Whether undated ties are counted apart. */
  readonly apart: boolean;
  readonly filtered: boolean;
}

export function conditionsOf({ layers = [], ...others }: Filters, period: Period): Conditions {
  const asks = Object.values(others).some((value) => value !== undefined && value.length > 0);
  return {
    layers: LAYER_IDS.filter((layer) => layers.length === 0 || layers.includes(layer)),
    apart: isPeriod(period),
    filtered: asks || isPeriod(period),
  };
}

function linkage(item: PartnerFound, of: Node, conditions: Conditions, { nodes, links }: AnswerRecords): Linkage[] {
  const partner = nodes.get(item.city);
  if (partner === undefined) return [];
  const layers = conditions.layers.flatMap((layer) => {
    const tally = item.layers[LAYER_IDS.indexOf(layer)];
    return tally === undefined ? [] : [{ ...layerAnswer(layer, tally), rank: tally.rank }];
  });
  const missing = missingOf(layers);
  return [
    {
      city: cityBrief(partner),
      rank: item.rank,
      ties: item.ties,
      undated: item.undated,
      strength: item.strength,
      layers,
      completeness: layers.length - missing.length,
      missing,
      evidence: { links: idsIn(links, item.evidence), total: item.ties },
      ...(item.kilometres !== undefined && { kilometres: item.kilometres }),
      text: pairText({
        names: [of.name, partner.name],
        ties: item.ties,
        undated: item.undated,
        apart: conditions.apart,
        filtered: conditions.filtered,
        layers: presentOf(layers),
        missing,
        kilometres: item.kilometres,
      }),
    },
  ];
}

/** A layer of the fingerprint. */
export const layerAnswer = (layer: LayerId, { state, ties, undated, strength, since }: LayerTally) => ({
  layer,
  state,
  ties,
  undated,
  strength,
  ...(since !== undefined && { since }),
});

type LayerAnswer = ReturnType<typeof layerAnswer>;

export const missingOf = (layers: readonly LayerAnswer[]): LayerId[] =>
  layers.flatMap(({ layer, state }) => (state === 'absent' ? [layer] : []));

export const presentOf = (layers: readonly LayerAnswer[]) =>
  layers.flatMap(({ layer, ties, state }) => (state === 'absent' ? [] : [{ layer, ties, weak: state === 'weak' }]));

function facetsByLayer(partners: LinkagesFound['partners']): CityLinkagesAnswer['facets']['byLayer'] {
  const facet = (layer: number) => {
    const tallies = partners.flatMap(({ layers }) => layers[layer] ?? []);
    return {
      partners: tallies.filter(({ ties }) => ties > 0).length,
      ties: tallies.reduce((sum, { ties }) => sum + ties, 0),
      undated: tallies.reduce((sum, { undated }) => sum + undated, 0),
    };
  };
  return Object.fromEntries(LAYER_IDS.map((layer, at) => [layer, facet(at)]));
}

function provincesOf({ projection: { nodes } }: GraphAt, partners: LinkagesFound['partners']): Record<string, number> {
  const tally = new Tally();
  for (const { city } of partners) tally.add(nodes.provinceOf(city));
  return tally.toRecord();
}
