/**
 * Widths of columns that need so much each: all get what they need where there is room, and share what is left; otherwise those that
 * need little get it, and the others share the rest evenly.
 */
export function columnWidths(needed: readonly number[], stretching: readonly boolean[], total: number): number[] {
  const sum = needed.reduce((all, one) => all + one, 0);
  if (sum <= total) {
    const stretched = stretching.some(Boolean) ? stretching : stretching.map(() => true);
    const base = needed.reduce((all, one, index) => all + (stretched[index] === true ? one : 0), 0);
    return needed.map((one, index) => one + (stretched[index] === true ? ((total - sum) * one) / base : 0));
  }
  const widths = new Array<number>(needed.length).fill(0);
  let left = total;
  const byNeed = Array.from(needed, (need, index) => ({ need, index })).sort((a, b) => a.need - b.need);
  byNeed.forEach(({ need, index }, at) => {
    const width = Math.min(need, left / (byNeed.length - at));
    widths[index] = width;
    left -= width;
  });
  return widths;
}
