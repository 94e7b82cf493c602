import { CityNetworkAnswer } from '../../model/api/cityNetwork.ts';
import { CityPathsAnswer } from '../../model/api/cityPaths.ts';
import { PathsAnswer } from '../../model/api/paths.ts';
import { type Api, links, type Question, sorted } from './question.ts';

const network = (api: Api) => api.get('/cities/network?packs=ledger&limit=500', CityNetworkAnswer);

const between = (from: string, to: string) => async (api: Api) => {
  const { items, length, total } = await api.get(`/cities/paths?from=${from}&to=${to}&packs=ledger`, CityPathsAnswer);
  return { length, number_of_shortest_paths: total, one_path: items[0]?.cities, accept: total === 1 ? 'unique' : 'any' };
};

const unnamed = async (api: Api, province?: string): Promise<string[]> => {
  const { items } = await network(api);
  return sorted(
    items.flatMap(({ city, documents }) => (documents === 0 && (province ?? city.province) === city.province ? [city.id] : [])),
  );
};

/** How cities are tied to each other. */
export const cityQuestions: readonly Question[] = [
  { id: 'q050', asks: 'From Quzhou to Shanghai', answer: between('city:quzhou', 'city:shanghai') },
  { id: 'q051', asks: 'From Chuzhou to Hefei', answer: between('city:chuzhou', 'city:hefei') },
  { id: 'q052', asks: "From Huai'an to Wuhu", answer: between('city:huaian', 'city:wuhu') },
  { id: 'q055', asks: 'From Quzhou to Jinhua', answer: between('city:quzhou', 'city:jinhua') },
  {
    id: 'q057',
    asks: 'From the institute of Fudan in Ningbo to the corridor',
    async answer(api) {
      const { items, all } = await api.get('/paths?from=institute:fudan-ningbo&to=corridor:g60&mode=all&packs=ledger', PathsAnswer);
      const accept = all?.paths === 1 ? 'unique' : 'any';
      return { length: items[0]?.length, number_of_shortest_paths: all?.paths, one_path: items[0]?.nodes, accept };
    },
  },
  {
    id: 'q059',
    asks: 'The two cities that lie furthest apart',
    async answer(api) {
      const { largest } = await network(api);
      return { diameter: largest?.diameter, pairs: largest?.farthest.map((pair) => sorted(pair)) };
    },
  },
  {
    id: 'q063',
    asks: 'The largest groups of cities all tied to each other',
    async answer(api) {
      const { cliques } = await network(api);
      return { size: cliques.size, cliques: cliques.largest.map((clique) => sorted(clique)) };
    },
  },
  { id: 'q072', asks: 'Cities that no document names', answer: (api) => unnamed(api) },
  {
    id: 'q073',
    asks: 'Cities that are named but tied to no other',
    async answer(api) {
      const { items } = await network(api);
      return sorted(items.flatMap(({ city, documents, isolated }) => (isolated && documents > 0 ? [city.id] : [])));
    },
  },
  {
    id: 'q075',
    asks: 'Ties between cities that are bridges',
    async answer(api) {
      const { bridges } = await network(api);
      return bridges.map(({ cities }) => sorted(cities)).sort((one, other) => (one.join() < other.join() ? -1 : 1));
    },
  },
  {
    id: 'q078',
    asks: 'Cities that fall off without Shanghai',
    async answer(api) {
      const { cuts } = await network(api);
      return sorted(cuts.find(({ city }) => city === 'city:shanghai')?.fallOff ?? []);
    },
  },
  { id: 'q080', asks: 'Cities of Jiangsu that no document names', answer: (api) => unnamed(api, 'Jiangsu') },
  {
    id: 'q101',
    asks: 'The five innovation cities by the number of cities that they are tied to',
    async answer(api) {
      const five = new Set((await links(api, 'kinds=concentrates_in')).map(({ target }) => String(target)));
      const { items } = await network(api);
      const ranked = items.filter(({ city }) => five.has(city.id)).sort((a, b) => b.degree - a.degree || (a.city.id < b.city.id ? -1 : 1));
      return ranked.map(({ city, degree }) => [city.id, degree]);
    },
  },
];
