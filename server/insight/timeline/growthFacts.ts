import { LAYER_IDS } from '../../../model/layers.ts';
import type { Growth } from './growth.ts';
import type { LayerSeries } from './series.ts';
import type { GrowthFacts } from './texts.ts';

/** The year in which most links begin, and the layer and year with the largest gain; what a register names in its first year apart. */
export function highlights(years: readonly number[], layers: readonly LayerSeries[]): Pick<GrowthFacts, 'peak' | 'fastest' | 'undated'> {
  let peak: GrowthFacts['peak'];
  let fastest: GrowthFacts['fastest'];
  years.forEach((year, at) => {
    let begunInAll = 0;
    for (const { layer, ...series } of layers) {
      const begun = (series.begun[at] ?? 0) - (series.registered[at] ?? 0);
      const ended = series.ended[at] ?? 0;
      begunInAll += begun;
      if (begun - ended > (fastest === undefined ? 0 : fastest.begun - fastest.ended)) fastest = { layer, year, begun, ended };
    }
    if (begunInAll > (peak?.begun ?? 0)) peak = { year, begun: begunInAll };
  });
  return { peak, fastest, undated: layers.reduce((sum, { undated }) => sum + undated, 0) };
}

/** The first of all years in which a link begins, whatever span is shown. */
export function firstYear({ firstYear: year, years, begun }: Growth): GrowthFacts['first'] {
  for (let at = 0; at < years; at += 1) {
    const count = LAYER_IDS.reduce((sum, _, layer) => sum + (begun[layer * years + at] ?? 0), 0);
    if (count > 0) return { year: year + at, count };
  }
  return undefined;
}
