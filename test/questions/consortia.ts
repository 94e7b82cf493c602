import { ConsortiumCheck } from '../../model/api/consortia.ts';
import { UndertakingsAnswer } from '../../model/api/undertakings.ts';
import { json } from '../api/call.ts';
import { type Api, links, type Question, sorted, sourcesOf } from './question.ts';

async function judged(api: Api, body: unknown): Promise<ConsortiumCheck> {
  const response = await api.send('/consortia/check', json(body));
  if (!response.ok) throw new Error(await response.text());
  return ConsortiumCheck.parse(await response.json());
}

async function provinceRule(api: Api, members: readonly string[]) {
  const { checks, provinces } = await judged(api, { members });
  return { provinces: sorted(provinces), meets: checks.find(({ rule }) => rule === 'provinces')?.ok };
}

const membersOf = async (api: Api, place: string, kinds: string): Promise<string[]> =>
  (await sourcesOf(api, kinds, place)).filter((id) => id.startsWith('city:'));

/** Who meets the rule for a consortium. */
export const consortiumQuestions: readonly Question[] = [
  {
    id: 'q113',
    asks: 'What is built jointly from three provinces or more',
    async answer(api) {
      const { items } = await api.get('/consortia?form=built&kinds=joint_builds&least=3&limit=500&packs=ledger', UndertakingsAnswer);
      return sorted(items.map(({ node }) => node.id));
    },
  },
  {
    id: 'q115',
    asks: 'The provinces of the corridor',
    answer: async (api) => provinceRule(api, await membersOf(api, 'corridor:g60', 'tier1_of,tier2_of,tier3_of')),
  },
  {
    id: 'q116',
    asks: 'The provinces of the bay belt',
    answer: async (api) => provinceRule(api, await membersOf(api, 'corridor:huhangyong', 'member_of')),
  },
  {
    id: 'q117',
    asks: 'The provinces of the discipline consortium',
    answer: async (api) => provinceRule(api, await membersOf(api, 'alliance:first-class', 'founded,participates_in')),
  },
  {
    id: 'q118',
    asks: 'Whether a host may hold a quarter of an enclave company',
    async answer(api) {
      const { checks } = await judged(api, { shares: { owner: 75, host: 25 } });
      const share = checks.find(({ rule }) => rule === 'enclave-equity');
      return { answer: share?.ok, minimum: share?.needed.host };
    },
  },
  {
    id: 'q120',
    asks: 'Which three of the five innovation cities make three provinces',
    async answer(api) {
      const five = sorted((await links(api, 'kinds=concentrates_in')).map(({ target }) => target));
      const { choices } = await judged(api, {
        members: five,
        choose: 3,
        rules: { provinces: { least: 3 }, entities: false, complementary: false, coordinator: false },
      });
      return { count: choices?.count, triples: choices?.items };
    },
  },
];
