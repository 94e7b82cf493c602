import { CityPathsAnswer, CityPathsQuery } from '../../../model/api/cityPaths.ts';
import { LAYER_IDS } from '../../../model/layers.ts';
import type { Node } from '../../../model/node.ts';
import { TIES_BASIS } from '../../insight/cities/linkages/texts.ts';
import { type CityPathsFound, type HopFound, hopKey } from '../../insight/cities/paths/pathsTask.ts';
import { cityPathsText, cityPathText, noCityPathText } from '../../insight/cities/paths/texts.ts';
import { relaxText } from '../../insight/paths/pathTexts.ts';
import { knownCity } from '../known.ts';
import { type AnswerRecords, dictionaries, idsIn, recordsOf } from '../present/answerRecords.ts';
import { ApiProblem } from '../problem.ts';
import { route } from '../route.ts';
import { byLayer, documentsOf, presentCity } from './cityRecords.ts';

export const cityPathsRoute = route({
  method: 'get',
  path: '/cities/paths',
  tag: 'Exploring',
  summary: 'Every shortest path between two cities over the ties of cities, each step with its layers and evidence; or why there is none',
  query: CityPathsQuery,
  answer: CityPathsAnswer,
  example: { path: '/cities/paths?from=city:quzhou&to=city:xuancheng&layers=knowledge,innovation,industry' },
  async handle({ graph: { projection, store }, sources, clock, engine }, { query, signal }) {
    const started = clock();
    const { from, to, maxLength, ...filters } = query;
    const ends = [knownCity(projection, from, '/query/from'), knownCity(projection, to, '/query/to')] as const;
    const question = { from: ends[0], to: ends[1], filters, maxLength };
    const [found] = await Promise.all([engine.analyse('cityPaths', projection, question, signal), sources.at(projection.revision)]);
    if (found === undefined) throw new ApiProblem('timed-out');
    const graph = { projection, store };
    const records = await recordsOf(
      graph,
      [...ends, ...found.paths.flat()],
      [...found.hops.values()].flatMap(({ links }) => links),
    );
    const [start, end] = [presentCity(graph, records, ends[0]), presentCity(graph, records, ends[1])];
    const length = found.paths[0] === undefined ? null : found.paths[0].length - 1;
    const none = noneAnswer(found, [start, end], records);
    return {
      items: found.paths.flatMap((path) => pathAnswer(path, found, records)),
      total: found.total,
      length,
      text: none?.text ?? cityPathsText(start.name, end.name, length ?? 0, found.total),
      ...(none && { none }),
      basis: [TIES_BASIS],
      ...dictionaries(records, sources),
      complete: found.complete,
      took: clock() - started,
    };
  },
});

type Hop = CityPathsAnswer['items'][number]['hops'][number];

/** None when a city on it was removed meanwhile. */
function pathAnswer(path: readonly number[], found: CityPathsFound, { nodes, links }: AnswerRecords): CityPathsAnswer['items'] {
  const cities = path.flatMap((index) => nodes.get(index) ?? []);
  const [first, last] = [cities[0], cities.at(-1)];
  if (first === undefined || last === undefined || cities.length < path.length) return [];
  const steps = path.slice(1).flatMap((index, at) => {
    const [from, to, hop] = [cities[at], cities[at + 1], found.hops.get(hopKey(path[at] ?? index, index))];
    return from === undefined || to === undefined || hop === undefined ? [] : [{ from, to, hop }];
  });
  const text = cityPathText(
    first.name,
    last.name,
    steps.map(({ from, to, hop }) => ({ from: from.name, to: to.name, layers: layersOf(hop.pair.byLayer) })),
  );
  return [
    {
      cities: cities.map(({ id }) => id),
      hops: steps.map(({ from, to, hop }) => hopAnswer(from, to, hop, links)),
      length: steps.length,
      text,
    },
  ];
}

const hopAnswer = (from: Node, to: Node, { pair, links: own, kilometres }: HopFound, links: AnswerRecords['links']): Hop => ({
  cities: [from.id, to.id],
  ties: pair.ties,
  byLayer: byLayer(pair.byLayer),
  links: idsIn(links, own),
  ...(kilometres !== undefined && { kilometres }),
});

const layersOf = (counts: readonly number[]) =>
  LAYER_IDS.flatMap((layer, at) => ((counts[at] ?? 0) > 0 ? [{ layer, ties: counts[at] ?? 0 }] : []));

function noneAnswer({ none }: CityPathsFound, [from, to]: readonly [Node, Node], { nodes }: AnswerRecords): CityPathsAnswer['none'] {
  if (none === undefined) return undefined;
  const untied = none.untied.flatMap((index) => nodes.get(index) ?? []);
  const unnamed = [from, to].filter((city) => documentsOf(city) === 0);
  return {
    reason: none.reason,
    text: noCityPathText(none.reason, {
      from: from.name,
      to: to.name,
      untied: untied.map(({ name }) => name),
      unnamed: unnamed.map(({ name }) => name),
    }),
    untied: untied.map(({ id }) => id),
    unnamed: unnamed.map(({ id }) => id),
    relax: none.relax.map(({ filter, length }) => ({ filter, length, text: relaxText(filter, length) })),
  };
}
