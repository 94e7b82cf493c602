/** A count inside a sentence, its thousands set apart, which both languages do alike: `4,461`. Years and numbers that name something are not counts. */
export const whole = (count: number): string => count.toLocaleString('en-GB');

/** `1 link`, `3 links`, `2 cities`, `4,461 nodes`. */
export const counted = (count: number, one: string, many = `${one}s`): string => `${whole(count)} ${count === 1 ? one : many}`;

export const links = (count: number): string => counted(count, 'link');
export const nodes = (count: number): string => counted(count, 'node');

/** In whole percent. */
export const percent = (share: number): string => `${Math.round(share * 100)}%`;

/** In percent of three digits, for shares that differ little or are small. */
export const finePercent = (share: number): string => `${figure(share * 100)}%`;

/** Three digits that count, for large numbers one behind the point, and no zeros that say nothing. */
export const figure = (value: number): string =>
  value >= 100 ? value.toLocaleString('en-GB', { maximumFractionDigits: 1 }) : String(Number(value.toPrecision(3)));
