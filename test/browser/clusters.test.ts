import { expect, it } from 'vitest';
import { expectAccessible, expectFits } from './accessible.ts';
import { asked, untilAsked } from './address.ts';
import { picture } from './browser.ts';
import { inChromium, PHONE } from './inChromium.ts';
import { hasOutlines } from './outlines.ts';
import { reload } from './settled.ts';

const TEXTS = {
  zh: {
    largest: '把最大的几个群组放到画布',
    colour: '着色',
    outline: '圈出群组',
    size: '大小同示',
    found: '怎么算的',
    whole: '按筛选后的全图计算',
    undo: '撤销',
    table: '表格',
    chosen: /^已选 24 个$/,
    hide: '隐藏它们',
    group: '归为一组',
    lasso: '圈选',
    shown: (count: number) => `显示 ${count} / 192 个节点`,
    nodes: '画布上的节点',
  },
  en: {
    largest: 'The largest clusters on the canvas',
    colour: 'Colour',
    outline: 'Outline clusters',
    size: 'Size too',
    found: 'How it was found',
    whole: 'Computed on the whole graph as filtered',
    undo: 'Undo',
    table: 'Table',
    chosen: /^24 chosen$/,
    hide: 'Hide them',
    group: 'Make a group',
    lasso: 'Lasso',
    shown: (count: number) => `${count} of 192 nodes`,
    nodes: 'Nodes on the canvas',
  },
} as const;

inChromium('clusters on the canvas', ({ visit, inBoth }) => {
  inBoth(TEXTS, (language, t, at) => {
    const onCanvas = async () => {
      const page = await at('/positions');
      await page.getByRole('button', { name: t.largest }).click();
      await page.locator('.colour-legend li').nth(7).waitFor();
      return page;
    };

    it('shows the largest clusters on the canvas, coloured, numbered and outlined, and keeps them so', async () => {
      const page = await onCanvas();
      expect([asked(page, 'paint'), asked(page, 'hulls')]).toEqual(['cluster', 'on']);
      expect(await page.locator('.colour-sign').allTextContents()).toEqual(['1', '2', '3', '4', '5', '6', '7', '8']);
      expect(await page.locator('.colour-legend .number').first().textContent()).toMatch(/^24 \/ \d{3}$/);
      await page.waitForFunction(() => document.querySelectorAll('.network > canvas').length > 3);
      await expect.poll(() => hasOutlines(page)).toBe(true);
      await picture(page, `cluster-colours-${language}`);
      const colours = await page
        .locator('.colour-sign')
        .evaluateAll((signs) => signs.map((sign) => getComputedStyle(sign).backgroundColor));
      expect(new Set(colours).size).toBe(8);
      await reload(page);
      await page.locator('.colour-legend li').nth(7).waitFor();
      await page.getByLabel(t.outline).uncheck();
      await expect.poll(() => hasOutlines(page)).toBe(false);
      await page.getByRole('button', { name: t.undo }).click();
      await expect.poll(() => hasOutlines(page)).toBe(true);
    });

    it('colours and sizes by a measure of the whole graph, and says so in legend, table and list', async () => {
      const page = await onCanvas();
      await page.getByRole('combobox', { name: t.colour }).selectOption('pagerank');
      await page.locator('.colour-legend summary', { hasText: 'PageRank' }).waitFor();
      await page.getByLabel(t.size).check();
      expect(await page.locator('.colour-name').first().textContent()).toMatch(/^≥ 0\.\d+.*1%/);
      await page.getByText(t.found).click();
      await page.getByText(t.whole).waitFor();
      await page.getByRole('button', { name: t.table, exact: true }).click();
      const cells = page.locator('.dock tbody tr td:last-child');
      expect(await cells.first().textContent()).toMatch(/^[\d.]+ ?[（(](第 |rank )\d/);
      await page.locator('.dock thead th').last().getByRole('button').click();
      expect(await cells.first().textContent()).toMatch(/[（(](第|rank) 1[）)]/);
      await page.locator('.side summary', { hasText: t.nodes }).click();
      expect(await page.locator('.mirror li small').first().textContent()).toMatch(/(全图第|rank)/);
      await picture(page, `measure-colours-${language}`);
      await page.getByRole('button', { name: t.undo }).click();
      await untilAsked(page, 'sized', null);
      expect(asked(page, 'paint')).toBe('pagerank');
    });

    it('chooses a cluster by its row, hides it or makes it a group, and chooses by a lasso', async () => {
      const page = await onCanvas();
      await page.locator('.colour-legend li button').nth(1).click();
      await page.getByText(t.chosen).waitFor();
      await page.getByRole('button', { name: t.hide }).click();
      await page.getByText(t.shown(168)).waitFor();
      await page.getByRole('button', { name: t.undo }).click();
      await page.getByText(t.shown(192)).waitFor();
      await page.locator('.colour-legend li button').nth(2).click();
      await page.getByRole('button', { name: t.group }).click();
      await untilAsked(page, 'by', 'chosen');
      await page.locator('.group-list li').waitFor();
      expect(await page.locator('.group-list .number').textContent()).toBe('24');
      await page.getByRole('button', { name: t.lasso }).click();
      const box = (await page.locator('.lasso').boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
      const corners = [
        [4, 4],
        [box.width - 4, 4],
        [box.width - 4, box.height - 4],
        [4, box.height - 4],
      ] as const;
      await page.mouse.move(box.x + 4, box.y + 4);
      await page.mouse.down();
      for (const [x, y] of corners) await page.mouse.move(box.x + x, box.y + y, { steps: 5 });
      await page.mouse.up();
      await page.locator('.picked-bar strong', { hasText: '192' }).waitFor();
      await picture(page, `picked-${language}`);
      await page.keyboard.press('Escape');
      await page.locator('.picked-bar').waitFor({ state: 'detached' });
    });
  });

  it.each(['light', 'dark'] as const)(
    'fits a phone when they are on the canvas, and has nothing serious against it in %s',
    async (colorScheme) => {
      const page = await visit('/positions', { colorScheme });
      await page.getByRole('button', { name: TEXTS.zh.largest }).click();
      await page.locator('.colour-legend li').nth(7).waitFor();
      await page.locator('.colour-legend li button').first().click();
      await expectAccessible(page);
      await page.setViewportSize(PHONE);
      await expectFits(page);
      await picture(page, `cluster-colours-phone-${colorScheme}`);
    },
  );
});
