import { BINS, type Binned } from './binned.ts';

export interface Growth {
  readonly leaves: number;
  /** No leaf may hold less curvature than this. */
  readonly leastCurvature: number;
  /** Pulls leaves towards 0. */
  readonly shrink: number;
}

/** By row: the loss's first and second derivative by the score. */
export interface Loss {
  readonly slope: Float64Array;
  readonly curvature: Float64Array;
}

/** Rows in bins up to `bin` go left. */
export interface Split {
  readonly gain: number;
  readonly feature: number;
  readonly bin: number;
}

/** Sums of slope and curvature, side by side, for each bin of each feature. */
export function histogramOf(data: Binned, { slope, curvature }: Loss, rows: Int32Array, start: number, end: number): Float64Array {
  const histogram = new Float64Array(data.featureCount * BINS * 2);
  for (let feature = 0; feature < data.featureCount; feature += 1) {
    const column = data.bin.subarray(feature * data.rowCount, (feature + 1) * data.rowCount);
    const offset = feature * BINS;
    for (let at = start; at < end; at += 1) {
      const row = rows[at] ?? 0;
      const cell = (offset + (column[row] ?? 0)) * 2;
      histogram[cell] = (histogram[cell] ?? 0) + (slope[row] ?? 0);
      histogram[cell + 1] = (histogram[cell + 1] ?? 0) + (curvature[row] ?? 0);
    }
  }
  return histogram;
}

/** Every row stands in one bin of each feature, so the first feature's bins hold them all. */
export function totals(histogram: Float64Array): { slope: number; curvature: number } {
  let slope = 0;
  let curvature = 0;
  for (let bin = 0; bin < BINS; bin += 1) {
    slope += histogram[2 * bin] ?? 0;
    curvature += histogram[2 * bin + 1] ?? 0;
  }
  return { slope, curvature };
}

/** The split that lowers the loss most; its gain is 0 when none does. */
export function bestSplit(data: Binned, histogram: Float64Array, { leastCurvature, shrink }: Growth): Split {
  const { slope, curvature } = totals(histogram);
  const whole = slope ** 2 / (curvature + shrink);
  let best: Split = { gain: 0, feature: -1, bin: 0 };
  for (let feature = 0; feature < data.featureCount; feature += 1) {
    let leftSlope = 0;
    let leftCurvature = 0;
    const cuts = data.edges[feature]?.length ?? 0;
    for (let bin = 0; bin < cuts; bin += 1) {
      const cell = (feature * BINS + bin) * 2;
      leftSlope += histogram[cell] ?? 0;
      leftCurvature += histogram[cell + 1] ?? 0;
      const rightCurvature = curvature - leftCurvature;
      if (leftCurvature < leastCurvature || rightCurvature < leastCurvature) continue;
      const parts = leftSlope ** 2 / (leftCurvature + shrink) + (slope - leftSlope) ** 2 / (rightCurvature + shrink);
      if (parts - whole > best.gain) best = { gain: parts - whole, feature, bin };
    }
  }
  return best;
}
