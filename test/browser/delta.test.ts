import { expect, it } from 'vitest';
import { asked, placed, untilAsked, untilPlaced } from './address.ts';
import { picture } from './browser.ts';
import { inChromium } from './inChromium.ts';
import { goTo, reload } from './settled.ts';

const TEXTS = {
  zh: {
    title: '从您的问题开始',
    explore: '探索',
    path: '最短路径',
    undo: '撤销',
    redo: '重做',
    canvas: '放到画布上',
    none: '没有路线',
    sources: '来源与许可',
    value: '价值',
    all: '全部显示',
  },
  en: {
    title: 'Begin with your question',
    explore: 'Explore',
    path: 'Shortest path',
    undo: 'Undo',
    redo: 'Redo',
    canvas: 'Put on the canvas',
    none: 'no route',
    sources: 'Sources and licences',
    value: 'Value',
    all: 'Show all',
  },
} as const;

inChromium('the delta', ({ visit, inBoth }) => {
  inBoth(TEXTS, (language, t, at) => {
    it('shows the delta, its doors and what the data is', async () => {
      const page = await at('/');
      await page.getByText(t.title).waitFor();
      expect(await page.locator('.doors button').count()).toBe(3);
      // The map is a picture: more colours than an empty frame has.
      const colours = await page.locator('.map-frame canvas').evaluate((canvas) => {
        const { width, height } = canvas as HTMLCanvasElement;
        const pixels = (canvas as HTMLCanvasElement).getContext('2d')?.getImageData(0, 0, width, height).data ?? [];
        const seen = new Set<number>();
        for (let pixel = 0; pixel < pixels.length; pixel += 4 * 7)
          seen.add(((pixels[pixel] ?? 0) << 16) | ((pixels[pixel + 1] ?? 0) << 8) | (pixels[pixel + 2] ?? 0));
        return seen.size;
      });
      expect(colours).toBeGreaterThan(200);
      await picture(page, `start-${language}`);
      await page.getByRole('button', { name: t.all }).click();
    });

    it('finds as one types, by keyboard alone, and shows the node', async () => {
      const page = await at('/');
      await page.locator('header input').pressSequentially('hefie', { delay: 20 });
      await page.getByRole('option', { name: language === 'zh' ? /^合肥 Hefei 近似/ : /^Hefei 合肥 similar/ }).waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page
        .locator('.panel-head h2')
        .filter({ hasText: language === 'zh' ? '合肥' : 'Hefei' })
        .waitFor();
      await untilAsked(page, 'sel', 'city:hefei');
      await page.locator('.link-item').first().waitFor();
      expect(await page.locator('.cited').count()).toBeGreaterThan(5);
      await picture(page, `node-${language}`);
    });

    it('expands after showing counts, keeps what stands where it is, and takes it back', async () => {
      const page = await at('/explore?on=city:hefei@40,-20&sel=city:hefei');
      await page.locator('.expand select').first().waitFor();
      await page.locator('.expand .actions button').click();
      await untilPlaced(page, 11);
      const on = asked(page, 'on');
      expect(placed(page)[0]).toBe('city:hefei@40,-20');
      await reload(page);
      expect(asked(page, 'on')).toBe(on);
      await page.locator('.expand .actions button').click();
      await untilAsked(page, 'on', (more) => more.split(';').length > 11);
      await page.keyboard.press('Control+z');
      await untilAsked(page, 'on', on);
      await page.getByRole('button', { name: t.redo }).click();
      await untilAsked(page, 'on', (again) => again !== on);
      await picture(page, `expand-${language}`);
    });

    it('shows a path with its reasons, and without one what would let it through', async () => {
      const page = await at('/explore?from=institute:fudan-ningbo&to=corridor:g60');
      await page.locator('.route-steps').waitFor();
      expect(await page.locator('.route-steps .hop').count()).toBe(2);
      await picture(page, `path-${language}`);
      await page.getByRole('button', { name: t.value, exact: true }).click();
      await goTo(page, `/explore?from=stage:open-1&to=city:quzhou&layers=knowledge`);
      await page.getByText(t.none).waitFor();
      await picture(page, `no-path-${language}`);
      const relax = page.locator('.relax button').first();
      await relax.click();
      await page.locator('.route-steps').waitFor();
    });

    it('names every source, and the facts that rest on one', async () => {
      const page = await at('/sources');
      await page.getByRole('heading', { name: t.sources }).waitFor();
      const sources = await page.evaluate(
        async () => ((await (await fetch('/api/v1/sources')).json()) as { items: unknown[] }).items.length,
      );
      expect(await page.locator('tbody tr').count()).toBe(sources);
      await page.locator('tbody a').first().click();
      await page.locator('.fact-list li').first().waitFor();
      await picture(page, `source-${language}`);
    });
  });

  it('changes the language and keeps the view', async () => {
    const page = await visit('/?sel=city:hefei');
    await page.getByRole('button', { name: 'English' }).click();
    await page.locator('.panel-head h2').filter({ hasText: 'Hefei' }).waitFor();
    await untilAsked(page, 'sel', 'city:hefei');
  });

  it('tells an unknown node in a sentence, and stays usable', async () => {
    const page = await visit('/?sel=city:atlantis', { mayComplain: true });
    await page.getByText('图中没有这个节点').waitFor();
    expect(await page.locator('.map-frame canvas').count()).toBe(1);
  });
});
