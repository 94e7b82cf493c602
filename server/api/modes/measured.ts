import type { Measured as MeasuredAnswer } from '../../../model/api/modes.ts';
import { CONFIDENCES, confidenceRank } from '../../../model/confidence.ts';
import { LAYER_IDS } from '../../../model/layers.ts';
import type { Measured } from '../../insight/modes/areaTask.ts';
import type { Part } from '../../insight/modes/measure.ts';
import { dominantOf } from '../../insight/modes/verdict.ts';
import type { Shown } from './shown.ts';

export function measuredAnswer({ measure, links }: Measured, shown: Shown): MeasuredAnswer {
  const { byLayer, byConfidence, total } = measure;
  return {
    total,
    stated: byConfidence[confidenceRank('stated')] ?? 0,
    undated: measure.undated,
    byLayer: Object.fromEntries(LAYER_IDS.map((layer, code) => [layer, byLayer[code] ?? 0])),
    shares: Object.fromEntries(LAYER_IDS.map((layer, code) => [layer, total === 0 ? 0 : (byLayer[code] ?? 0) / total])),
    dominant: dominantOf(measure),
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
    tierFlow: measure.tierFlow.map((row) => [...row]),
    links: shown.linkIds(links),
  };
}

export const partAnswer = ({ count, of }: Part): { count: number; of: number; share: number | null } => ({
  count,
  of,
  share: of === 0 ? null : count / of,
});
