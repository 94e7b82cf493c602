import { expect, it } from 'vitest';
import { JobAnswer, JobsAnswer } from '../../model/api/jobs.ts';
import { untilAsked } from './address.ts';
import { picture } from './browser.ts';
import { inChromium } from './inChromium.ts';
import { hasOutlines } from './outlines.ts';

const TEXTS = {
  zh: {
    neighbours: '连同相邻群组放到画布',
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
    neighbours: 'With the clusters that it is tied to',
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

inChromium('clusters that are compared and computed', ({ server, visit, inBoth }) => {
  const api = (path: string, init?: RequestInit): Promise<Response> => fetch(`${server().url}/api/v1${path}`, init);
  const newestJob = async () => JobsAnswer.parse(await (await api('/jobs?limit=1')).json()).items[0];

  inBoth(TEXTS, (language, t, at) => {
    it('compares two resolutions as flows with a table, and leads from a cluster to its neighbours', async () => {
      const page = await at('/positions?with=2');
      await page.getByText(t.stays).waitFor();
      expect(await page.locator('.flow-band').count()).toBeGreaterThan(20);
      await page.getByText(t.splits).first().waitFor();
      await page.locator('.compared .cluster-name').nth(1).click();
      await untilAsked(page, 'cluster', '2');
      expect(await page.locator('.flow-bar[data-chosen]').count()).toBe(1);
      await picture(page, `flows-${language}`);
      await page.getByRole('button', { name: t.neighbours }).click();
      await page.locator('.colour-legend li').nth(2).waitFor();
      await expect.poll(() => hasOutlines(page)).toBe(true);
    });

    it('shows how far a long question is, cancels it, and gives its answer when it is asked again', async () => {
      const page = await at('/positions');
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
    });
  });

  it('cancels what is at work when the page is left', async () => {
    const page = await visit(`/positions`, { locale: 'en-GB' });
    await page.route('**/clusters?*stability=true*', (route) =>
      route.continue({ headers: { ...route.request().headers(), prefer: 'respond-async, wait=0' } }),
    );
    await page.getByLabel(TEXTS.en.stability).check();
    await page.getByLabel('Resolution', { exact: true }).fill('37');
    await page.keyboard.press('Enter');
    await page.locator('.working-on').waitFor();
    await page.getByRole('navigation').getByRole('link', { name: 'Sources' }).click();
    await expect.poll(async () => (await newestJob())?.state).toBe('cancelled');
  });
});
