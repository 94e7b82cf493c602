/** What stands in a group's place for an item that is in none. */
export const NO_GROUP = -1;

/**
 * Renames the groups of items, in place, to 0, 1, 2 … by falling size, and among equals by their first item, so that the numbers do not
 * hang on how the groups were found. Names are below `nameEnd`. Returns the sizes by new number.
 */
export function numberedBySize(group: Int32Array, nameEnd: number): Int32Array {
  const size = new Int32Array(nameEnd);
  const names = new Int32Array(nameEnd);
  let count = 0;
  let largest = 0;
  for (let item = 0; item < group.length; item += 1) {
    const name = group[item] ?? NO_GROUP;
    if (name === NO_GROUP) continue;
    if (size[name] === 0) names[count++] = name;
    size[name] = (size[name] ?? 0) + 1;
    largest = Math.max(largest, size[name] ?? 0);
  }
  // Size and turn of appearance in one number: sorting numbers is many times faster than sorting with a comparison.
  const keys = new Float64Array(count);
  for (let turn = 0; turn < count; turn += 1) keys[turn] = (largest - (size[names[turn] ?? 0] ?? 0)) * count + turn;
  keys.sort();
  const number = new Int32Array(nameEnd);
  const sizes = new Int32Array(count);
  keys.forEach((key, at) => {
    const name = names[key % count] ?? 0;
    number[name] = at;
    sizes[at] = size[name] ?? 0;
  });
  for (let item = 0; item < group.length; item += 1) {
    const name = group[item] ?? NO_GROUP;
    if (name !== NO_GROUP) group[item] = number[name] ?? 0;
  }
  return sizes;
}
