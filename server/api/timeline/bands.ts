import type { Plan, StageBand, UnderWay } from '../../../model/api/timeline.ts';
import type { HistoryEvent } from '../../../model/event.ts';
import { LAYER_IDS } from '../../../model/layers.ts';
import { firstDay, type PartialDate } from '../../../model/partialDate.ts';
import type { PlanFound, StageFound } from '../../insight/timeline/bands.ts';
import { daysOf } from '../../insight/timeline/events.ts';
import { planText, stageText, underWayText } from '../../insight/timeline/texts.ts';
import type { AnswerRecords } from '../present/answerRecords.ts';
import type { GraphAt } from '../present/records.ts';

/** AnswerRecords by the index in the projection. */
export function stageBand(found: StageFound, { nodes, links }: AnswerRecords): StageBand[] {
  const [mode, stage, link] = [nodes.get(found.mode), nodes.get(found.stage), links.get(found.link)];
  if (mode === undefined || stage === undefined || link === undefined) return [];
  const { from, to } = link;
  return [
    {
      mode: mode.id,
      stage: stage.id,
      link: link.id,
      ...(from && { from }),
      ...(to && { to }),
      open: from !== undefined && to === undefined,
      text: stageText(mode.name, stage.name, { from, to }),
    },
  ];
}

/** Mode by mode, the one that began first before the others, each with its stages in their order; those without dates last. */
export function inOrder(stages: readonly StageBand[]): StageBand[] {
  const day = ({ from }: StageBand): number => (from === undefined ? Number.MAX_SAFE_INTEGER : firstDay(from));
  const began = new Map<string, number>();
  for (const stage of stages) began.set(stage.mode, Math.min(began.get(stage.mode) ?? Number.MAX_SAFE_INTEGER, day(stage)));
  const place = (stage: StageBand): number => began.get(stage.mode) ?? 0;
  return stages.toSorted(
    (a, b) => place(a) - place(b) || (a.mode < b.mode ? -1 : a.mode > b.mode ? 1 : day(a) - day(b) || (a.stage < b.stage ? -1 : 1)),
  );
}

export function planAnswer({ node, issued }: PlanFound, { projection }: GraphAt, { nodes, links }: AnswerRecords): Plan[] {
  const plan = nodes.get(node);
  if (plan === undefined) return [];
  const { from, to, id, name } = plan;
  const acts = issued.flatMap((index) => {
    const link = links.get(index);
    const issuer = projection.links.source[index] === node ? projection.links.target[index] : projection.links.source[index];
    const by = nodes.get(issuer ?? -1);
    return link === undefined || by === undefined ? [] : [{ link: link.id, by: by.name, date: link.from }];
  });
  return [
    { node: id, ...(from && { from }), ...(to && { to }), issued: acts.map(({ link }) => link), text: planText(name, { from, to }, acts) },
  ];
}

const holds = (day: number, { from, to }: { from?: PartialDate | undefined; to?: PartialDate | undefined }): boolean =>
  from !== undefined && firstDay(from) <= day && (to === undefined || day < firstDay(to));

export function underWay(
  at: PartialDate,
  holding: Int32Array | null,
  told: { readonly stages: readonly StageBand[]; readonly plans: readonly Plan[]; readonly events: readonly HistoryEvent[] },
  records: AnswerRecords,
): UnderWay {
  const day = firstDay(at);
  const stages = told.stages.filter((stage) => holds(day, stage)).map(({ stage }) => stage);
  const plans = told.plans.filter((plan) => holds(day, plan)).map(({ node }) => node);
  const events = told.events.filter((event) => {
    const days = daysOf(event);
    return days !== undefined && days.start <= day && day < days.end;
  });
  const names = new Map(Array.from(records.nodes.values(), ({ id, name }) => [id, name]));
  return {
    at,
    stages,
    plans,
    events: events.map(({ id }) => id),
    holding: Object.fromEntries(LAYER_IDS.map((layer, code) => [layer, holding?.[code] ?? 0])),
    text: underWayText({
      at,
      stages: stages.flatMap((stage) => names.get(stage) ?? []),
      plans: plans.length,
      events: events.length,
      holding: holding?.reduce((sum, count) => sum + count, 0) ?? 0,
    }),
  };
}
