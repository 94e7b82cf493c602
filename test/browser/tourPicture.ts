import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { picture } from './browser.ts';

export const TOUR = 'docs/tour';

/** So large may a picture of the tour be: whoever reads it online waits for all of them. */
export const MOST_BYTES = 120_000;

const HEAD = 'data:image/webp;base64,';
const QUALITY = 0.8;

/** The page as the tour shows it: kept beside the tour where that is asked for (`npm run tour`), else left for whoever wants to look. */
export async function tourPicture(page: Page, name: string): Promise<void> {
  if (process.env.TOUR !== 'keep') return picture(page, `tour-${name}`);
  const taken = (await page.screenshot({ animations: 'disabled', caret: 'hide' })).toString('base64');
  const written = await page.evaluate(
    async ({ taken, quality }) => {
      const image = new Image();
      image.src = `data:image/png;base64,${taken}`;
      await image.decode();
      const canvas = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height });
      canvas.getContext('2d')?.drawImage(image, 0, 0);
      return canvas.toDataURL('image/webp', quality);
    },
    { taken, quality: QUALITY },
  );
  mkdirSync(TOUR, { recursive: true });
  writeFileSync(join(TOUR, `${name}.webp`), Buffer.from(written.slice(HEAD.length), 'base64'));
}
