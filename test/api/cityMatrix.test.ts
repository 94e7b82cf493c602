import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CityMatrixAnswer } from '../../model/api/cities.ts';
import { LINK_KIND_IDS } from '../../model/linkKinds.ts';
import { startServer, type TestServer } from '../server.ts';

describe('cities tied by the ledger alone', () => {
  let server: TestServer;
  let partners: Map<string, string[]>;
  beforeAll(async () => {
    server = await startServer({ SEED_WITHOUT: 'organisations,knowledge,public-facts' });
    const kinds = LINK_KIND_IDS.filter((kind) => kind !== 'borders').join(',');
    const { cities, layers } = CityMatrixAnswer.parse(await (await fetch(`${server.url}/api/v1/cities/matrix?kinds=${kinds}`)).json());
    const ids = cities.map(({ id }) => id);
    partners = new Map(
      ids.map((id, row) => [id, ids.filter((_, column) => Object.values(layers).some((cells) => (cells[row]?.[column] ?? 0) > 0))]),
    );
  });
  afterAll(() => server.stop());

  // Known from the ledger's own computation of the same rules, made by other means.
  it.each([
    ['city:shanghai', 10],
    ['city:hangzhou', 8],
    ['city:nanjing', 8],
    ['city:hefei', 4],
    ['city:suzhou', 3],
    ['city:changzhou', 0],
    ['city:maanshan', 0],
    ['city:shaoxing', 0],
    ['city:yangzhou', 0],
  ])('%s has %d partners', (city, count) => {
    expect([city, partners.get(city)?.length]).toEqual([city, count]);
  });

  it('are mutual', () => {
    for (const [city, others] of partners) for (const other of others) expect(partners.get(other)).toContain(city);
  });
});
