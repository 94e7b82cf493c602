import { expect, it } from 'vitest';
import { asked, untilAsked } from './address.ts';
import { inChromium } from './inChromium.ts';

const TEXTS = {
  zh: {
    told: '地址中有些部分无法采用',
    leaveOut: '从地址中去掉',
    cities: '须是长三角的两座城市',
    years: '须有两个年份',
    source: '请回到来源列表',
  },
  en: {
    told: 'Some parts of the address cannot be used',
    leaveOut: 'Take them out',
    cities: 'Two cities of the delta are needed',
    years: 'Two years are needed',
  },
} as const;

inChromium('an address that cannot be used as it is', ({ inBoth }) => {
  inBoth(TEXTS, (_language, t, at) => {
    it('is told part by part, on any page', async () => {
      const told = async (address: string): Promise<string[]> => {
        const page = await at(address);
        await page.getByText(t.told).waitFor();
        await page.waitForLoadState('networkidle');
        return page.locator('.unread code').allInnerTexts();
      };
      expect(await told('/explore?at=3000&layers=foo,knowledge')).toEqual(['at=3000', 'layers=foo,knowledge']);
      expect(await told('/isolation?try=city:a|city:b|x')).toEqual(['try=city:a|city:b|x']);
      expect(await told('/positions?resolution=abc&method=foo&cluster=999')).toEqual(['method=foo', 'resolution=abc', 'cluster=999']);
    });

    it('says why a pair or two years cannot be compared, and what is shown instead', async () => {
      const pair = await at('/cities?pair=univ:fudan|city:hefei');
      await pair.getByText(t.cities).waitFor();
      const years = await at('/time?tab=difference&since=2030&until=1999');
      await years.getByText(t.years).waitFor();
      await years.getByRole('button', { name: t.leaveOut }).click();
      await untilAsked(years, 'since', null);
      expect([asked(years, 'until'), asked(years, 'tab'), await years.locator('.unread').count()]).toEqual([null, 'difference', 0]);
    });
  });
});
