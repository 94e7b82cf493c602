import { IsolatesAnswer } from '../../model/api/isolates.ts';
import { type Api, type Question, sorted } from './question.ts';

/** Cities that the five documents tie to no other, or to one only. */
const isolated = async (api: Api, query: string) =>
  (await api.get(`/isolates?level=city&packs=ledger&limit=100&${query}`, IsolatesAnswer)).items;
const idsOf = async (api: Api, query: string): Promise<string[]> => sorted((await isolated(api, query)).map(({ node }) => node.id));

export const isolationQuestions: readonly Question[] = [
  { id: 'q072', asks: 'Which cities no document names', answer: (api) => idsOf(api, 'named=false') },
  { id: 'q073', asks: 'Which named cities have no link to another', answer: (api) => idsOf(api, 'named=true&reasons=no-links') },
  {
    id: 'q075',
    asks: 'Which ties between cities are bridges',
    async answer(api) {
      const hanging = await isolated(api, 'reasons=single-bridge');
      return hanging.map(({ node, bridge }) => sorted([node.id as string, bridge?.across ?? ''])).sort();
    },
  },
  { id: 'q080', asks: 'Which cities of Jiangsu no document names', answer: (api) => idsOf(api, 'named=false&provinces=Jiangsu') },
];
