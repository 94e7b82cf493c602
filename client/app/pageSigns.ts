/** Pages that answer the same sort of question stand together. */
export const PAGE_GROUPS = ['look', 'ask', 'understand', 'data'] as const;

interface PageSign {
  readonly group: (typeof PAGE_GROUPS)[number];
  /** G and then this letter opens the page. */
  readonly letter: string;
  /** Outlines on a square of 24, drawn as lines. */
  readonly outline: string;
}

/** How each page is told in the rail and by keys. */
export const PAGE_SIGNS = {
  map: { group: 'look', letter: 'M', outline: 'M9 4 3 6.5v13L9 17l6 2.5 6-2.5V4l-6 2.5zM9 4v13M15 6.5v13' },
  cities: {
    group: 'look',
    letter: 'C',
    outline: 'M4 20V9l6-3v14M10 20V4l6 3v13M16 20v-9l4 2v7M2.5 20h19M7 11v.01M7 15v.01M13 10v.01M13 14v.01',
  },
  explore: {
    group: 'look',
    letter: 'E',
    outline:
      'M8.2 7.6 15 6.2M7.6 9 10.4 15.3M16.6 8.3 13 15.4M8 7a2.5 2.5 0 1 0-5 0 2.5 2.5 0 0 0 5 0M20 6a2.5 2.5 0 1 0-5 0 2.5 2.5 0 0 0 5 0M14.2 17.6a2.5 2.5 0 1 0-5 0 2.5 2.5 0 0 0 5 0',
  },
  routes: {
    group: 'ask',
    letter: 'R',
    outline: 'M7.5 18a2 2 0 1 0-4 0 2 2 0 0 0 4 0M20.5 6a2 2 0 1 0-4 0 2 2 0 0 0 4 0M7.5 18H15a3 3 0 0 0 0-6H9a3 3 0 0 1 0-6h7.5',
  },
  partners: {
    group: 'ask',
    letter: 'P',
    outline:
      'M12 8.5a3.2 3.2 0 1 0-6.4 0 3.2 3.2 0 0 0 6.4 0M3 19.5c.4-3.4 2.6-5.2 5.8-5.2s5.4 1.8 5.8 5.2M15 5.6a3.2 3.2 0 0 1 0 5.8M17 14.6c2.2.6 3.6 2.2 4 4.9',
  },
  isolation: {
    group: 'ask',
    letter: 'I',
    outline:
      'M8.5 8A2.5 2.5 0 1 0 3.5 8a2.5 2.5 0 0 0 5 0M10 16.5a2.5 2.5 0 1 0-5 0 2.5 2.5 0 0 0 5 0M6.3 10.5l.8 3.6M20.5 12a2.5 2.5 0 1 0-5 0 2.5 2.5 0 0 0 5 0M10 11h.01M12.8 11.4h.01',
  },
  chains: { group: 'understand', letter: 'H', outline: 'M3 7h5v4H3zM16 7h5v4h-5zM9.5 15h5v4h-5zM8 9h8M5.5 11v6h4M18.5 11v6h-4' },
  positions: { group: 'understand', letter: 'O', outline: 'M3.5 20.5h17M6 20v-5M10.5 20V9M15 20v-8M19.5 20V4' },
  time: { group: 'understand', letter: 'T', outline: 'M20.5 12a8.5 8.5 0 1 0-17 0 8.5 8.5 0 0 0 17 0M12 7v5l3.5 2' },
  sources: { group: 'data', letter: 'S', outline: 'M6 3.5h8.5L19 8v12.5H6zM14.5 3.5V8H19M9 12h7M9 15.5h7' },
} as const satisfies Readonly<Record<string, PageSign>>;
