import { readFile } from 'node:fs/promises';
import type { Download, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { expectAccessible } from './accessible.ts';
import { picture } from './browser.ts';
import { inChromium, LOCALES } from './inChromium.ts';

const TEXTS = {
  zh: {
    share: '分享与导出',
    makeLink: '生成并复制',
    link: '短链接',
    changed: '现在的数据是修订号',
    hypothetical: '推演',
    whoIsIsolated: /^孤立或脆弱名单 · 推演（\d+ 行，CSV）$/,
    unknown: '没有这个视图',
    make: '生成短链接',
  },
  en: {
    share: 'Share and export',
    makeLink: 'Make and copy',
    link: 'Short link',
    changed: 'the data is now at',
    hypothetical: 'hypothetical',
    whoIsIsolated: /^Who is isolated or nearly so · hypothetical \(\d+ rows, CSV\)$/,
    unknown: 'keeps no such view',
    make: 'Make a short link',
  },
} as const;

const ON = 'city:hefei@-137,41!;city:suzhou@300,40;city:shanghai@420,200';
const VIEW = `/explore?on=${ON}&sel=city:suzhou&layers=symbiosis,knowledge&at=2024`;

const parts = (page: Page): Record<string, string> => Object.fromEntries(new URL(page.url()).searchParams);

inChromium('sharing', ({ server, visit, inBoth }) => {
  inBoth(TEXTS, (_language, t, at) => {
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

    it('gives a link that opens the same view in another browser: question, filters, selection, exact positions', async () => {
      const first = await at(VIEW);
      const link = await shortLink(first);
      expect(link).toMatch(/\/s\/[a-z2-9]{9}$/);
      expect(await shortLink(first)).toBe(link);
      const second = await at(link);
      await second.waitForURL(/\/explore\?/);
      await second.locator('.network').waitFor();
      expect(parts(second)).toMatchObject(parts(first));
      expect(parts(second).on).toBe(ON);
      await second.locator('.stage-foot').getByText('3 ').first().waitFor();
      expect(await second.locator('.shared-since').count()).toBe(0);
    });

    it('gives a link to an arrangement that no address holds', async () => {
      const { graph } = server().service;
      const cities = (await graph.store.search('a', 400)).map(({ id }, place) => `${id}@${place * 7},${-place}`);
      const on = [...new Set(cities), ...Array.from({ length: 700 }, (_, place) => `firm:gone-${place}@${place},1`)].join(';');
      const made = await fetch(`${server().url}/api/v1/views`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ page: '/explore', search: { on } }),
      });
      const { path } = (await made.json()) as { path: string };
      const visited = await at(path);
      await visited.waitForURL(/on=~/);
      await visited.locator('.shared-since').getByText('700').waitFor();
      const elsewhere = await at(visited.url());
      await elsewhere.getByRole('button', { name: t.make }).waitFor();
    });

    it('badges what does not exist in every file that holds it', async () => {
      const page = await at('/isolation?layers=knowledge&try=city:fuyang|city:hefei|knowledge&gone=city:shanghai');
      await page.locator('.isolation-map').waitFor();
      const dialog = await openDialog(page);
      const saved = async (name: string | RegExp): Promise<Download> => {
        const button = dialog.getByRole('button', { name, exact: true });
        const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
        expect(download.suggestedFilename()).toContain(t.hypothetical);
        return download;
      };
      const table = await readFile(await (await saved(t.whoIsIsolated)).path(), 'utf8');
      expect(table.split('\r\n')[0]).toContain(t.hypothetical);
      await saved('SVG');
    });

    it('says what to do when nobody has shared that view', async () => {
      const page = await at('/s/bcdfghjkm', { mayComplain: true });
      await page.getByText(t.unknown).waitFor();
      await expectAccessible(page);
    });
  });

  it('tells, in a line that can be closed, that the data has changed since', async () => {
    const { graph } = server().service;
    const first = await visit(VIEW, { locale: LOCALES.en });
    await first.getByRole('button', { name: TEXTS.en.share }).click();
    await first.getByRole('button', { name: TEXTS.en.makeLink }).click();
    const link = await first.getByRole('textbox', { name: TEXTS.en.link }).inputValue();
    const [node] = await graph.store.nodes(['city:hefei' as never]);
    if (node === undefined) throw new Error('Hefei is in the graph');
    const changed = { put: { nodes: [{ ...node, aliases: [...node.aliases, '庐'] }] }, remove: {} };
    await graph.commit(changed, { author: 'test', reason: 'alias' });
    const page = await visit(link);
    await page.locator('.shared-since').getByText(TEXTS.zh.changed).waitFor();
    await page.locator('.stage-foot').getByText('3 ').first().waitFor();
    await expectAccessible(page);
    await picture(page, 'share-since');
    await page.locator('.shared-since').getByRole('button').click();
    await page.locator('.shared-since').waitFor({ state: 'detached' });
    expect(parts(page).on).toBe(ON);
  });
});
