import type { Measured as MeasuredAnswer } from '../../../model/api/modes.ts';
import { CONFIDENCES, confidenceRank } from '../../../model/confidence.ts';
import { LAYER_IDS } from '../../../model/layers.ts';
import type { Measured } from '../../insight/modes/areaTally.ts';
import type { Part } from '../../insight/modes/linkCounts.ts';
import { mostOf } from '../../insight/modes/verdict.ts';
import { idsIn } from '../present/answerRecords.ts';
import type { Shown } from './shown.ts';

export function measuredAnswer({ measure, links }: Measured, shown: Shown): MeasuredAnswer {
  const { byLayer, byConfidence, total } = measure;
  return {
    total,
    stated: byConfidence[confidenceRank('stated')] ?? 0,
    undated: measure.undated,
    byLayer: layered(byLayer),
    shares: Object.fromEntries(LAYER_IDS.map((layer, code) => [layer, total === 0 ? 0 : (byLayer[code] ?? 0) / total])),
    dominant: mostOf(measure.byLayer),
    byConfidence: Object.fromEntries(CONFIDENCES.map(({ id }, rank) => [id, byConfidence[rank] ?? 0])),
    mergers: partAnswer(measure.mergers),
    alliances: partAnswer(measure.alliances),
    ties: measure.ties,
    crossProvince: partAnswer(measure.crossProvince),
    crossTier: partAnswer(measure.crossTier),
    near: partAnswer(measure.near),
    enclaves: measure.enclaves,
    centreCentre: partAnswer(measure.centreCentre),
    centreNeighbour: partAnswer(measure.centreNeighbour),
    circles: { centreCentre: layered(measure.circles.centreCentre), centreNeighbour: layered(measure.circles.centreNeighbour) },
    tierFlow: measure.tierFlow.map((row) => [...row]),
    links: idsIn(shown.links, links),
  };
}

const layered = (counts: readonly number[]): Record<string, number> =>
  Object.fromEntries(LAYER_IDS.map((layer, code) => [layer, counts[code] ?? 0]));

export const partAnswer = ({ count, of }: Part): { count: number; of: number; share: number | null } => ({
  count,
  of,
  share: of === 0 ? null : count / of,
});
