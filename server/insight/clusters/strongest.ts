/** The items with the greatest values, greatest first, equal ones by their number; without sorting them all. */
export function strongest(items: Int32Array, value: Float64Array, most: number): number[] {
  const byStrength = (a: number, b: number): number => (value[b] ?? 0) - (value[a] ?? 0) || a - b;
  if (items.length <= most) return [...items].sort(byStrength);
  const values = Float64Array.from(items, (item) => value[item] ?? 0).sort();
  const least = values[values.length - most] ?? 0;
  const above = items.filter((item) => (value[item] ?? 0) > least);
  const equal = items.filter((item) => value[item] === least);
  return [...[...above].sort(byStrength), ...equal.subarray(0, most - above.length)];
}
