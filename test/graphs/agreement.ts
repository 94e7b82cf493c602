import { adjustedRand } from '../../server/analysis/communities/agreement.ts';

/** How often each pair of labels meets: what the measure is made of. */
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

/** Adjusted Rand index of two partitions by label: see `adjustedRand`. */
export function adjustedRandIndex(one: readonly string[], other: readonly string[]): number {
  requireSameLength(one, other);
  return adjustedRand(numbered(one), numbered(other));
}

function requireSameLength(one: readonly string[], other: readonly string[]): void {
  if (one.length !== other.length) throw new RangeError(`The partitions have ${one.length} and ${other.length} members.`);
}

function numbered(labels: readonly string[]): Int32Array {
  const numbers = new Map([...new Set(labels)].map((label, at) => [label, at]));
  return Int32Array.from(labels, (label) => numbers.get(label) ?? 0);
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const entropy = (counts: readonly number[], total: number): number =>
  sum(counts.map((count) => -(count / total) * Math.log(count / total)));

function contingency(one: readonly string[], other: readonly string[]): Contingency {
  requireSameLength(one, other);
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
