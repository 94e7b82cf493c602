import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { briefOfConcentration, briefOfFrameworks, briefOfPositions } from '../../client/cities/briefs.ts';
import { briefOfKnown } from '../../client/consortia/briefOfKnown.ts';
import type { BriefContent } from '../../client/share/offers.ts';
import { CityConcentrationAnswer } from '../../model/api/cityConcentration.ts';
import { CityMembershipsAnswer } from '../../model/api/cityMemberships.ts';
import { CityPositionsAnswer } from '../../model/api/cityNetwork.ts';
import { UndertakingsAnswer } from '../../model/api/undertakings.ts';
import type { Language } from '../../model/text.ts';
import { lettersOf, readPdf } from '../readPdf.ts';
import { startServer, type TestServer } from '../server.ts';
import { caller, json } from './call.ts';

let server: TestServer;
const api = caller(() => server.url);
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const printed = async ({ leaves: _, ...content }: BriefContent, language: Language): Promise<string> => {
  const response = await api.send('/briefs', json({ ...content, language, layers: [] }));
  expect(response.status).toBe(200);
  return (await readPdf(new Uint8Array(await response.arrayBuffer()))).letters;
};

describe.each(['zh', 'en'] as const)('briefs of pages in %s', (language) => {
  it('list the undertakings that the documents know, with the rules that each breaks and where its parties stand', async () => {
    const answer = await api.get('/consortia?limit=20', UndertakingsAnswer);
    const content = briefOfKnown({ answer, state: { form: 'built', least: 2 }, ruleName: (rule) => rule }, language);
    const [{ blocks: [known] = [] } = {}, { blocks: [links] = [] } = {}] = content.sections;
    if (known?.block !== 'table' || links?.block !== 'points') throw new Error('A table and points were to come');
    expect(known.rows).toHaveLength(answer.items.length);
    for (const [at, { checks }] of answer.items.entries()) {
      const broken = checks.filter(({ ok }) => !ok).map(({ rule }) => rule);
      if (broken.length > 0) expect(known.rows[at]?.at(-1)?.split(/、|, /)).toEqual(broken);
    }
    expect(links.items.every((item) => typeof item === 'object' && item.cites.length > 0)).toBe(true);
    expect([content.leaves, content.narrowed.length]).toEqual([['layers', 'at', 'sure'], 2]);
    expect(await printed(content, language)).toContain(lettersOf(answer.items[0]?.node.name[language] ?? ''));
  });

  it('tell who is more and who is less central than the map would have it, and rank all', async () => {
    const answer = await api.get('/cities/positions?limit=100', CityPositionsAnswer);
    const content = briefOfPositions(answer, language);
    const letters = await printed(content, language);
    const [most] = answer.items.toSorted((one, other) => (other.shift ?? 0) - (one.shift ?? 0));
    expect(content.answer).toContain(most?.text[language]);
    for (const { city } of answer.items) expect(letters).toContain(lettersOf(city.name[language]));
  });

  it('say on which layers concentration was looked for, and cite the links behind it', async () => {
    const answer = await api.get('/cities/concentration', CityConcentrationAnswer);
    const content = briefOfConcentration(answer, language);
    expect(content.leaves).toEqual(['layers']);
    expect(content.narrowed.map(({ value }) => value)).toEqual([language === 'zh' ? '知识、创新' : 'Knowledge, Innovation']);
    expect(content.sources.length).toBeGreaterThan(0);
    expect(await printed(content, language)).toContain(lettersOf(answer.text[language]));
  });

  it('say so when nothing concentrates', async () => {
    const answer = await api.get('/cities/concentration?kinds=cites', CityConcentrationAnswer);
    const content = briefOfConcentration(answer, language);
    expect([content.answer, content.sections]).toEqual([answer.none?.text[language], []]);
    expect(await printed(content, language)).toContain(lettersOf(content.answer ?? ''));
  });

  it('list who takes part in what, by framework and by city', async () => {
    const answer = await api.get('/cities/memberships?limit=100', CityMembershipsAnswer);
    const content = briefOfFrameworks(answer, language);
    const taking = answer.items.flatMap(({ memberships }) => memberships);
    const [byFramework, byCity] = content.sections.map(({ blocks: [block] }) => (block?.block === 'table' ? block.rows : []));
    expect(byFramework).toHaveLength(new Set(taking.map(({ node }) => node)).size);
    expect(byCity).toHaveLength(answer.total);
    const counts = [byFramework, byCity].map((rows) => rows?.reduce((sum, row) => sum + Number(row.at(-1)), 0));
    expect(counts).toEqual([taking.length, taking.length]);
    expect(await printed(content, language)).toContain(lettersOf(answer.text[language]));
  });
});
