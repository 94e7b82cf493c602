import { CityConcentrationAnswer, CityConcentrationQuery, SCIENCE_LAYERS } from '../../../model/api/cityConcentration.ts';
import { LAYER_IDS } from '../../../model/layers.ts';
import { knownCity } from '../known.ts';
import { ApiProblem } from '../problem.ts';
import { route } from '../route.ts';
import { concentrationAnswer } from './concentration.ts';

export const cityConcentrationRoute = route({
  method: 'get',
  path: '/cities/concentration',
  tag: 'Exploring',
  summary:
    'How far co-operation concentrates in a few cities: their share of ties and pairs, by layer and year, their partners, and whom they leave out',
  query: CityConcentrationQuery,
  answer: CityConcentrationAnswer,
  example: { path: '/cities/concentration?layers=knowledge' },
  async handle({ graph: { projection, store }, sources, clock, engine }, { query, signal }) {
    const started = clock();
    const { cities = [], layers: asked = [], ...others } = query;
    const layers = LAYER_IDS.filter((layer) => (asked.length > 0 ? asked : SCIENCE_LAYERS).includes(layer));
    const centres = [...new Set(cities)].map((id) => knownCity(projection, id, '/query/cities'));
    const question = { filters: { ...others, layers }, centres: centres.length > 0 ? centres : undefined };
    const [found] = await Promise.all([engine.analyse('cityConcentration', projection, question, signal), sources.at(projection.revision)]);
    if (found === undefined) throw new ApiProblem('timed-out');
    return { ...(await concentrationAnswer({ projection, store }, found, layers, sources)), took: clock() - started };
  },
});
