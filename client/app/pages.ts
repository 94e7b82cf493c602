import type { PagePath } from '../../model/pages.ts';

/** The pages in the bar, in their order; each has its route in `router.tsx` and its word in `shellWords.ts`. */
export const PAGES = [
  { to: '/', key: 'map' },
  { to: '/cities', key: 'cities' },
  { to: '/explore', key: 'explore' },
  { to: '/routes', key: 'routes' },
  { to: '/partners', key: 'partners' },
  { to: '/isolation', key: 'isolation' },
  { to: '/chains', key: 'chains' },
  { to: '/positions', key: 'positions' },
  { to: '/time', key: 'time' },
  { to: '/sources', key: 'sources' },
] as const satisfies readonly { to: PagePath; key: string }[];

export type Page = (typeof PAGES)[number]['to'];
