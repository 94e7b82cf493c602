import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { CityPairAnswer } from '../../model/api/cityLinkages.ts';
import { CityPathsAnswer } from '../../model/api/cityPaths.ts';
import { ConsortiumCheck } from '../../model/api/consortia.ts';
import type { LinkAnswer } from '../../model/api/graph.ts';
import { ISOLATE_REASONS, IsolatesAnswer } from '../../model/api/isolates.ts';
import { PartnersAnswer } from '../../model/api/partners.ts';
import { caller, json } from '../api/call.ts';
import { lettersOf, readPdf } from '../readPdf.ts';
import { picture } from './browser.ts';
import { inChromium } from './inChromium.ts';
import { STORES } from './stores.ts';
import { STORY_TEXTS } from './storyTexts.ts';

/** Of the links that an answer rests on, the first one's source. */
function sourceIn(links: Readonly<Record<string, LinkAnswer>>, [id]: readonly string[], language: 'zh' | 'en'): string {
  const source = links[id ?? '']?.sources[0];
  if (source === undefined) throw new Error(`${id} names no source`);
  return source.title[language];
}

function the<Item>(item: Item | undefined): Item {
  if (item === undefined) throw new Error('the answer is shorter than the story');
  return item;
}

for (const { store, ...place } of STORES) {
  inChromium(
    `three people on ${store}`,
    ({ server, inBoth }) => {
      const api = caller(() => server().url);

      inBoth(STORY_TEXTS, (language, t, visit) => {
        const through = async (who: keyof typeof t.door) => {
          const page = await visit('/');
          await page.getByRole('button', { name: t.door[who] }).click();
          return page;
        };
        const told = (page: Page, where: string, text: string) => page.locator(where).getByText(text).first().waitFor();

        /** The brief has what the reader saw, and what makes it worth handing on; its pages. */
        async function expectBrief(page: Page, saw: readonly string[]): Promise<readonly string[]> {
          await page.getByRole('button', { name: t.share }).click();
          const button = page.getByRole('dialog').getByRole('button', { name: t.brief });
          const [file] = await Promise.all([page.waitForEvent('download'), button.click()]);
          const { pages, letters } = await readPdf(readFileSync(await file.path()));
          const revision = (await api.send('/summary')).headers.get('x-graph-revision') ?? '?';
          for (const text of [...saw, t.revision(revision)]) expect(letters).toContain(lettersOf(text));
          expect(pages.flatMap(({ links }) => links).some((link) => link.startsWith(`${server().url}/s/`))).toBe(true);
          return pages.map(({ text }) => lettersOf(text));
        }

        it('tells a planner how Hefei and Suzhou are linked, since when, what is missing, and what it was before', async () => {
          const page = await through('planner');
          const path = '/cities/city:hefei/linkages/city:suzhou?limit=200';
          const answer = await api.get(path, CityPairAnswer);
          const title = t.pair(answer.cities[0].name[language], answer.cities[1].name[language]);
          await page.getByRole('heading', { name: title, exact: true }).waitFor();
          await told(page, '.pair-lead', answer.text[language]);
          const cells = await page.locator('.pair-cells button').allInnerTexts();
          for (const [at, { ties, since }] of answer.layers.entries())
            for (const said of [ties === 0 ? '–' : String(ties), since === undefined ? '' : t.since(since)])
              expect(cells[at]).toContain(said);
          const [layer] = answer.missing;
          const ways = await api.get(`/cities/paths?from=city:hefei&to=city:suzhou${layer ? `&layers=${layer}` : ''}`, CityPathsAnswer);
          const way = (ways.none?.text ?? ways.text)[language];
          await told(page, '.pair-panel', way);

          const before = String(Math.max(...answer.layers.flatMap(({ since }) => since ?? [])) - 1);
          const then = await api.get(`${path}&at=${before}`, CityPairAnswer);
          expect(then.total).toBeLessThan(answer.total);
          await page.getByLabel(t.year).selectOption(before);
          await told(page, '.beside-table', t.inYear(before));
          const rows = await page.locator('.beside-table tbody tr').allInnerTexts();
          expect(rows.some((row) => row.includes(`${answer.total}\t${then.total}`))).toBe(true);
          await picture(page, `story-planner-${language}`);

          const source = sourceIn(answer.links, the(answer.items[0]).links, language);
          await expectBrief(page, [title, answer.text[language], way, t.inYear(before), source]);
        });

        it('tells a researcher whom to approach and through whom, and ends with a consortium that keeps the rules', async () => {
          const page = await through('researcher');
          const answer = await api.get('/partners?for=univ:fudan&topic=industry:biomed&limit=10', PartnersAnswer);
          await page
            .locator('.partner')
            .nth(answer.items.length - 1)
            .waitFor();
          const names = answer.items.map(({ node }) => node.name[language]);
          expect(await page.locator('.partner h3').allInnerTexts()).toEqual(names);
          const best = the(answer.items[0]);
          const introducer = the(answer.nodes[the(best.through[0]).node]).name[language];
          await page.locator('.partner').first().getByText(introducer).first().waitFor();

          await page.getByRole('checkbox', { name: t.join(best.node.name[language]) }).click();
          const judge = async (members: readonly string[]) =>
            ConsortiumCheck.parse(await (await api.send('/consortia/check', json({ members, coordinator: 'univ:fudan' }))).json());
          const judged = await judge(['univ:fudan', best.node.id]);
          await told(page, '.tray .outcome', judged.text[language]);
          for (const { text } of judged.checks) await told(page, '.tray .checks', text[language]);
          await page.getByRole('button', { name: t.apply }).first().click();
          const mended = await judge(the(judged.alternatives[0]).members);
          expect(mended.valid).toBe(true);
          await told(page, '.tray .outcome', mended.text[language]);
          await picture(page, `story-researcher-${language}`);

          const title = t.partners(the(answer.nodes['univ:fudan']).name[language]);
          const source = sourceIn(answer.links, the(best.through[0]).links, language);
          const rules = mended.checks.map(({ text }) => text[language]);
          await expectBrief(page, [title, ...names.slice(0, 3), introducer, mended.text[language], ...rules, source]);
        });

        it('tells a policymaker who is cut off and what one new link would mend, as a what-if', async () => {
          const page = await through('policymaker');
          const answer = await api.get(
            `/isolates?layers=knowledge&level=city&limit=200&reasons=${ISOLATE_REASONS.join(',')}`,
            IsolatesAnswer,
          );
          await told(page, '.board-answer', answer.summary[language]);
          await page
            .locator('.board-row')
            .nth(answer.total - 1)
            .waitFor();
          const { node, text, remedies } = the(answer.items[0]);
          const row = page.locator('.board-row').first();
          for (const said of [node.name[language], text[language]]) await row.getByText(said).first().waitFor();

          const [remedy, { components }] = [the(remedies[0]), answer.reconnect];
          await row.getByRole('button', { name: t.remedies(remedies.length) }).click();
          await row.getByText(remedy.why[language], { exact: true }).first().waitFor();
          await row.getByRole('button', { name: t.tryIt }).first().click();
          await told(page, '.tray-effect', t.parts(components, remedy.effect.components));
          await page.locator('.what-if-tray .hypothetical').waitFor();
          await picture(page, `story-policymaker-${language}`);

          const evidence = answer.items.flatMap((item) => item.remedies.flatMap(({ path }) => path.links));
          const effect = t.parts(components, remedy.effect.components);
          const saw = [t.board, answer.summary[language], remedy.why[language], effect, sourceIn(answer.links, evidence, language)];
          for (const sheet of await expectBrief(page, saw)) expect(sheet).toContain(lettersOf(t.hypothetical));
        });
      });
    },
    place,
  );
}
