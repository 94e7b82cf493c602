import type { Filters } from '../../../../model/filters.ts';
import { LAYER_IDS, type LayerId } from '../../../../model/layers.ts';
import type { TaskRun } from '../../../analysis/threads/messages.ts';
import type { GraphColumns } from '../../../graph/columns.ts';
import { graphFilter } from '../../../graph/filter.ts';
import { shownKilometres } from '../../kilometresApart.ts';
import { cooperation } from '../cooperation.ts';
import { eachTie } from '../eachTie.ts';
import { type LayerTally, TieTally } from '../tally.ts';
import { type Period, tieOf } from '../tie.ts';
import { pairNumber, tieTable } from '../tieTable.ts';

export interface LinkagesQuestion {
  /** The city, by index. */
  readonly city: number;
  readonly filters: Filters;
  readonly period: Period;
  /** The layer by which partners are ranked; undefined for all layers together. */
  readonly by: LayerId | undefined;
  readonly offset: number;
  readonly limit: number;
}

/** A partner city, by index. */
export interface PartnerFound {
  readonly city: number;
  readonly rank: number;
  readonly ties: number;
  readonly undated: number;
  readonly strength: number;
  /** By layer; the rank is null where there is no tie. */
  readonly layers: readonly (LayerTally & { readonly rank: number | null })[];
  readonly evidence: readonly number[];
  readonly kilometres: number | undefined;
}

export interface LinkagesFound {
  readonly items: readonly PartnerFound[];
  readonly total: number;
  /** All of them, without what is only shown. */
  readonly partners: readonly Pick<PartnerFound, 'city' | 'layers'>[];
  readonly unlinked: readonly number[];
  readonly complete: boolean;
}

/** Who a city is tied to, strongest first. Undefined for those of a team who are not needed. */
export function linkagesTask(columns: GraphColumns, question: LinkagesQuestion, run: TaskRun): LinkagesFound | undefined {
  if (run.team.rank > 0) return undefined;
  const { provinces, ...others } = cooperation(question.filters);
  // Provinces choose the partners: the city itself may lie elsewhere.
  const admitted = graphFilter(columns, provinces === undefined ? {} : { provinces });
  const table = tieTable(columns, others, run);
  const { cities } = table.places;
  const own = cities.indexOf(question.city);
  const tallies = new Map<number, TieTally>();
  const tallyOf = new Map<number, TieTally>();
  cities.forEach((city, place) => {
    if (place === own || !admitted.node(city)) return;
    const tally = new TieTally(question.period);
    tallies.set(place, tally);
    tallyOf.set(pairNumber(own, place), tally);
  });
  eachTie(
    columns,
    table,
    question.filters,
    (pair, layer, link, other) => tallyOf.get(pair)?.add(tieOf(columns, layer, link, other)),
    new Set(tallyOf.keys()),
  );
  run.doneReading();
  const partners = ranked(
    Array.from(tallies, ([place, tally]) => partnerOf(columns, question.city, cities[place] ?? 0, tally)).filter(isTied),
    question.by,
  );
  const by = question.by === undefined ? undefined : LAYER_IDS.indexOf(question.by);
  const linked = partners.filter(({ layers }) => layers.some(({ ties, undated }, layer) => (by ?? layer) === layer && ties + undated > 0));
  const known = new Set(partners.map(({ city }) => city));
  return {
    items: linked.slice(question.offset, question.offset + question.limit),
    total: linked.length,
    partners: partners.map(({ city, layers }) => ({ city, layers })),
    unlinked: cities.filter((city) => city !== question.city && !known.has(city) && admitted.node(city)),
    complete: table.complete,
  };
}

const isTied = ({ ties, undated }: Unranked): boolean => ties + undated > 0;

type Unranked = Omit<PartnerFound, 'rank' | 'layers'> & { readonly layers: readonly LayerTally[] };

function partnerOf(columns: GraphColumns, of: number, city: number, tally: TieTally): Unranked {
  const { layers } = tally;
  const sum = (value: (layer: LayerTally) => number): number => layers.reduce((total, layer) => total + value(layer), 0);
  return {
    city,
    ties: sum(({ ties }) => ties),
    undated: sum(({ undated }) => undated),
    strength: Math.round(sum(({ strength }) => strength) * 100) / 100,
    layers,
    evidence: tally.evidence,
    kilometres: shownKilometres(columns, of, city),
  };
}

/** By ties, then by strength; those that are alike in both share a rank. In the order of the layer asked for, or of all together. */
function ranked(partners: readonly Unranked[], by: LayerId | undefined): PartnerFound[] {
  const overall = ranks(partners.map(({ ties, strength }) => ({ ties, strength })));
  const perLayer = LAYER_IDS.map((_, layer) => ranks(partners.map(({ layers }) => layers[layer] ?? NOTHING)));
  const all = partners.map((partner, at) => ({
    ...partner,
    rank: overall[at] ?? 1,
    layers: partner.layers.map((tally, layer) => ({ ...tally, rank: tally.ties === 0 ? null : (perLayer[layer]?.[at] ?? 1) })),
  }));
  const place = by === undefined ? -1 : LAYER_IDS.indexOf(by);
  const rankOf = ({ rank, layers }: PartnerFound): number => (place < 0 ? rank : (layers[place]?.rank ?? partners.length + 1));
  return all.sort((a, b) => rankOf(a) - rankOf(b) || a.rank - b.rank || (a.kilometres ?? 0) - (b.kilometres ?? 0) || a.city - b.city);
}

const NOTHING = { ties: 0, strength: 0 };

/** One more than how many come before. */
const ranks = (scores: readonly Pick<LayerTally, 'ties' | 'strength'>[]): number[] =>
  scores.map((own) => 1 + scores.filter(({ ties, strength }) => ties > own.ties || (ties === own.ties && strength > own.strength)).length);
