/** Values by bin, feature after feature: trees are grown on bins because a bin fits a byte and a split then is one pass. */
export interface Binned {
  readonly rowCount: number;
  readonly featureCount: number;
  readonly bin: Uint8Array;
  /** By feature: the highest value of each bin but the last. */
  readonly edges: readonly Float32Array[];
}

export const BINS = 64;
const SAMPLE = 20_000;

/** Bins of about equal numbers of rows; `values` stands row after row. */
export function binned(values: Float32Array, featureCount: number): Binned {
  const rowCount = values.length / featureCount;
  const bin = new Uint8Array(values.length);
  const edges = Array.from({ length: featureCount }, (_, feature) => {
    const edge = edgesOf(values, featureCount, feature, rowCount);
    for (let row = 0; row < rowCount; row += 1) {
      bin[feature * rowCount + row] = binOf(edge, values[row * featureCount + feature] ?? 0);
    }
    return edge;
  });
  return { rowCount, featureCount, bin, edges };
}

function edgesOf(values: Float32Array, featureCount: number, feature: number, rowCount: number): Float32Array {
  const step = Math.max(1, Math.floor(rowCount / SAMPLE));
  const sample = new Float32Array(Math.ceil(rowCount / step));
  for (let at = 0; at < sample.length; at += 1) sample[at] = values[at * step * featureCount + feature] ?? 0;
  sample.sort();
  const edges: number[] = [];
  for (let cut = 1; cut < BINS; cut += 1) {
    const edge = sample[Math.floor((cut * sample.length) / BINS)] ?? 0;
    if (edge !== edges.at(-1) && edge < (sample.at(-1) ?? 0)) edges.push(edge);
  }
  return Float32Array.from(edges);
}

function binOf(edges: Float32Array, value: number): number {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= (edges[middle] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
}
