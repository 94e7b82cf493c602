import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { picture } from './browser.ts';
import { webpOf } from './webp.ts';

export const TOUR = 'docs/tour';

/** So large may a picture of the tour be: whoever reads it online waits for all of them. */
export const MOST_BYTES = 130_000;

const QUALITY = 0.8;

/** The page as the tour shows it: kept beside the tour where that is asked for (`npm run tour`), else left for whoever wants to look. */
export async function tourPicture(page: Page, name: string): Promise<void> {
  if (process.env.TOUR !== 'keep') return picture(page, `tour-${name}`);
  mkdirSync(TOUR, { recursive: true });
  writeFileSync(join(TOUR, `${name}.webp`), await webpOf(page, QUALITY));
}
