import type { Page } from 'playwright-core';

/** Whether anything is drawn on the canvas's sheet of outlines. */
export const hasOutlines = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const sheet = document.querySelectorAll<HTMLCanvasElement>('.network > canvas')[1];
    const probe = document.createElement('canvas');
    if (sheet === undefined || sheet.width === 0) return false;
    [probe.width, probe.height] = [sheet.width, sheet.height];
    const context = probe.getContext('2d', { willReadFrequently: true });
    context?.drawImage(sheet, 0, 0);
    return context?.getImageData(0, 0, probe.width, probe.height).data.some((part) => part > 0) === true;
  });
