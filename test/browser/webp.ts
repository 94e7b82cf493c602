import type { Page } from 'playwright-core';

interface Size {
  readonly width: number;
  readonly height: number;
}

const HEAD = 'data:image/webp;base64,';

/** The page as a small file: the browser itself writes it, as large as it was taken unless told. */
export async function webpOf(page: Page, quality: number, size?: Size): Promise<Buffer> {
  const taken = (await page.screenshot({ animations: 'disabled', caret: 'hide' })).toString('base64');
  const written = await page.evaluate(
    async ({ taken, quality, size }) => {
      const image = new Image();
      image.src = `data:image/png;base64,${taken}`;
      await image.decode();
      const { width, height } = size ?? image;
      const canvas = Object.assign(document.createElement('canvas'), { width, height });
      canvas.getContext('2d')?.drawImage(image, 0, 0, width, height);
      return canvas.toDataURL('image/webp', quality);
    },
    { taken, quality, size },
  );
  return Buffer.from(written.slice(HEAD.length), 'base64');
}
