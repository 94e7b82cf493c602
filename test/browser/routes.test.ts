import { expect, it } from 'vitest';
import { expectAccessible } from './accessible.ts';
import { asked, untilAsked, untilPlaced } from './address.ts';
import { picture } from './browser.ts';
import { inChromium } from './inChromium.ts';
import { goTo, reload } from './settled.ts';

const TEXTS = {
  zh: {
    example: /^不算列车/,
    found: '合肥 → 苏州：4 条路线，2 步',
    trains: '列车与接壤',
    all: '全部放到画布上',
    lit: '让路线 2 一直亮着',
    evidence: '依据',
    eachLoss: '逐处看',
    around: /^避开.*再找$/,
    surest: '最可信',
    conditions: /^条件/,
    later: '“知识”后移',
    earlier: '“知识”前移',
    knowledgeFirst: '知识 → 创新 → 产业',
    value: /^复旦与合肥在价值层/,
    none: '复旦大学 → 合肥：没有路线',
    knowledge: /^加上知识层：经2条联系可达/,
    both: '复旦大学 → 合肥：',
    short: '允许最长3条联系：经3条联系可达',
    start: '从这里出发找路线',
    planner: '比较几条不同的路线',
    to: '终点',
    via: '加途经点',
  },
  en: {
    example: /^Trains apart/,
    found: 'Hefei → Suzhou (Jiangsu): 4 routes, 2 steps',
    trains: 'Trains and borders',
    all: 'Put all on the canvas',
    lit: 'Keep route 2 lit',
    evidence: 'Evidence',
    eachLoss: 'Part by part',
    around: /^Find ways without/,
    surest: 'Surest',
    conditions: /^Conditions/,
    later: 'Move Knowledge later',
    earlier: 'Move Knowledge earlier',
    knowledgeFirst: 'Knowledge → Innovation → Industry',
    value: /^Are Fudan and Hefei/,
    none: 'Fudan University → Hefei: no route',
    knowledge: /^Allow the knowledge layer: reached by 2 links/,
    both: 'Fudan University → Hefei:',
    short: 'Allow up to 3 links: reached by 3 links',
    start: 'Routes from here',
    planner: 'Compare several routes',
    to: 'To',
    via: 'Add a stop',
  },
} as const;

const ORDERED = '/routes?from=univ:fudan&to=city:hefei&sequence=knowledge,innovation,industry&avoid=transport_link,borders,located_in';

inChromium('routes', ({ visit, inBoth }) => {
  inBoth(TEXTS, (language, t, at) => {
    it('leads from an example to different routes side by side, each with its reasons and what breaks it', async () => {
      const page = await at('/routes');
      await page.getByRole('button', { name: t.example }).click();
      await page.getByRole('heading', { name: t.found }).waitFor();
      expect(asked(page, 'avoid')).toBe('transport_link,borders');
      expect(await page.getByRole('button', { name: t.trains }).getAttribute('aria-pressed')).toBe('true');
      expect(await page.locator('.route-card').count()).toBe(4);
      expect(await page.locator('.lanes .track').count()).toBe(8);
      const between = await page.locator('.route-card .through').allInnerTexts();
      expect(new Set(between).size).toBe(4);

      await page.getByRole('button', { name: t.lit }).click();
      await untilAsked(page, 'route', '2');
      await page.mouse.move(0, 0);
      expect(await page.locator('.lanes .track[data-light="lit"]').count()).toBe(2);
      expect(await page.locator('.route-card[data-light="dim"]').count()).toBe(3);
      await picture(page, `routes-${language}`);
      await reload(page);
      expect(await page.locator('.route-card[data-light="lit"]').getAttribute('aria-label')).toContain('2');

      const first = page.locator('.route-card').first();
      await first.getByText(t.evidence, { exact: true }).first().click();
      await first.locator('.hop .cited').first().waitFor();
      await first.locator('.losses p').waitFor();
      await first.getByText(t.eachLoss).click();
      await first.getByRole('button', { name: t.around }).first().click();
      await untilAsked(page, 'avoid', (avoid) => avoid.startsWith('transport_link,borders,'));
      await page.goBack();
      await page.getByRole('heading', { name: t.found }).waitFor();

      await page.getByRole('button', { name: t.all }).click();
      await untilPlaced(page, 6);
      await page.locator('.side').getByRole('button', { name: t.planner }).click();
      await page.waitForURL(/\/routes/);
    });

    it('follows layers in an order that the keyboard can change, and other wishes', async () => {
      const page = await at(ORDERED);
      await page.locator('.route-card').first().waitFor();
      for (const layers of await page.locator('.route-card .strip').all()) expect(await layers.locator('li').count()).toBe(3);
      const conditions = page.getByRole('button', { name: t.conditions });
      expect(await conditions.textContent()).toContain(t.knowledgeFirst);
      await conditions.click();
      await page.getByRole('button', { name: t.later }).focus();
      await page.keyboard.press('Enter');
      await untilAsked(page, 'sequence', 'innovation,knowledge,industry');
      await page.waitForFunction((name) => document.activeElement?.getAttribute('aria-label') === name, t.later);
      await picture(page, `routes-order-${language}`);
      await page.getByRole('button', { name: t.earlier }).click();
      await untilAsked(page, 'sequence', 'knowledge,innovation,industry');

      await page.getByLabel(t.via).fill('南京');
      await page.locator('.hits .hit-name').first().click();
      await untilAsked(page, 'via', 'city:nanjing');
      await page.locator('.route-card').first().waitFor();
      await page.getByRole('button', { name: t.surest, exact: true }).click();
      await untilAsked(page, 'weight', 'confidence');
      await page.goBack();
      await untilAsked(page, 'weight', null);
    });

    it('says why there is no route, and one press opens a way', async () => {
      const page = await at('/routes');
      await page.getByRole('button', { name: t.value }).click();
      await page.getByRole('heading', { name: t.none }).waitFor();
      await picture(page, `no-route-${language}`);
      await page.getByRole('button', { name: t.knowledge }).click();
      await untilAsked(page, 'layers', 'knowledge,value');
      await page.locator('.found-head h2').getByText(t.both).waitFor();
      await page.locator('.route-card').first().waitFor();

      await goTo(page, `/routes?from=city:quzhou&to=city:xuancheng&layers=value&maxLength=2`);
      await page.getByRole('button', { name: t.short }).click();
      await untilAsked(page, 'maxLength', '3');
      await page.locator('.route-card').first().waitFor();
    });

    it('begins at any node', async () => {
      const page = await at('/explore?sel=city:hefei');
      await page.getByRole('button', { name: t.start }).click();
      await page.waitForURL(/\/routes/);
      await page.getByLabel(t.to, { exact: true }).fill('ningbo');
      await page.locator('.hits .hit-name').first().click();
      await page.locator('.route-card').first().waitFor();
      expect([asked(page, 'from'), asked(page, 'to')]).toEqual(['city:hefei', 'city:ningbo']);
    });
  });

  it.each(['light', 'dark'] as const)('has nothing serious against all its conditions in %s', async (colorScheme) => {
    const page = await visit(ORDERED, { colorScheme });
    await page.locator('.more-conditions').click();
    await expectAccessible(page);
  });
});
