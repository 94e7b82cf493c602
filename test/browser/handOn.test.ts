import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { lettersOf, readPdf } from '../readPdf.ts';
import { expectAccessible } from './accessible.ts';
import { picture } from './browser.ts';
import { inChromium } from './inChromium.ts';

const TEXTS = {
  zh: {
    share: '分享与导出',
    brief: '简报（PDF）',
    workbook: 'Excel 工作簿',
    hefei: '合肥',
    title: '标题',
    a4: 'A4（300 dpi）',
    partners: '复旦大学可寻找的伙伴',
    ranked: /建议的伙伴（\d+ \/ \d+ 行，CSV）/,
  },
  en: {
    share: 'Share and export',
    brief: 'Brief (PDF)',
    workbook: 'Excel workbook',
    hefei: 'Hefei',
    title: 'Title',
    a4: 'A4 (300 dpi)',
    partners: 'Possible partners for Fudan University',
    ranked: /Suggested partners \(\d+ of \d+ rows, CSV\)/,
  },
} as const;

const ON = 'city:hefei@-137,41!;city:suzhou@300,40;city:shanghai@420,200';
const VIEW = `/explore?on=${ON}&sel=city:suzhou&layers=symbiosis,knowledge&at=2024`;

inChromium('handing on', ({ inBoth }) => {
  inBoth(TEXTS, (language, t, at) => {
    const openDialog = async (page: Page) => {
      await page.getByRole('button', { name: t.share }).click();
      const dialog = page.getByRole('dialog', { name: t.share });
      await dialog.waitFor();
      return dialog;
    };
    const download = async (page: Page, button: string | RegExp) => {
      const name = typeof button === 'string' ? { name: button, exact: true } : { name: button };
      const [file] = await Promise.all([
        page.waitForEvent('download', { timeout: 90_000 }),
        page.getByRole('dialog').getByRole('button', name).click(),
      ]);
      return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
    };

    it('hands on the canvas as a picture, a brief and data that really hold it', async () => {
      const page = await at(VIEW);
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
    });

    it('hands on an answer: its brief, and its table for a spreadsheet', async () => {
      const page = await at('/partners?for=univ:fudan&topic=industry:ai');
      await page.locator('.partners li').first().waitFor();
      await openDialog(page);
      const brief = await readPdf((await download(page, t.brief)).bytes);
      expect(brief.letters).toContain(lettersOf(t.partners));
      const table = (await download(page, t.ranked)).bytes.toString();
      expect(table.startsWith('\ufeff')).toBe(true);
      expect(table.trim().split('\r\n')).toHaveLength(11);
    });
  });
});
