import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type TestServer } from '../server.ts';
import { missingForBrowser, openBrowser, picture, visit } from './browser.ts';
import { keep, unlikeKept } from './likeness.ts';

/** The main views as they should look; `npm run views` keeps them as they look now. */
const VIEWS = {
  map: '/',
  cities: '/cities',
  pair: '/cities?pair=city:hefei|city:suzhou',
  routes: '/routes?from=city:hefei&to=city:suzhou',
  canvas:
    '/explore?on=city:hefei@-400,0;city:shanghai@500,200;univ:university-of-science-and-technology-of-china@-300,260;univ:fudan@560,-120;city:suzhou@260,60;city:nanjing@-40,-200&sel=city:hefei',
  partners: '/partners?for=univ:fudan&topic=industry:ic',
  isolation: '/isolation?layers=knowledge',
  chains: '/chains?industry=industry:ic',
  positions: '/positions',
  time: '/time',
  difference: '/time?tab=difference',
  sources: '/sources',
} as const;
const LOOKS = [
  { name: 'zh', locale: 'zh-CN', colorScheme: 'light' },
  { name: 'en-dark', locale: 'en-GB', colorScheme: 'dark' },
] as const;
/** What other versions of a browser and its fonts may change. */
const MOST_UNLIKE = 0.03;

const kept = (name: string): string => `test/browser/views/${name}.webp`;

describe.skipIf(missingForBrowser() !== null)('views look as they did', () => {
  let server: TestServer;
  let browser: Browser;
  beforeAll(async () => {
    [server, browser] = await Promise.all([startServer(), openBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await server.stop();
  });

  describe.each(LOOKS)('in $name', ({ name: look, ...options }) => {
    it.each(Object.entries(VIEWS))('%s', async (name, path) => {
      const { page, close } = await visit(browser, server.url + path, { ...options, reducedMotion: 'reduce' });
      await page.locator('.ant-skeleton').first().waitFor({ state: 'detached' });
      if (process.env.VIEWS === 'keep') await keep(page, kept(`${name}-${look}`));
      const unlike = await unlikeKept(page, kept(`${name}-${look}`));
      if (unlike > MOST_UNLIKE) await picture(page, `view-${name}-${look}`);
      expect(unlike).toBeLessThanOrEqual(MOST_UNLIKE);
      await close();
    });
  });

  it('and another view would be told apart', async () => {
    const { page, close } = await visit(browser, `${server.url}${VIEWS.chains}`, { locale: 'en-GB' });
    expect(await unlikeKept(page, kept('chains-zh'))).toBeGreaterThan(MOST_UNLIKE);
    expect(await unlikeKept(page, kept('isolation-zh'))).toBeGreaterThan(MOST_UNLIKE);
    await close();
  });
});
