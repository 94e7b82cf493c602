import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Page } from 'playwright-core';
import { webpOf } from './webp.ts';

/** Pictures are kept this small: enough to see that something moved, too little to see how letters are smoothed. */
const SIZE = { width: 640, height: 400 };
/** A cell of so many pixels each way differs when it is lighter or darker by more than this, of 255, on average. */
const CELL = 8;
const TOLERANCE = 14;

/** Which share of two pictures' cells differ; 0 when they look the same. */
function unlikeness(page: Page, one: Buffer, other: Buffer): Promise<number> {
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
    {
      pictures: [one, other].map((picture) => `data:image/webp;base64,${picture.toString('base64')}`),
      ...SIZE,
      cell: CELL,
      tolerance: TOLERANCE,
    },
  );
}

const QUALITY = 0.85;

/** From now on the page should look as it does. */
export async function keep(page: Page, path: string): Promise<void> {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, await webpOf(page, QUALITY, SIZE));
}

/** How far the page is from the picture of it that is kept at this path. */
export async function unlikeKept(page: Page, path: string): Promise<number> {
  if (!existsSync(path)) throw new Error(`No picture is kept at ${path}: look at the page, then run \`npm run views\``);
  return unlikeness(page, readFileSync(path), await webpOf(page, QUALITY, SIZE));
}
