/** A cluster of one partition that shares items with a cluster of another, and how many. */
interface Meeting {
  readonly one: number;
  readonly count: number;
}

const pairs = (count: number): number => (count * (count - 1)) / 2;

/** The adjusted Rand index (Hubert and Arabie 1985): 1 for the same partition, about 0 for what chance gives. */
export function adjustedRand(one: Int32Array, other: Int32Array): number {
  const together = pairsTogether(meetings(one, other));
  const inOne = pairsTogether(meetings(one, one));
  const inOther = pairsTogether(meetings(other, other));
  const byChance = one.length < 2 ? 0 : (inOne * inOther) / pairs(one.length);
  const most = (inOne + inOther) / 2;
  return most === byChance ? 1 : (together - byChance) / (most - byChance);
}

/** By cluster of the first partition: how many pairs of its members the second leaves together. */
export function pairsKept(one: Int32Array, other: Int32Array, clusterCount: number): Float64Array {
  const kept = new Float64Array(clusterCount);
  for (const { one: cluster, count } of meetings(one, other)) kept[cluster] = (kept[cluster] ?? 0) + pairs(count);
  return kept;
}

function pairsTogether(met: Iterable<Meeting>): number {
  let sum = 0;
  for (const { count } of met) sum += pairs(count);
  return sum;
}

/** Both clusters of an item in one number, sorted: the same two then stand side by side. */
function* meetings(one: Int32Array, other: Int32Array): Generator<Meeting> {
  const width = other.reduce((most, cluster) => Math.max(most, cluster), 0) + 1;
  const keys = Float64Array.from(one, (cluster, item) => cluster * width + (other[item] ?? 0)).sort();
  for (let start = 0; start < keys.length; ) {
    const key = keys[start] ?? 0;
    let end = start + 1;
    while (end < keys.length && keys[end] === key) end += 1;
    yield { one: Math.floor(key / width), count: end - start };
    start = end;
  }
}
