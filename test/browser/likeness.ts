import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Page } from 'playwright-core';

/** Pictures are kept this small: enough to see that something moved, too little to see how letters are smoothed. */
const SIZE = { width: 640, height: 400 };
/** A cell of so many pixels each way differs when it is lighter or darker by more than this, of 255, on average. */
const CELL = 8;
const TOLERANCE = 14;

/** The page as a small picture, as the browser itself writes it. */
async function pictureOf(page: Page): Promise<string> {
  const taken = (await page.screenshot({ animations: 'disabled', caret: 'hide' })).toString('base64');
  return page.evaluate(
    async ({ taken, width, height }) => {
      const image = new Image();
      image.src = `data:image/png;base64,${taken}`;
      await image.decode();
      const canvas = Object.assign(document.createElement('canvas'), { width, height });
      canvas.getContext('2d')?.drawImage(image, 0, 0, width, height);
      return canvas.toDataURL('image/webp', 0.85);
    },
    { taken, ...SIZE },
  );
}

/** Which share of two pictures' cells differ; 0 when they look the same. */
function unlikeness(page: Page, one: string, other: string): Promise<number> {
  return page.evaluate(
    async ({ pictures, width, height, cell, tolerance }) => {
      const lightness = async (source: string): Promise<Float64Array> => {
        const image = new Image();
        image.src = source;
        await image.decode();
        const canvas = Object.assign(document.createElement('canvas'), { width, height });
        const context = canvas.getContext('2d');
        context?.drawImage(image, 0, 0, width, height);
        const pixels = context?.getImageData(0, 0, width, height).data ?? new Uint8ClampedArray();
        const cells = new Float64Array((width / cell) * (height / cell));
        for (let pixel = 0; pixel < width * height; pixel += 1) {
          const at = Math.floor(pixel / width / cell) * (width / cell) + Math.floor((pixel % width) / cell);
          const [red = 0, green = 0, blue = 0] = pixels.subarray(pixel * 4, pixel * 4 + 3);
          cells[at] = (cells[at] ?? 0) + (0.3 * red + 0.59 * green + 0.11 * blue) / cell ** 2;
        }
        return cells;
      };
      const [before, after] = await Promise.all(pictures.map(lightness));
      const differing = before?.filter((light, at) => Math.abs(light - (after?.[at] ?? 0)) > tolerance).length ?? 1;
      return differing / (before?.length ?? 1);
    },
    { pictures: [one, other], ...SIZE, cell: CELL, tolerance: TOLERANCE },
  );
}

const HEAD = 'data:image/webp;base64,';

/** From now on the page should look as it does. */
export async function keep(page: Page, path: string): Promise<void> {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, Buffer.from((await pictureOf(page)).slice(HEAD.length), 'base64'));
}

/** How far the page is from the picture of it that is kept at this path. */
export async function unlikeKept(page: Page, path: string): Promise<number> {
  if (!existsSync(path)) throw new Error(`No picture is kept at ${path}: look at the page, then run \`npm run views\``);
  return unlikeness(page, HEAD + readFileSync(path).toString('base64'), await pictureOf(page));
}
