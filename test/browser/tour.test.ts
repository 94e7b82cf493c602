import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { inChromium } from './inChromium.ts';
import { settled } from './settled.ts';
import { ANSWERS } from './tourAnswers.ts';
import { CANVAS } from './tourCanvas.ts';
import { MOST_BYTES, TOUR, tourPicture } from './tourPicture.ts';

const STOPS = [...ANSWERS, ...CANVAS].sort((a, b) => (a.name < b.name ? -1 : 1));

inChromium('the tour', ({ visit }) => {
  it.each(STOPS)('$name', async ({ name, path, look, walk }) => {
    const page = await visit(path, { reducedMotion: 'reduce', ...look });
    await walk(page);
    await page.mouse.move(0, 0);
    await settled(page);
    await tourPicture(page, name);
  });
});

it('names a picture for each of the ten, and keeps it small', () => {
  const named = [...readFileSync('docs/tour.md', 'utf8').matchAll(/\]\(tour\/([\w-]+)\.webp\)/g)].map(([, name]) => name);
  expect(named).toEqual(STOPS.slice(1).map(({ name }) => name));
  for (const { name } of STOPS) expect(statSync(join(TOUR, `${name}.webp`)).size).toBeLessThan(MOST_BYTES);
});
