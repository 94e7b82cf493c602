import type { CityNetworkAnswer } from '../../../model/api/cityNetwork.ts';
import type { NodeId } from '../../../model/ids.ts';
import { NODE_TYPE_IDS } from '../../../model/nodeTypes.ts';
import type { Text } from '../../../model/text.ts';
import { TIES_BASIS } from '../../insight/cities/linkages/texts.ts';
import type { NetworkFound } from '../../insight/cities/network/networkTask.ts';
import { bridgeText, cutText, NETWORK_BASIS, networkText, standingText } from '../../insight/cities/network/texts.ts';
import { share } from '../../insight/cities/network/wholeNetwork.ts';
import { type AnswerRecords, dictionaries, idsIn, recordsOf } from '../present/answerRecords.ts';
import type { GraphAt } from '../present/records.ts';
import type { SourceCatalogue } from '../present/sourceCatalogue.ts';
import { Tally } from '../tally.ts';
import { byLayer, cityBrief, documentsOf, rounded } from './cityRecords.ts';

const MOST_CLIQUES = 100;

/** The network of cities as an answer. What follows from records that were removed meanwhile is left out. */
export async function networkAnswer(
  graph: GraphAt,
  found: NetworkFound,
  sources: SourceCatalogue,
): Promise<Omit<CityNetworkAnswer, 'took' | 'next'>> {
  const records = await recordsOf(
    graph,
    found.cities,
    found.bridges.flatMap(({ links }) => links),
  );
  const named = new Named(found.cities, records);
  const isolated = Array.from(found.degree.keys()).filter((city) => found.degree[city] === 0);
  const size = found.cities.length;
  const density = share(found.pairs.length, (size * (size - 1)) / 2);
  const items = standings(found, named);
  const farthest = found.farthest?.pairs.flatMap(([a, b]) => named.pair(a, b)) ?? [];
  const largestClique = found.cliques.cliques[0]?.length ?? 0;
  const groups = found.cliques.cliques.filter(({ length }) => length > 1);
  return {
    items,
    total: items.length,
    ties: found.pairs.flatMap(({ a, b, ties, byLayer: counts }) =>
      named.pair(a, b).map((cities) => ({ cities, ties, byLayer: byLayer(counts) })),
    ),
    components: componentsOf(found, named),
    isolated: named.ids(isolated),
    unnamed: items.flatMap(({ city, documents }) => (documents === 0 ? [city.id] : [])),
    ...(found.farthest &&
      farthest.length > 0 && {
        largest: { size: found.sizes[0] ?? 0, diameter: found.farthest.diameter, farthest, pairs: found.farthest.pairs.length },
      }),
    cliques: {
      size: groups.length > 0 ? largestClique : 0,
      largest: groups.filter(({ length }) => length === largestClique).map((group) => named.ids(group)),
      total: found.cliques.total - isolated.length,
      items: groups.slice(0, MOST_CLIQUES).map((group) => named.ids(group)),
      complete: found.cliques.complete,
    },
    bridges: bridgesOf(found, named, records),
    cuts: cutsOf(found, named),
    density: rounded(density),
    text: networkText({
      cities: size,
      pairs: found.pairs.length,
      density,
      isolated: isolated.length,
      components: found.sizes.length - isolated.length,
      diameter: found.farthest?.diameter,
      farthest: (found.farthest?.pairs ?? []).map(([a, b]) => [named.name(a), named.name(b)]),
      clique: largestClique,
      bridges: found.bridges.length,
      cuts: found.cuts.size,
    }),
    basis: [TIES_BASIS, NETWORK_BASIS],
    ...dictionaries(records, sources),
    complete: found.complete,
  };
}

/** The records of cities by their number. */
class Named {
  readonly #cities: Int32Array;
  readonly #nodes: AnswerRecords['nodes'];

  constructor(cities: Int32Array, { nodes }: AnswerRecords) {
    this.#cities = cities;
    this.#nodes = nodes;
  }

  node(city: number) {
    return this.#nodes.get(this.#cities[city] ?? -1);
  }

  name(city: number): Text {
    return this.node(city)?.name ?? { zh: '已删除的城市', en: 'a city removed meanwhile' };
  }

  ids(cities: readonly number[]): NodeId[] {
    return idsIn(
      this.#nodes,
      cities.map((city) => this.#cities[city] ?? -1),
    );
  }

  pair(a: number, b: number): [NodeId, NodeId][] {
    const [one, other] = [this.node(a)?.id, this.node(b)?.id];
    return one === undefined || other === undefined ? [] : [[one, other]];
  }
}

/** Most partners first. */
function standings(found: NetworkFound, named: Named): CityNetworkAnswer['items'] {
  const ties = found.degree.map((_, city) =>
    found.pairs.reduce((sum, pair) => sum + (pair.a === city || pair.b === city ? pair.ties : 0), 0),
  );
  const order = Array.from(found.degree.keys()).sort(
    (a, b) => (found.degree[b] ?? 0) - (found.degree[a] ?? 0) || (ties[b] ?? 0) - (ties[a] ?? 0) || a - b,
  );
  return order.flatMap((number) => {
    const city = named.node(number);
    if (city === undefined) return [];
    const degree = found.degree[number] ?? 0;
    const rank = 1 + found.degree.filter((other) => other > degree).length;
    const loss = found.cuts.get(number);
    const fallOff = loss?.fallOff ?? [];
    return [
      {
        city: cityBrief(city),
        degree,
        rank,
        ties: ties[number] ?? 0,
        component: found.component[number] ?? 0,
        isolated: degree === 0,
        documents: documentsOf(city),
        institutions: institutionsOf(found.institutions[number] ?? new Map()),
        loss: { parts: loss?.parts ?? Number(degree > 0), fallOff: named.ids(fallOff) },
        text: standingText({ name: city.name, degree, rank, ties: ties[number] ?? 0, fallOff: fallOff.map((each) => named.name(each)) }),
      },
    ];
  });
}

function institutionsOf(counts: ReadonlyMap<number, number>): CityNetworkAnswer['items'][number]['institutions'] {
  const byType = new Tally();
  let total = 0;
  for (const [type, count] of counts) {
    byType.add(NODE_TYPE_IDS[type], count);
    total += count;
  }
  return { total, byType: byType.toRecord() };
}

const componentsOf = ({ sizes, component }: NetworkFound, named: Named): CityNetworkAnswer['components'] =>
  Array.from(sizes, (size, id) => ({ id, size }))
    .filter(({ size }) => size > 1)
    .map(({ id, size }) => ({ id, size, members: named.ids(Array.from(component.keys()).filter((city) => component[city] === id)) }));

const bridgesOf = ({ bridges }: NetworkFound, named: Named, { links: records }: AnswerRecords): CityNetworkAnswer['bridges'] =>
  bridges.flatMap(({ pair: { a, b, ties, byLayer: counts }, smaller, links }) =>
    named.pair(a, b).map((cities) => ({
      cities,
      ties,
      byLayer: byLayer(counts),
      smaller: named.ids(smaller),
      links: idsIn(records, links),
      text: bridgeText(
        named.name(a),
        named.name(b),
        smaller.map((city) => named.name(city)),
      ),
    })),
  );

const cutsOf = ({ cuts }: NetworkFound, named: Named): CityNetworkAnswer['cuts'] =>
  [...cuts]
    .sort(([a, one], [b, other]) => other.fallOff.length - one.fallOff.length || a - b)
    .flatMap(([number, { parts, fallOff }]) => {
      const city = named.node(number);
      if (city === undefined) return [];
      return [
        {
          city: city.id,
          parts,
          fallOff: named.ids(fallOff),
          text: cutText(
            city.name,
            fallOff.map((each) => named.name(each)),
          ),
        },
      ];
    });
