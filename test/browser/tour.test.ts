import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type TestServer } from '../server.ts';
import { missingForBrowser, openBrowser, visit } from './browser.ts';
import { MOST_BYTES, TOUR, tourPicture } from './tourPicture.ts';

const [ZH, EN] = [{ locale: 'zh-CN' }, { locale: 'en-GB' }];
const DARK = { locale: 'en-GB', colorScheme: 'dark' } as const;
const PHONE = { locale: 'zh-CN', viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 };

interface Stop {
  readonly name: string;
  readonly path: string;
  readonly look: BrowserContextOptions;
  /** Does what the tour tells of, and leaves the page as its picture shows it. */
  readonly walk: (page: Page) => Promise<void>;
}

const asked = (page: Page, key: string): string | null => new URL(page.url()).searchParams.get(key);
const waitAsked = (page: Page, key: string, value: string | null) =>
  page.waitForFunction(([name, wanted]) => new URLSearchParams(location.search).get(name ?? '') === wanted, [key, value] as const);
const placed = (page: Page): readonly string[] => asked(page, 'on')?.split(';') ?? [];

const STOPS: readonly Stop[] = [
  {
    name: '00-start',
    path: '/',
    look: ZH,
    async walk(page) {
      await page.getByText('从您的问题开始').waitFor();
      expect(await page.locator('.doors button').count()).toBe(3);
      await page.locator('.map-frame canvas').waitFor();
      expect(await page.locator('.least').textContent()).toMatch(/已画出 \d+ 对，共 \d{3} 对/);
    },
  },
  {
    name: '01-routes',
    path: '/routes?from=univ:fudan&to=univ:university-of-science-and-technology-of-china',
    look: EN,
    async walk(page) {
      await page.getByRole('button', { name: 'Trains and borders' }).click();
      await waitAsked(page, 'avoid', 'transport_link,borders');
      await page.getByRole('button', { name: /^Conditions/ }).click();
      await page.getByLabel('Add a stop').fill('nanjing');
      await page.locator('.hits .hit-name').first().click();
      await waitAsked(page, 'via', 'city:nanjing');
      await page.getByRole('button', { name: /^Conditions/ }).click();
      await page.locator('.route-card .through').filter({ hasText: 'Nanjing' }).nth(2).waitFor();
      const between = await page.locator('.route-card .through').allInnerTexts();
      expect(new Set(between).size).toBe(3);
      await page.getByRole('button', { name: 'Keep route 2 lit' }).click();
      await waitAsked(page, 'route', '2');
      expect(await page.locator('.route-card[data-light="dim"]').count()).toBe(2);
    },
  },
  {
    name: '02-because',
    path: '/routes?from=institute:fudan-ningbo&to=corridor:g60',
    look: PHONE,
    async walk(page) {
      const card = page.locator('.route-card').first();
      await card.getByText('依据', { exact: true }).first().click();
      await card.locator('.hop .cited').first().waitFor();
      await card.locator('.losses p').waitFor();
      expect(await card.locator('.hop .evidence p').first().textContent()).toMatch(/（.+层，.+）/);
      await card.evaluate((element) => element.scrollIntoView({ block: 'start' }));
    },
  },
  {
    name: '03-expand',
    path: '/explore?on=city:hefei@40,-20&sel=city:hefei',
    look: EN,
    async walk(page) {
      const expand = page.locator('.expand');
      await expand.getByLabel('By layer').selectOption('knowledge');
      await expand.locator('.actions select').selectOption('20');
      await expand.getByRole('button', { name: 'Add 20' }).click();
      await page.waitForFunction(() => new URLSearchParams(location.search).get('on')?.split(';').length === 21);
      // What stood there stands there still, and one key takes the rest back.
      expect(placed(page)[0]).toBe('city:hefei@40,-20');
      await page.keyboard.press('Control+z');
      await waitAsked(page, 'on', 'city:hefei@40,-20');
      await page.getByRole('button', { name: 'Redo' }).click();
      await page.waitForFunction(() => new URLSearchParams(location.search).get('on')?.split(';').length === 21);
      await page.getByRole('button', { name: 'Fit', exact: true }).first().click();
      await expand.evaluate((element) => element.scrollIntoView({ block: 'nearest' }));
    },
  },
  {
    name: '04-fingerprint',
    path: '/cities?pair=city:hefei|city:suzhou',
    look: ZH,
    async walk(page) {
      const cells = page.locator('.pair-cells button');
      await cells.first().waitFor();
      expect(await page.locator('.pair-cells .absent').count()).toBe(4);
      const head = page.locator('.matrix-head');
      await head.getByRole('button', { name: /^知识/ }).click();
      await waitAsked(page, 'layers', 'knowledge');
      const tied = Number((await page.locator('.matrix-foot').textContent())?.match(/^\d+/)?.[0]);
      await head.getByLabel('但不在').selectOption({ label: '产业' });
      await waitAsked(page, 'but', 'industry');
      expect(await head.getByRole('button', { name: /^产业/ }).textContent()).toContain('0');
      const left = Number((await page.locator('.matrix-foot').textContent())?.match(/^\d+/)?.[0]);
      expect(left).toBeGreaterThan(0);
      expect(left).toBeLessThan(tied);
    },
  },
  {
    name: '05-isolation',
    path: '/isolation?layers=knowledge',
    look: EN,
    async walk(page) {
      await page.getByText(/never on what is displayed/).waitFor();
      const row = page.locator('.board-row').first();
      await row.getByRole('button', { name: '3 remedies' }).click();
      await row.locator('.remedy-item').nth(2).waitFor();
      expect(await row.locator('.effect-figures dd').count()).toBeGreaterThan(8);
      await row.evaluate((element) => element.scrollIntoView({ block: 'start' }));
    },
  },
  {
    name: '06-what-if',
    path: '/isolation?layers=knowledge',
    look: ZH,
    async walk(page) {
      for (const parts of [8, 7]) {
        await page.getByRole('button', { name: '试一试', exact: true }).first().click();
        await page.locator('.tray-effect').getByText(`由 9 块变为 ${parts} 块`, { exact: true }).waitFor();
      }
      await page.locator('.what-if-loss .count-chips button').first().click();
      await page.locator('.what-if-loss .named-nodes').first().waitFor();
      expect(await page.locator('.hypothetical').count()).toBeGreaterThan(1);
      await page.locator('.what-if-tray').evaluate((element) => element.scrollIntoView({ block: 'start' }));
    },
  },
  {
    name: '07-zoom',
    path: '/explore',
    look: EN,
    async walk(page) {
      await page.getByRole('button', { name: /^Who does research/ }).click();
      await waitAsked(page, 'by', 'city');
      const groups = page.locator('.group-list button');
      await groups.first().waitFor();
      const members = Number(await page.locator('.group-list .number').first().textContent());
      expect(members).toBeGreaterThan(50);
      await page.getByRole('button', { name: 'Table', exact: true }).click();
      for (let step = 0; step < 3; step += 1) await page.getByRole('button', { name: 'Zoom in' }).click();
      const hefei = groups.filter({ hasText: 'Hefei' });
      await hefei.click();
      await page.waitForFunction(() => new URLSearchParams(location.search).get('open')?.includes('hefei') === true);
      expect(await hefei.getAttribute('aria-expanded')).toBe('true');
      // A row of the table is a node of the canvas.
      const row = page.locator('.dock tbody tr').filter({ hasText: /^Hefei/ });
      await row.getByRole('button').click();
      await page.waitForFunction(() => new URLSearchParams(location.search).has('sel'));
      expect(await row.getAttribute('aria-selected')).toBe('true');
    },
  },
  {
    name: '08-partners',
    path: '/partners?for=univ:fudan&topic=industry:biomed',
    look: ZH,
    async walk(page) {
      await page.getByRole('checkbox', { name: '加入联合体：东南大学' }).click();
      await page.locator('.tray .outcome').getByText('2 条规则未满足，共 4 条').waitFor();
      expect(await page.locator('.checks .is-broken').count()).toBe(2);
      await page
        .getByRole('button', { name: /^采用：加入/ })
        .first()
        .click();
      await page.locator('.tray .outcome').getByText('符合全部 4 条规则').waitFor();
    },
  },
  {
    name: '09-two-dates',
    path: '/time?tab=difference',
    look: DARK,
    async walk(page) {
      await page.getByRole('button', { name: /Corridor-extension mode: stage 2/ }).click();
      await page.waitForFunction(() => location.search.includes('since=2017&until=2020'));
      await page.waitForFunction(() => document.querySelectorAll('.tie').length === 50);
      expect(await page.locator('.change-kinds [data-change="ended"]').textContent()).toContain('30');
    },
  },
  {
    name: '10-share',
    path: '/explore?on=city:hefei@-137,41!;city:suzhou@300,40;city:shanghai@420,200;univ:fudan@380,-90;univ:university-of-science-and-technology-of-china@-60,-120&sel=city:suzhou',
    look: ZH,
    async walk(page) {
      await page.locator('.stage-foot').getByText('5 ').first().waitFor();
      await page.getByRole('button', { name: '分享与导出' }).click();
      const dialog = page.getByRole('dialog', { name: '分享与导出' });
      await dialog.getByRole('button', { name: '生成并复制' }).click();
      expect(await dialog.getByRole('textbox', { name: '短链接' }).inputValue()).toMatch(/\/s\/[a-z2-9]{9}$/);
      const [brief] = await Promise.all([
        page.waitForEvent('download', { timeout: 90_000 }),
        dialog.getByRole('button', { name: '简报（PDF）' }).click(),
      ]);
      expect(
        readFileSync(await brief.path())
          .subarray(0, 5)
          .toString(),
      ).toBe('%PDF-');
    },
  },
];

describe.skipIf(missingForBrowser() !== null)('the tour', () => {
  let server: TestServer;
  let browser: Browser;
  beforeAll(async () => {
    [server, browser] = await Promise.all([startServer(), openBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await server.stop();
  });

  it.each(STOPS)('$name', { timeout: 150_000 }, async ({ name, path, look, walk }) => {
    const { page, complaints, close } = await visit(browser, `${server.url}${path}`, { reducedMotion: 'reduce', ...look });
    await walk(page);
    await page.waitForLoadState('networkidle');
    await page.mouse.move(0, 0);
    await tourPicture(page, name);
    expect(complaints).toEqual([]);
    await close();
  });
});

it('names a picture for each of the ten, and keeps it small', () => {
  const named = [...readFileSync('docs/tour.md', 'utf8').matchAll(/\]\(tour\/([\w-]+)\.webp\)/g)].map(([, name]) => name);
  expect(named).toEqual(STOPS.slice(1).map(({ name }) => name));
  for (const { name } of STOPS) expect(statSync(join(TOUR, `${name}.webp`)).size).toBeLessThan(MOST_BYTES);
});
