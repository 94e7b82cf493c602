import { CityMatrixAnswer, CityMatrixQuery } from '../../../model/api/cities.ts';
import { cooperation } from '../../insight/cities/cooperation.ts';
import { nodesByIndex } from '../present/records.ts';
import { route } from '../route.ts';
import { cityBrief } from './cityRecords.ts';

export const cityMatrixRoute = route({
  method: 'get',
  path: '/cities/matrix',
  tag: 'Exploring',
  summary: 'How many links tie each pair of cities on each layer, institutions counted for their city',
  query: CityMatrixQuery,
  answer: CityMatrixAnswer,
  example: { path: '/cities/matrix?at=2018' },
  async handle({ graph, clock, engine }, { query, signal }) {
    const started = clock();
    const { projection, store } = graph;
    const matrix = await engine.scan('cityMatrix', projection, cooperation(query), signal);
    const nodes = await nodesByIndex({ store, projection }, matrix.cities);
    // A city that was removed meanwhile leaves its row and its column behind.
    const present = matrix.cities.flatMap((index, at) => {
      const city = nodes.get(index);
      return city === undefined ? [] : [{ city, at }];
    });
    const square = (rows: readonly (readonly number[])[]) => present.map(({ at: row }) => present.map(({ at }) => rows[row]?.[at] ?? 0));
    return {
      cities: present.map(({ city, at }) => ({
        ...cityBrief(city),
        nodes: matrix.members[at] ?? 0,
      })),
      layers: Object.fromEntries(Object.entries(matrix.layers).map(([layer, rows]) => [layer, square(rows)])),
      complete: matrix.complete,
      took: clock() - started,
    };
  },
});
