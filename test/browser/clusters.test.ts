import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { JobAnswer, JobsAnswer } from '../../model/api/jobs.ts';
import { startServer, type TestServer } from '../server.ts';
import { expectAccessible, missingForBrowser, openBrowser, picture, visit } from './browser.ts';

const TEXTS = {
  zh: {
    locale: 'zh-CN',
    largest: '把最大的几个群组放到画布',
    neighbours: '连同相邻群组放到画布',
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
    stays: /个群组基本不变/,
    splits: '⑂ 拆分',
    stability: '检验稳定性',
    working: '正在计算',
    queued: '正在排队',
    cancel: '取消',
    stopped: '计算已取消',
    again: '重新计算',
  },
  en: {
    locale: 'en-GB',
    largest: 'The largest clusters on the canvas',
    neighbours: 'With the clusters that it is tied to',
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
    stays: /clusters stay much as they are/,
    splits: '⑂ splits',
    stability: 'Check stability',
    working: 'Being computed',
    queued: 'Waiting for its turn',
    cancel: 'Cancel',
    stopped: 'It was cancelled',
    again: 'Compute it',
  },
} as const;

const search = (page: Page): URLSearchParams => new URL(page.url()).searchParams;

/** Whether anything is drawn on the sheet of outlines. */
const hasOutlines = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const sheet = document.querySelectorAll<HTMLCanvasElement>('.network > canvas')[1];
    const probe = document.createElement('canvas');
    if (sheet === undefined || sheet.width === 0) return false;
    [probe.width, probe.height] = [sheet.width, sheet.height];
    const context = probe.getContext('2d', { willReadFrequently: true });
    context?.drawImage(sheet, 0, 0);
    return context?.getImageData(0, 0, probe.width, probe.height).data.some((part) => part > 0) === true;
  });

describe.skipIf(missingForBrowser() !== null)('clusters in Chromium', () => {
  let server: TestServer;
  let browser: Browser;
  beforeAll(async () => {
    [server, browser] = await Promise.all([startServer(), openBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await server.stop();
  });

  const api = (path: string, init?: RequestInit): Promise<Response> => fetch(`${server.url}/api/v1${path}`, init);
  const newestJob = async () => JobsAnswer.parse(await (await api('/jobs?limit=1')).json()).items[0];

  describe.each(Object.entries(TEXTS))('in %s', (language, t) => {
    const at = (path: string, options = {}) => visit(browser, `${server.url}${path}`, { locale: t.locale, ...options });
    const onCanvas = async () => {
      const seen = await at('/positions');
      await seen.page.getByRole('button', { name: t.largest }).click();
      await seen.page.locator('.colour-legend li').nth(7).waitFor();
      return seen;
    };

    it('shows the largest clusters on the canvas, coloured, numbered and outlined, and keeps them so', async () => {
      const { page, complaints, close } = await onCanvas();
      expect([search(page).get('paint'), search(page).get('hulls')]).toEqual(['cluster', 'on']);
      expect(await page.locator('.colour-sign').allTextContents()).toEqual(['1', '2', '3', '4', '5', '6', '7', '8']);
      expect(await page.locator('.colour-legend .number').first().textContent()).toMatch(/^24 \/ \d{3}$/);
      await page.waitForFunction(() => document.querySelectorAll('.network > canvas').length > 3);
      await expect.poll(() => hasOutlines(page)).toBe(true);
      await picture(page, `cluster-colours-${language}`);
      const colours = await page
        .locator('.colour-sign')
        .evaluateAll((signs) => signs.map((sign) => getComputedStyle(sign).backgroundColor));
      expect(new Set(colours).size).toBe(8);
      await page.reload({ waitUntil: 'networkidle' });
      await page.locator('.colour-legend li').nth(7).waitFor();
      await page.getByLabel(t.outline).uncheck();
      await expect.poll(() => hasOutlines(page)).toBe(false);
      await page.getByRole('button', { name: t.undo }).click();
      await expect.poll(() => hasOutlines(page)).toBe(true);
      expect(complaints).toEqual([]);
      await close();
    });

    it('colours and sizes by a measure of the whole graph, and says so in legend, table and list', async () => {
      const { page, complaints, close } = await onCanvas();
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
      expect([search(page).get('paint'), search(page).get('sized')]).toEqual(['pagerank', null]);
      expect(complaints).toEqual([]);
      await close();
    });

    it('chooses a cluster by its row, hides it or makes it a group, and chooses by a lasso', async () => {
      const { page, complaints, close } = await onCanvas();
      await page.locator('.colour-legend li button').nth(1).click();
      await page.getByText(t.chosen).waitFor();
      await page.getByRole('button', { name: t.hide }).click();
      await page.getByText(t.shown(168)).waitFor();
      await page.getByRole('button', { name: t.undo }).click();
      await page.getByText(t.shown(192)).waitFor();
      await page.locator('.colour-legend li button').nth(2).click();
      await page.getByRole('button', { name: t.group }).click();
      expect(search(page).get('by')).toBe('chosen');
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
      expect(complaints).toEqual([]);
      await close();
    });

    it('compares two resolutions as flows with a table, and leads from a cluster to its neighbours', async () => {
      const { page, complaints, close } = await at('/positions?with=2');
      await page.getByText(t.stays).waitFor();
      expect(await page.locator('.flow-band').count()).toBeGreaterThan(20);
      await page.getByText(t.splits).first().waitFor();
      await page.locator('.compared .cluster-name').nth(1).click();
      expect(search(page).get('cluster')).toBe('2');
      expect(await page.locator('.flow-bar[data-chosen]').count()).toBe(1);
      await picture(page, `flows-${language}`);
      await page.getByRole('button', { name: t.neighbours }).click();
      await page.locator('.colour-legend li').nth(2).waitFor();
      await expect.poll(() => hasOutlines(page)).toBe(true);
      expect(complaints).toEqual([]);
      await close();
    });

    it('shows how far a long question is, cancels it, and gives its answer when it is asked again', async () => {
      const { page, complaints, close } = await at('/positions');
      await page.locator('.positions-table tbody tr').first().waitFor();
      // No answer is so quick that there is nothing to show.
      await page.route('**/clusters?*stability=true*', (route) =>
        route.continue({ headers: { ...route.request().headers(), prefer: 'respond-async, wait=0' } }),
      );
      // Others are at work: the question waits for its turn.
      const seeds = [1, 2, 3, 4, 5, 6].map((seed) => seed + (language === 'zh' ? 0 : 10));
      const others = await Promise.all(
        seeds.map((seed) => api(`/centrality?metric=betweenness&sample=4400&seed=${seed}`, { headers: { Prefer: 'respond-async' } })),
      );
      await page.getByLabel(t.stability).check();
      await page.locator('.working-on', { hasText: t.queued }).waitFor();
      await picture(page, `queued-${language}`);
      await page.getByRole('button', { name: t.cancel }).click();
      await page.getByText(t.stopped).waitFor();
      await expect.poll(async () => (await newestJob())?.state).toBe('cancelled');
      for (const other of others) {
        const { id } = JobAnswer.parse(await other.json());
        await api(`/jobs/${id}`, { method: 'DELETE' });
      }
      await page.getByRole('button', { name: t.again }).click();
      await page.locator('.working-on', { hasText: t.working }).getByRole('progressbar').waitFor();
      await page.locator('.working-on').waitFor({ state: 'detached' });
      expect(await page.locator('.positions-table thead th').count()).toBe(5);
      expect((await newestJob())?.state).toBe('done');
      expect(complaints).toEqual([]);
      await close();
    });
  });

  it('cancels what is at work when the page is left', async () => {
    const { page, close } = await visit(browser, `${server.url}/positions`, { locale: 'en-GB' });
    await page.route('**/clusters?*stability=true*', (route) =>
      route.continue({ headers: { ...route.request().headers(), prefer: 'respond-async, wait=0' } }),
    );
    await page.getByLabel(TEXTS.en.stability).check();
    await page.getByLabel('Resolution', { exact: true }).fill('37');
    await page.keyboard.press('Enter');
    await page.locator('.working-on').waitFor();
    await page.getByRole('navigation').getByRole('link', { name: 'Sources' }).click();
    await expect.poll(async () => (await newestJob())?.state).toBe('cancelled');
    await close();
  });

  it('fits a phone, and has nothing serious against it in either theme', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page, close } = await visit(browser, `${server.url}/positions`, { colorScheme });
      await page.getByRole('button', { name: TEXTS.zh.largest }).click();
      await page.locator('.colour-legend li').nth(7).waitFor();
      await page.locator('.colour-legend li button').first().click();
      await expectAccessible(page);
      await page.goto(`${server.url}/positions?with=2&cluster=1`, { waitUntil: 'networkidle' });
      await expectAccessible(page);
      await page.setViewportSize({ width: 390, height: 844 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
      await page.goBack({ waitUntil: 'networkidle' });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
      await picture(page, `cluster-colours-phone-${colorScheme}`);
      await close();
    }
  });
});
