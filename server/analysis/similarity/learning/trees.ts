/**
 * Decision trees whose leaves add up to a score. All trees stand one after another, `roots` says where each begins. At a branch the
 * value that `feature` names is compared with `threshold`: up to it the way goes to `left`, else to the place after. At a leaf `feature`
 * is -1 and `threshold` is what it adds.
 */
export interface Trees {
  readonly roots: Int32Array;
  readonly feature: Int8Array;
  readonly threshold: Float32Array;
  readonly left: Int32Array;
}

/** The sum of the leaves that the row of values at `offset` falls into. */
export function treeScore({ roots, feature, threshold, left }: Trees, values: Float32Array, offset: number): number {
  let sum = 0;
  for (let tree = 0; tree < roots.length; tree += 1) {
    let place = roots[tree] ?? 0;
    let asked = feature[place] ?? -1;
    while (asked >= 0) {
      place = (left[place] ?? 0) + ((values[offset + asked] ?? 0) <= (threshold[place] ?? 0) ? 0 : 1);
      asked = feature[place] ?? -1;
    }
    sum += threshold[place] ?? 0;
  }
  return sum;
}
