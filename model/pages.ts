import { z } from 'zod';

/** Where the workbench's pages are. A link that is kept opens one of these and nothing else. */
const PAGE_PATHS = [
  '/',
  '/explore',
  '/cities',
  '/routes',
  '/partners',
  '/isolation',
  '/chains',
  '/positions',
  '/time',
  '/sources',
] as const;
export type PagePath = (typeof PAGE_PATHS)[number];

/** A page as it stands in an address; a source has a page of its own. */
export const PageAddress = z.union([z.enum(PAGE_PATHS), z.string().regex(/^\/sources\/[a-z0-9][a-z0-9:._-]{0,99}$/)]);
