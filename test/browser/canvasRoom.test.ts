import { expect, it } from 'vitest';
import { untilAsked } from './address.ts';
import { inChromium } from './inChromium.ts';

const THREE = 'on=city:hefei@0,0;city:suzhou@400,100;city:shanghai@500,160';

inChromium('room and focus on the canvas', ({ visit }) => {
  it('keeps the focus in the field where a node was chosen, and in a dialog that is open', async () => {
    const page = await visit(`/explore?${THREE}`);
    await page.locator('.ends input').first().fill('hefei');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await untilAsked(page, 'from', 'city:hefei');
    await page.locator('.ends .picked-one button:focus').waitFor();
    await page.locator('.share-button').click();
    await page.locator('dialog[open]').waitFor();
    await page.keyboard.press('Control+k');
    expect(await page.locator('.palette').count()).toBe(0);
  });

  it('has room for the drawing: one row of tools, and a table no higher than its rows', async () => {
    const page = await visit(`/explore?${THREE}&dock=table`, { viewport: { width: 1280, height: 800 }, locale: 'en-GB' });
    await page.locator('.dock tbody tr').nth(2).waitFor();
    const heightOf = async (part: string): Promise<number> => (await page.locator(part).boundingBox())?.height ?? Number.NaN;
    expect(await heightOf('.tools')).toBeLessThan(50);
    expect(await heightOf('.dock')).toBeLessThan(130);
    expect(await heightOf('.sight')).toBeGreaterThan(450);
  });
});
