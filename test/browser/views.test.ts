import { expect, it } from 'vitest';
import { picture } from './browser.ts';
import { inChromium, LOCALES } from './inChromium.ts';
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
/** By day in Chinese, by night in English. */
const LOOKS = { zh: { name: 'zh', colorScheme: 'light' }, en: { name: 'en-dark', colorScheme: 'dark' } } as const;
/** What other versions of a browser and its fonts may change. */
const MOST_UNLIKE = 0.03;

const kept = (name: string): string => `test/browser/views/${name}.webp`;

inChromium('views look as they did', ({ visit, inBoth }) => {
  inBoth(LOOKS, (_, { name: look, colorScheme }, at) => {
    it.each(Object.entries(VIEWS))('%s', async (name, path) => {
      const page = await at(path, { colorScheme, reducedMotion: 'reduce' });
      if (process.env.VIEWS === 'keep') await keep(page, kept(`${name}-${look}`));
      const unlike = await unlikeKept(page, kept(`${name}-${look}`));
      if (unlike > MOST_UNLIKE) await picture(page, `view-${name}-${look}`);
      expect(unlike).toBeLessThanOrEqual(MOST_UNLIKE);
    });
  });

  it('and another view would be told apart', async () => {
    const page = await visit(VIEWS.chains, { locale: LOCALES.en });
    expect(await unlikeKept(page, kept('chains-zh'))).toBeGreaterThan(MOST_UNLIKE);
    expect(await unlikeKept(page, kept('isolation-zh'))).toBeGreaterThan(MOST_UNLIKE);
  });
});
