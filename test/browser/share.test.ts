import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lettersOf, readPdf } from '../readPdf.ts';
import { startServer, type TestServer } from '../server.ts';
import { expectAccessible, missingForBrowser, openBrowser, picture, visit } from './browser.ts';

const missing = missingForBrowser();

const TEXTS = {
  zh: {
    locale: 'zh-CN',
    share: '分享与导出',
    makeLink: '生成并复制',
    link: '短链接',
    brief: '简报（PDF）',
    workbook: 'Excel 工作簿',
    hefei: '合肥',
    title: '标题',
    a4: 'A4（300 dpi）',
    all: '全部',
    changed: '现在的数据是修订号',
    unknown: '没有这个视图',
    partners: '复旦大学可寻找的伙伴',
    ranked: /建议的伙伴（\d+ \/ \d+ 行，CSV）/,
    make: '生成短链接',
  },
  en: {
    locale: 'en-GB',
    share: 'Share and export',
    makeLink: 'Make and copy',
    link: 'Short link',
    brief: 'Brief (PDF)',
    workbook: 'Excel workbook',
    hefei: 'Hefei',
    title: 'Title',
    a4: 'A4 (300 dpi)',
    all: 'everything',
    changed: 'the data is now at',
    unknown: 'keeps no such view',
    partners: 'Possible partners for Fudan University',
    ranked: /Suggested partners \(\d+ of \d+ rows, CSV\)/,
    make: 'Make a short link',
  },
} as const;

const ON = 'city:hefei@-137,41!;city:suzhou@300,40;city:shanghai@420,200';
const VIEW = `/explore?on=${ON}&sel=city:suzhou&layers=symbiosis,knowledge&at=2024`;

const parts = (page: Page): Record<string, string> => Object.fromEntries(new URL(page.url()).searchParams);

describe.skipIf(missing !== null)('sharing in Chromium', () => {
  let server: TestServer;
  let browser: Browser;
  beforeAll(async () => {
    [server, browser] = await Promise.all([startServer(), openBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await server.stop();
  });

  describe.each(Object.entries(TEXTS))('in %s', (language, t) => {
    const at = (path: string) => visit(browser, path.startsWith('http') ? path : `${server.url}${path}`, { locale: t.locale });
    const openDialog = async (page: Page) => {
      await page.getByRole('button', { name: t.share }).click();
      const dialog = page.getByRole('dialog', { name: t.share });
      await dialog.waitFor();
      return dialog;
    };
    const shortLink = async (page: Page): Promise<string> => {
      const dialog = await openDialog(page);
      await dialog.getByRole('button', { name: t.makeLink }).click();
      const link = await dialog.getByRole('textbox', { name: t.link }).inputValue();
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
      return link;
    };
    const download = async (page: Page, button: string | RegExp) => {
      const name = typeof button === 'string' ? { name: button, exact: true } : { name: button };
      const [file] = await Promise.all([
        page.waitForEvent('download', { timeout: 90_000 }),
        page.getByRole('dialog').getByRole('button', name).click(),
      ]);
      return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
    };

    it('gives a link that opens the same view in another browser: question, filters, selection, exact positions', async () => {
      const first = await at(VIEW);
      const link = await shortLink(first.page);
      expect(link).toMatch(/\/s\/[a-z2-9]{9}$/);
      expect(await shortLink(first.page)).toBe(link);
      const second = await at(link);
      await second.page.waitForURL(/\/explore\?/);
      await second.page.locator('.network').waitFor();
      expect(parts(second.page)).toMatchObject(parts(first.page));
      expect(parts(second.page).on).toBe(ON);
      await second.page.locator('.stage-foot').getByText('3 ').first().waitFor();
      expect(await second.page.locator('.shared-since').count()).toBe(0);
      expect([...first.complaints, ...second.complaints]).toEqual([]);
      await Promise.all([first.close(), second.close()]);
    });

    it('gives a link to an arrangement that no address holds', async () => {
      const { graph } = server.service;
      const cities = (await graph.store.search('a', 400)).map(({ id }, place) => `${id}@${place * 7},${-place}`);
      const on = [...new Set(cities), ...Array.from({ length: 700 }, (_, place) => `firm:gone-${place}@${place},1`)].join(';');
      const made = await fetch(`${server.url}/api/v1/views`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ page: '/explore', search: { on } }),
      });
      const { path } = (await made.json()) as { path: string };
      const visited = await at(path);
      await visited.page.waitForURL(/on=~/);
      await visited.page.locator('.shared-since').getByText('700').waitFor();
      const elsewhere = await at(visited.page.url());
      await elsewhere.page.getByRole('button', { name: t.make }).waitFor();
      expect([...visited.complaints, ...elsewhere.complaints]).toEqual([]);
      await Promise.all([visited.close(), elsewhere.close()]);
    });

    it('hands on the canvas as a picture, a brief and data that really hold it', async () => {
      const { page, complaints, close } = await at(VIEW);
      await page.locator('.stage-foot').getByText('3 ').first().waitFor();
      const dialog = await openDialog(page);
      await expectAccessible(page);
      await picture(page, `share-${language}`);
      await dialog.getByLabel(t.title).fill(`${t.hefei} 2026`);

      const svg = await download(page, 'SVG');
      expect(svg.name).toMatch(/^deltaweave-explore-\d{4}-\d\d-\d\d\.svg$/);
      const text = svg.bytes.toString();
      for (const told of [t.hefei, `${t.hefei} 2026`, '@font-face', '/s/']) expect(text).toContain(told);

      await dialog.getByRole('radio', { name: t.a4 }).check();
      const png = await download(page, 'PNG');
      expect([png.bytes.readUInt32BE(16), png.bytes.readUInt32BE(20)]).toEqual([3508, 2480]);
      expect(png.bytes.indexOf('pHYs')).toBe(37);

      const pdf = await readPdf((await download(page, 'PDF')).bytes);
      expect(pdf.pages).toHaveLength(1);
      expect(pdf.letters).toContain(t.hefei);

      const brief = await download(page, t.brief);
      expect(brief.name).toMatch(/^deltaweave-explore-brief-/);
      const told = await readPdf(brief.bytes);
      expect(told.letters).toContain(t.hefei);
      expect(told.pages.flatMap(({ links }) => links).join()).toContain('/s/');

      const json = JSON.parse((await download(page, 'JSON')).bytes.toString()) as { nodes: { id: string }[] };
      expect(json.nodes.map(({ id }) => id).sort()).toEqual(['city:hefei', 'city:shanghai', 'city:suzhou']);
      expect((await download(page, 'GraphML')).bytes.toString()).toContain('city:suzhou');
      expect((await download(page, t.workbook)).bytes.subarray(0, 2).toString()).toBe('PK');
      expect(complaints).toEqual([]);
      await close();
    });

    it('hands on an answer: its brief, and its table for a spreadsheet', async () => {
      const { page, complaints, close } = await at('/partners?for=univ:fudan&topic=industry:ai');
      await page.locator('.partners li').first().waitFor();
      await openDialog(page);
      const brief = await readPdf((await download(page, t.brief)).bytes);
      expect(brief.letters).toContain(lettersOf(t.partners));
      const table = (await download(page, t.ranked)).bytes.toString();
      expect(table.startsWith('\ufeff')).toBe(true);
      expect(table.trim().split('\r\n')).toHaveLength(11);
      expect(complaints).toEqual([]);
      await close();
    });

    it('says what to do when nobody has shared that view', async () => {
      const { page, close } = await at('/s/bcdfghjkm');
      await page.getByText(t.unknown).waitFor();
      await expectAccessible(page);
      await close();
    });
  });

  it('tells, in a line that can be closed, that the data has changed since', async () => {
    const { graph } = server.service;
    const first = await visit(browser, `${server.url}${VIEW}`, { locale: 'en-GB' });
    await first.page.getByRole('button', { name: TEXTS.en.share }).click();
    await first.page.getByRole('button', { name: TEXTS.en.makeLink }).click();
    const link = await first.page.getByRole('textbox', { name: TEXTS.en.link }).inputValue();
    await first.close();
    const [node] = await graph.store.nodes(['city:hefei' as never]);
    if (node === undefined) throw new Error('Hefei is in the graph');
    const changed = { put: { nodes: [{ ...node, aliases: [...node.aliases, '庐'] }] }, remove: {} };
    await graph.commit(changed, { author: 'test', reason: 'alias' });
    const { page, close } = await visit(browser, link, { locale: 'zh-CN' });
    await page.locator('.shared-since').getByText(TEXTS.zh.changed).waitFor();
    await page.locator('.stage-foot').getByText('3 ').first().waitFor();
    await expectAccessible(page);
    await picture(page, 'share-since');
    await page.locator('.shared-since').getByRole('button').click();
    await page.locator('.shared-since').waitFor({ state: 'detached' });
    expect(parts(page).on).toBe(ON);
    await close();
  });
});
