/** `1 link`, `3 links`, `2 cities`. */
export const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

export const links = (count: number): string => counted(count, 'link');
export const nodes = (count: number): string => counted(count, 'node');

/** In whole percent. */
export const percent = (share: number): string => `${Math.round(share * 100)}%`;

/** In percent of three digits, for shares that differ little or are small. */
export const finePercent = (share: number): string => `${figure(share * 100)}%`;

/** Three digits that count, for large numbers one behind the point, and no zeros that say nothing. */
export const figure = (value: number): string => String(Number(value >= 100 ? value.toFixed(1) : value.toPrecision(3)));
