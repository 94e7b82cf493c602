/** How often each pair of labels meets: what both measures are made of. */
interface Contingency {
  readonly cells: readonly (readonly [count: number, ofOne: number, ofOther: number])[];
  readonly ones: readonly number[];
  readonly others: readonly number[];
  readonly total: number;
}

/**
 * Normalised mutual information of two partitions: 1 for the same, 0 for independent ones. Divided by the mean of both entropies.
 * Two partitions of one cluster each are the same: 1.
 */
export function normalisedMutualInformation(one: readonly string[], other: readonly string[]): number {
  const { cells, ones, others, total } = contingency(one, other);
  const entropies = entropy(ones, total) + entropy(others, total);
  if (entropies === 0) return 1;
  const mutual = sum(cells.map(([count, ofOne, ofOther]) => (count / total) * Math.log((count * total) / (ofOne * ofOther))));
  return (2 * mutual) / entropies;
}

/** Adjusted Rand index (Hubert and Arabie 1985): the share of pairs on which two partitions agree, less what chance gives. */
export function adjustedRandIndex(one: readonly string[], other: readonly string[]): number {
  const { cells, ones, others, total } = contingency(one, other);
  const together = sum(cells.map(([count]) => pairs(count)));
  const inOnes = sum(ones.map(pairs));
  const inOthers = sum(others.map(pairs));
  const byChance = total < 2 ? 0 : (inOnes * inOthers) / pairs(total);
  const most = (inOnes + inOthers) / 2;
  return most === byChance ? 1 : (together - byChance) / (most - byChance);
}

const pairs = (count: number): number => (count * (count - 1)) / 2;

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const entropy = (counts: readonly number[], total: number): number =>
  sum(counts.map((count) => -(count / total) * Math.log(count / total)));

function contingency(one: readonly string[], other: readonly string[]): Contingency {
  if (one.length !== other.length) throw new RangeError(`The partitions have ${one.length} and ${other.length} members.`);
  const ones = new Map<string, number>();
  const others = new Map<string, number>();
  const cells = new Map<string, { count: number; label: string; otherLabel: string }>();
  one.forEach((label, at) => {
    const otherLabel = other[at] ?? '';
    ones.set(label, (ones.get(label) ?? 0) + 1);
    others.set(otherLabel, (others.get(otherLabel) ?? 0) + 1);
    const key = JSON.stringify([label, otherLabel]);
    const cell = cells.get(key);
    if (cell) cell.count += 1;
    else cells.set(key, { count: 1, label, otherLabel });
  });
  return {
    cells: [...cells.values()].map(({ count, label, otherLabel }) => [count, ones.get(label) ?? 0, others.get(otherLabel) ?? 0]),
    ones: [...ones.values()],
    others: [...others.values()],
    total: one.length,
  };
}
