import type { CityConcentrationAnswer } from '../../../model/api/cityConcentration.ts';
import { LAYER_IDS, type LayerId } from '../../../model/layers.ts';
import { type ConcentrationFound, pairKey } from '../../insight/cities/concentration/concentrationTask.ts';
import type { OverlookedFound } from '../../insight/cities/concentration/overlooked.ts';
import type { PartnersFound } from '../../insight/cities/concentration/partnersOf.ts';
import {
  CONCENTRATION_BASIS,
  concentrationText,
  noCentresText,
  noTiesText,
  overlookedText,
  partnersText,
} from '../../insight/cities/concentration/texts.ts';
import { TIES_BASIS } from '../../insight/cities/linkages/texts.ts';
import { type AnswerRecords, dictionaries, idsIn, recordsOf } from '../present/answerRecords.ts';
import type { GraphAt } from '../present/records.ts';
import type { SourceCatalogue } from '../present/sourceCatalogue.ts';
import { cityBrief, rounded } from './cityRecords.ts';

export async function concentrationAnswer(
  graph: GraphAt,
  found: ConcentrationFound,
  layers: readonly LayerId[],
  sources: SourceCatalogue,
): Promise<Omit<CityConcentrationAnswer, 'took'>> {
  const { centres, named, overlooked, club } = found;
  const strengths = overlooked.flatMap((each) => each.strengths);
  const records = await recordsOf(
    graph,
    [
      ...centres.flatMap(({ city, partners }) => [city, ...partners.map((partner) => partner.city)]),
      ...overlooked.flatMap(({ city, nearest }) => [city, nearest?.city ?? city]),
      ...strengths.map(({ group }) => group),
    ],
    [...[...named.values(), ...found.evidence.values()].flat(), ...strengths.flatMap(({ links }) => links)],
  );
  const none = noneOf(found, layers);
  const ratio = club.coefficient === undefined || club.density === 0 ? null : rounded(club.coefficient / club.density);
  return {
    items: centres.flatMap((centre) => partnersAnswer(centre, found, records)),
    layers: [...layers],
    all: found.all,
    byLayer: Object.fromEntries(LAYER_IDS.flatMap((layer, at) => (found.byLayer[at] ? [[layer, found.byLayer[at]]] : []))),
    byYear: [...found.byYear].sort(([a], [b]) => a - b).map(([year, ties]) => ({ year, ties })),
    undated: found.undated,
    richClub: { coefficient: club.coefficient === undefined ? null : rounded(club.coefficient), density: rounded(club.density), ratio },
    hhi: rounded(found.hhi),
    overlooked: overlooked.flatMap((each) => overlookedAnswer(each, records)),
    text:
      none?.text ??
      concentrationText({
        names: centres.flatMap(({ city }) => records.nodes.get(city)?.name ?? []),
        layers,
        all: found.all,
        ...club,
        overlooked: overlooked.length,
      }),
    ...(none && { none }),
    basis: [TIES_BASIS, CONCENTRATION_BASIS],
    ...dictionaries(records, sources),
    complete: found.complete,
  };
}

function noneOf({ centres, all: { pairs } }: ConcentrationFound, layers: readonly LayerId[]): CityConcentrationAnswer['none'] {
  if (centres.length === 0) return { reason: 'no-centres', text: noCentresText };
  return pairs.both + pairs.one + pairs.none === 0 ? { reason: 'no-ties', text: noTiesText(layers) } : undefined;
}

function partnersAnswer(
  found: PartnersFound,
  { named, evidence }: ConcentrationFound,
  { nodes, links }: AnswerRecords,
): CityConcentrationAnswer['items'] {
  const city = nodes.get(found.city);
  if (city === undefined) return [];
  const partners = found.partners.flatMap(({ city: index, pair, share }) => {
    const partner = nodes.get(index);
    return partner === undefined ? [] : [{ partner, ties: pair.ties, share, links: idsIn(links, evidence.get(pairKey(pair)) ?? []) }];
  });
  const { degree, rank, ties, cr4 } = found;
  return [
    {
      city: cityBrief(city),
      degree,
      rank,
      ties,
      share: rounded(found.share),
      cr4: cr4 === undefined ? null : rounded(cr4),
      partners: partners.map((each) => ({ city: each.partner.id, ties: each.ties, share: rounded(each.share), links: each.links })),
      named: idsIn(links, named.get(found.city) ?? []),
      text: partnersText({ name: city.name, degree, rank, cr4, partners: partners.map(({ partner }) => partner.name) }),
    },
  ];
}

function overlookedAnswer(found: OverlookedFound, { nodes, links }: AnswerRecords): CityConcentrationAnswer['overlooked'] {
  const city = nodes.get(found.city);
  if (city === undefined) return [];
  const strengths = found.strengths.flatMap(({ group, firms, stated, quotient, links: own }) => {
    const industry = nodes.get(group);
    if (industry === undefined) return [];
    return [{ industry: industry.id, name: industry.name, firms, stated, quotient, links: idsIn(links, own) }];
  });
  const near = found.nearest && nodes.get(found.nearest.city);
  const nearest = found.nearest && near && { name: near.name, kilometres: found.nearest.kilometres };
  return [
    {
      city: cityBrief(city),
      strengths,
      ...(nearest && near && { nearest: { city: near.id, kilometres: nearest.kilometres } }),
      text: overlookedText(
        city.name,
        strengths.map(({ name }) => name),
        nearest,
      ),
    },
  ];
}
