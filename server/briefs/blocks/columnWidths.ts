/** Of an even share, what a column gets at least. */
const LEAST_SHARE = 0.55;

/**
 * Widths of columns that need so much each: all get what they need where there is room, and share what is left; otherwise those that
 * need little get it, and the others share the rest.
 */
export function columnWidths(needed: readonly number[], stretching: readonly boolean[], total: number): number[] {
  const sum = needed.reduce((all, one) => all + one, 0);
  if (sum <= total) {
    const stretched = stretching.some(Boolean) ? stretching : stretching.map(() => true);
    const base = needed.reduce((all, one, index) => all + (stretched[index] === true ? one : 0), 0);
    return needed.map((one, index) => one + (stretched[index] === true ? ((total - sum) * one) / base : 0));
  }
  const widths = [...needed];
  let left = total;
  let open = needed.map((_, index) => index);
  for (;;) {
    const fair = left / open.length;
    const small = open.filter((index) => (needed[index] ?? 0) <= fair);
    if (small.length === 0) break;
    for (const index of small) left -= needed[index] ?? 0;
    open = open.filter((index) => !small.includes(index));
  }
  // A text of four times the length gets twice the width: that keeps rows low, and no column is squeezed by another.
  const least = (left / open.length) * LEAST_SHARE;
  const spare = left - least * open.length;
  const weight = (index: number): number => Math.sqrt(needed[index] ?? 0);
  const weights = open.reduce((all, index) => all + weight(index), 0);
  for (const index of open) widths[index] = least + (spare * weight(index)) / weights;
  return widths;
}
