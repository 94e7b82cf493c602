import { expect, it } from 'vitest';
import { untilAsked, untilPlaced } from './address.ts';
import { picture } from './browser.ts';
import { inChromium } from './inChromium.ts';
import { reload } from './settled.ts';

const TEXTS = {
  zh: {
    page: '位置',
    resolution: '分辨率',
    method: '方法',
    canvas: /^放到画布：最强的 60/,
    weavers: '织网人',
    weaver: /它是织网人/,
    details: '详情',
    whatIf: '推演：失去它',
    loss: '推演：失去这些节点',
    hubs: '枢纽',
    relax: '放宽为至少 2 方',
    reached: '12 / 41 个城市有枢纽可及',
    measures: '指标',
    eigenvector: '特征向量中心性',
    weighted: '按权重',
    perLayer: '各层分别计算',
  },
  en: {
    page: 'Positions',
    resolution: 'Resolution',
    method: 'Method',
    canvas: /^On the canvas: the 60 strongest/,
    weavers: 'Weavers',
    weaver: /It is a weaver/,
    details: 'Details',
    whatIf: 'What if it were lost',
    loss: 'What if: these nodes were lost',
    hubs: 'Hubs',
    relax: 'Two sides are enough',
    reached: 'A hub reaches 12 of 41 cities',
    measures: 'Measures',
    eigenvector: 'Eigenvector centrality',
    weighted: 'By weight',
    perLayer: 'On each layer apart',
  },
} as const;

inChromium('positions', ({ inBoth }) => {
  inBoth(TEXTS, (language, t, at) => {
    it('finds clusters by a form, opens one, and puts its strongest members on the canvas', async () => {
      const page = await at('/');
      await page.getByRole('navigation').getByRole('link', { name: t.page, exact: true }).click();
      await page.locator('.positions-table tbody tr').first().waitFor();
      const usual = await page.locator('.positions-table tbody tr').count();
      await page.getByLabel(t.resolution, { exact: true }).fill('3');
      await page.keyboard.press('Enter');
      await page.waitForFunction((before) => document.querySelectorAll('.positions-table tbody tr').length > before, usual);
      // What the API would refuse is not asked for.
      await page.getByLabel(t.method, { exact: true }).selectOption('kcore');
      await untilAsked(page, 'method', 'kcore');
      expect(await page.getByLabel(t.resolution, { exact: true }).count()).toBe(0);
      await page.getByLabel(t.method, { exact: true }).selectOption('leiden');
      await page.locator('.cluster-name').first().click();
      await page.locator('.side .fingerprint').waitFor();
      await picture(page, `clusters-${language}`);
      await page.getByRole('button', { name: t.canvas }).click();
      await untilPlaced(page, 60);
    });

    it('shows two resolutions side by side, and where the members of a cluster go', async () => {
      const page = await at('/positions?with=2&cluster=1');
      await page.locator('.compared .goes-to li').nth(1).waitFor();
      expect(await page.locator('.flow-heads strong').count()).toBe(2);
      await picture(page, `clusters-compared-${language}`);
    });

    it('names the weavers, says whether one is, and leads to what would be lost', async () => {
      const page = await at('/positions?of=univ:fudan');
      await page.getByRole('button', { name: t.weavers, exact: true }).click();
      await page.getByText(t.weaver).waitFor();
      await page.getByRole('button', { name: t.details }).first().click();
      await page.locator('.weaver-details .cited').first().waitFor();
      await picture(page, `weavers-${language}`);
      await page.getByRole('button', { name: t.whatIf }).click();
      await page.getByRole('heading', { name: t.loss }).waitFor();
      await page.locator('.what-if-loss .named-nodes .row').first().waitFor();
    });

    it('finds no hub, says what each lacks, and finds some when two sides are enough', async () => {
      const page = await at('/positions');
      await page.getByRole('button', { name: t.hubs, exact: true }).click();
      await page.locator('.hub').first().waitFor();
      await picture(page, `hubs-${language}`);
      await page.getByRole('button', { name: t.relax }).click();
      await page.getByText(t.reached).waitFor();
    });

    it('ranks by a measure, on each layer too', async () => {
      const page = await at('/positions');
      await page.getByRole('button', { name: t.measures, exact: true }).click();
      await page.locator('.positions-table tbody tr').nth(29).waitFor();
      await page.getByLabel(t.perLayer).check();
      await page.locator('.layer-ranks').first().waitFor();
      await picture(page, `measures-${language}`);
      await page.getByRole('button', { name: t.eigenvector }).click();
      await page.getByLabel(t.weighted).check();
      await reload(page);
      await page.locator('.positions-table tbody tr').first().waitFor();
      expect(await page.getByLabel(t.weighted).isChecked()).toBe(true);
    });
  });
});
