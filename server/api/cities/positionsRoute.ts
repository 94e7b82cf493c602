import { CityPositionsAnswer, CityPositionsQuery } from '../../../model/api/cityNetwork.ts';
import { DEFAULT_LIMIT } from '../../../model/api/list.ts';
import { LAYER_IDS } from '../../../model/layers.ts';
import { TIES_BASIS } from '../../insight/cities/linkages/texts.ts';
import type { PositionFound, PositionsFound } from '../../insight/cities/network/positionsTask.ts';
import { POSITIONS_BASIS, positionsText, positionText } from '../../insight/cities/network/texts.ts';
import { type Coupling, share } from '../../insight/cities/network/wholeNetwork.ts';
import { nextCursor, offsetOf } from '../cursor.ts';
import { type AnswerRecords, dictionaries, recordsOf } from '../present/answerRecords.ts';
import { ApiProblem } from '../problem.ts';
import { route } from '../route.ts';
import { cityBrief, documentsOf, rounded } from './cityRecords.ts';

export const cityPositionsRoute = route({
  method: 'get',
  path: '/cities/positions',
  tag: 'Exploring',
  summary:
    'Where each city stands on the map and where in the network, the largest differences first; how centred, bordered and many-layered the network is',
  query: CityPositionsQuery,
  answer: CityPositionsAnswer,
  example: { path: '/cities/positions?layers=knowledge,innovation,industry,service,value&limit=5' },
  async handle({ graph, sources, clock, engine }, { query, signal }) {
    const started = clock();
    const { projection, store } = graph;
    const { limit = DEFAULT_LIMIT, cursor, ...filters } = query;
    const offset = offsetOf(cursor);
    const [found] = await Promise.all([engine.analyse('cityPositions', projection, filters, signal), sources.at(projection.revision)]);
    if (found === undefined) throw new ApiProblem('timed-out');
    const shown = found.items.slice(offset, offset + limit);
    const records = await recordsOf(
      { store, projection },
      shown.map(({ city }) => city),
      [],
    );
    return {
      items: shown.flatMap((position) => positionAnswer(position, records)),
      total: found.items.length,
      next: nextCursor(offset, shown.length, found.items.length),
      ...wholeAnswer(found),
      basis: [TIES_BASIS, POSITIONS_BASIS],
      ...dictionaries(records, sources),
      complete: found.complete,
      took: clock() - started,
    };
  },
});

function positionAnswer(found: PositionFound, { nodes }: AnswerRecords): CityPositionsAnswer['items'] {
  const city = nodes.get(found.city);
  if (city === undefined) return [];
  const { meanKilometres, geographicRank, degree, rank, degreeRank, closenessRank, shift } = found;
  return [
    {
      city: cityBrief(city),
      geographic: { meanKilometres: meanKilometres === undefined ? null : rounded(meanKilometres), rank: geographicRank ?? null },
      network: { degree, betweenness: rounded(found.betweenness), closeness: rounded(found.closeness), rank, degreeRank, closenessRank },
      shift: shift ?? null,
      documents: documentsOf(city),
      text: positionText({ name: city.name, kilometres: meanKilometres, onMap: geographicRank, inNetwork: rank, degree, shift }),
    },
  ];
}

function wholeAnswer({ decentralisation, crossBorder, completeness, coupling, pairs }: PositionsFound) {
  const mean = share(
    completeness.reduce((sum, count, at) => sum + count * (at + 1), 0),
    pairs,
  );
  return {
    decentralisation: rounded(decentralisation),
    crossBorder: { ...crossBorder, ofPairs: rounded(crossBorder.ofPairs), ofTies: rounded(crossBorder.ofTies) },
    completeness: { mean: rounded(mean), byLayers: Object.fromEntries(completeness.map((count, at) => [at + 1, count])) },
    coupling: coupling.map(couplingAnswer),
    text: positionsText({ decentralisation, crossBorder: crossBorder.ofTies, completeness: mean, pairs }),
  };
}

const couplingAnswer = ({ layers: [a, b], shared, either }: Coupling): CityPositionsAnswer['coupling'][number] => ({
  layers: [LAYER_IDS[a] ?? '', LAYER_IDS[b] ?? ''],
  shared,
  either,
  jaccard: rounded(share(shared, either)),
});
