import { CityMatrixAnswer, CityMatrixQuery } from '../../../model/api/cities.ts';
import { nodesAt } from '../present/records.ts';
import { route } from '../route.ts';

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
    const matrix = await engine.cityMatrix(graph.projection, query, signal);
    const cities = await nodesAt(graph, matrix.cities);
    return {
      cities: cities.map((city, at) => ({
        id: city.id,
        name: city.name,
        province: city.province ?? '',
        position: city.position,
        nodes: matrix.members[at] ?? 0,
      })),
      layers: matrix.layers,
      took: clock() - started,
    };
  },
});
