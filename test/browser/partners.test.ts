import { expect, it } from 'vitest';
import { asked, untilAsked } from './address.ts';
import { picture } from './browser.ts';
import { inChromium } from './inChromium.ts';

const TEXTS = {
  zh: {
    more: /^再显示 20 个/,
    others: /^其余 4 条理由/,
    method: '得分怎样算、有多准',
    learnt: /67%/,
    linked: '看看是谁',
    only: /^只看由/,
    isolated: '未见合作联系的记载',
    nobody: '没有可建议的伙伴',
    dropTopic: '不限主题',
    find: '寻找伙伴',
  },
  en: {
    more: /^Show 20 more/,
    others: /^4 more reasons/,
    method: 'How this is scored, and how accurate it is',
    learnt: /67 percent/,
    linked: 'Who they are',
    only: /^Only those whom/,
    isolated: 'No co-operation is documented',
    nobody: 'Nobody to suggest',
    dropTopic: 'Without the topic',
    find: 'Find partners',
  },
} as const;

const FUDAN = '/partners?for=univ:fudan&topic=industry:biomed';

inChromium('partners', ({ inBoth }) => {
  inBoth(TEXTS, (language, t, at) => {
    it('says why, through whom, by which way, and how the score is made', async () => {
      const page = await at(FUDAN);
      const first = page.locator('.partner').first();
      await first.locator('.reasons summary').first().click();
      await first.locator('.behind .cited').first().waitFor();
      await first.getByText(t.others).click();
      await first.locator('.reasons > li').nth(6).waitFor();
      await first.locator('.way summary').click();
      await first.locator('.way .link-item').nth(1).waitFor();
      await page.getByText(t.method).click();
      await page.locator('.method').getByText(t.learnt).waitFor();
      await page.locator('.method tbody tr').nth(7).waitFor();
      await picture(page, `partner-reasons-${language}`);

      await first.getByRole('button', { name: t.only }).click();
      await untilAsked(page, 'through', (through) => through !== '');
      await page.goBack();
      await page.getByRole('button', { name: t.more }).click();
      await page.locator('.partner').nth(29).waitFor();
      await page.getByRole('button', { name: t.linked }).click();
      await page.locator('.present summary').first().click();
      await page.locator('.present .link-item .cited').first().waitFor();
    });

    it('tells who stands alone, and what to do where nobody is found', async () => {
      const alone = await at('/partners?for=institute:shanghai-institute-of-ceramics&topic=industry:newmaterials');
      await alone.getByText(t.isolated).waitFor();
      expect(await alone.locator('.partner').count()).toBe(10);
      const page = await at('/partners?for=univ:fudan&topic=nonsense');
      await page.getByText(t.nobody).waitFor();
      await page.getByRole('button', { name: t.dropTopic }).click();
      await page.locator('.partner').first().waitFor();
    });

    it('takes words as a topic from the keyboard', async () => {
      const page = await at('/partners?for=univ:fudan');
      await page.locator('.ask-main input').fill('半导体');
      await page.keyboard.press('Enter');
      await untilAsked(page, 'topic', '半导体');
      await page.locator('.partner').first().waitFor();
      await page.locator('.topic-field button:focus').waitFor();
    });

    it('is reached from any node that can have partners', async () => {
      const page = await at('/explore?sel=univ:zhejiang-university');
      await page.locator('.panel').getByRole('button', { name: t.find }).click();
      await page.locator('.partner').first().waitFor();
      expect(asked(page, 'for')).toBe('univ:zhejiang-university');
    });
  });
});
