import type { LayerGrowth, TimelineAnswer } from '../../../model/api/timeline.ts';
import type { HistoryEvent } from '../../../model/event.ts';
import type { LayerId } from '../../../model/layers.ts';
import { LINK_KIND_IDS } from '../../../model/linkKinds.ts';
import type { PartialDate } from '../../../model/partialDate.ts';
import { dateOf } from '../../insight/timeline/calendar.ts';
import { type Days, daysOf, precisionOf } from '../../insight/timeline/events.ts';
import { firstYear, highlights } from '../../insight/timeline/growthFacts.ts';
import { type LayerSeries, seriesOf, yearsIn } from '../../insight/timeline/series.ts';
import { growthText, TIMELINE_BASIS } from '../../insight/timeline/texts.ts';
import type { TimelineFound } from '../../insight/timeline/timelineTask.ts';
import { type AnswerRecords, dictionaries, endsOf, recordsOf } from '../present/answerRecords.ts';
import { eventAnswer } from '../present/facts.ts';
import type { GraphAt } from '../present/records.ts';
import type { SourceCatalogue } from '../present/sourceCatalogue.ts';
import { inOrder, planAnswer, stageBand, underWay } from './bands.ts';

interface Shown {
  readonly span: Days;
  readonly at: PartialDate | undefined;
  /** The layers asked for; all when none is named. */
  readonly layers: readonly LayerId[];
  /** Whether the links of one actor are meant. */
  readonly sided: boolean;
  readonly page: { readonly shown: readonly HistoryEvent[]; readonly all: readonly HistoryEvent[] };
}

/** What was found, all of it by index, as an answer with the records that it mentions. */
export async function timelineAnswer(
  graph: GraphAt,
  found: TimelineFound,
  { span, at, layers, sided, page }: Shown,
  sources: SourceCatalogue,
): Promise<Omit<TimelineAnswer, 'took' | 'next'>> {
  const { growth } = found;
  const years = yearsIn(found, span);
  const series = seriesOf(growth, years, layers);
  const records = await recordsIn(graph, found, series, page.shown);
  const stages = found.stages.flatMap((stage) => stageBand(stage, records));
  const plans = found.plans.items.flatMap((plan) => planAnswer(plan, graph, records));
  const range = growth.range.last < growth.range.first ? undefined : { from: dateOf(growth.range.first), to: dateOf(growth.range.last) };
  const registers = registersIn(found);
  const begun = years.map((year) => found.nodes.begun.get(year) ?? 0);
  return {
    items: page.shown.map((event) => ({
      ...eventAnswer(event, sources),
      precision: precisionOf(event),
      span: event.from !== undefined && event.to !== undefined,
    })),
    total: page.all.length,
    undated: page.all.filter((event) => daysOf(event) === undefined).length,
    ...(range && { range }),
    growth: {
      years,
      layers: series.map((layer) => layerAnswer(layer, sided, records)),
      nodes: { begun, otherYears: sum(found.nodes.begun.values()) - sum(begun), undated: found.nodes.undated },
      registers,
    },
    stages: inOrder(stages),
    plans: { items: plans, total: found.plans.total },
    ...(at !== undefined && { underWay: underWay(at, found.holding, { stages, plans, events: page.all }, records) }),
    text: growthText({ range, registers, years, first: firstYear(growth), ...highlights(years, series) }),
    basis: TIMELINE_BASIS,
    ...dictionaries(records, sources),
    complete: true,
  };
}

const sum = (counts: Iterable<number>): number => [...counts].reduce((total, count) => total + count, 0);

async function recordsIn(
  graph: GraphAt,
  found: TimelineFound,
  series: readonly LayerSeries[],
  events: readonly HistoryEvent[],
): Promise<AnswerRecords> {
  const cited = [
    ...found.stages.map(({ link }) => link),
    ...found.plans.items.flatMap(({ issued }) => issued),
    ...series.flatMap(({ first }) => first ?? []),
  ];
  const actors = events.flatMap(({ actors: ids }) => ids.map((id) => graph.projection.nodes.indexOfId(id)));
  const named = [...endsOf(graph.projection, cited), ...found.plans.items.map(({ node }) => node), ...actors];
  return recordsOf(
    graph,
    named.filter((node) => node >= 0),
    cited,
  );
}

function layerAnswer({ first, inward, outward, ...series }: LayerSeries, sided: boolean, { links }: AnswerRecords): LayerGrowth {
  const link = first === undefined ? undefined : links.get(first)?.id;
  return { ...series, ...(sided && { inward, outward }), ...(link && { first: link }) };
}

const registersIn = ({ growth, registerFrom }: TimelineFound): TimelineAnswer['growth']['registers'] =>
  LINK_KIND_IDS.flatMap((kind, code) => {
    const count = growth.registeredKinds[code] ?? 0;
    return count > 0 ? [{ kind, year: growth.firstYear + (registerFrom[code] ?? 0), links: count }] : [];
  });
