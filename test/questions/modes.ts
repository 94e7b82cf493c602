import { ModeAnswer, ModesAnswer } from '../../model/api/modes.ts';
import { ModesCompareAnswer } from '../../model/api/modesCompare.ts';
import { type Api, type Question, sorted } from './question.ts';

const mode = async (api: Api, id: string) => (await api.get(`/modes/${id}?packs=ledger`, ModeAnswer)).mode;
const modes = (api: Api, query = '') => api.get(`/modes?packs=ledger${query}`, ModesAnswer);

const leading = (id: string) => async (api: Api) => sorted((await mode(api, id)).dominatedBy.map(({ network }) => network));
const tier = (number: string) => async (api: Api) => sorted((await mode(api, 'mode:corridor')).tiers?.members[number] ?? []);
const dates = (id: string) => async (api: Api) =>
  (await mode(api, id)).stages.map(({ id: stage, from = '', to = '' }) => [stage, from, to]);
const underWay = (at: string) => async (api: Api) => sorted((await modes(api, `&at=${at}`)).underWay ?? []);

const shared = (places: string) => async (api: Api) => {
  const answer = await api.get(`/modes/compare?packs=ledger&places=${places}`, ModesCompareAnswer);
  return sorted(answer.shared.cities.map(({ city }) => city));
};

/** What the practice modes say of themselves. */
export const modeQuestions: readonly Question[] = [
  { id: 'q003', asks: 'The network that leads the bay loop', answer: leading('mode:bay-loop') },
  { id: 'q005', asks: 'The two networks that lead the open network', answer: leading('mode:open-network') },
  {
    id: 'q006',
    asks: 'Where the pan-network mode is practised',
    answer: async (api) => (await mode(api, 'mode:pan-network')).places.map(({ node }) => node),
  },
  { id: 'q007', asks: 'The first tier of the corridor', answer: tier('1') },
  { id: 'q009', asks: 'The third tier of the corridor', answer: tier('3') },
  {
    id: 'q014',
    asks: 'The members of the demonstration zone',
    answer: async (api) => sorted((await mode(api, 'mode:open-network')).members.map(({ node }) => node)),
  },
  { id: 'q065', asks: 'Cities of both the bay belt and the corridor', answer: shared('corridor:huhangyong,corridor:g60') },
  {
    id: 'q066',
    asks: 'Cities of the corridor, the bay belt and the pan-network belt at once',
    answer: shared('corridor:g60,corridor:huhangyong,corridor:huninghanghe'),
  },
  { id: 'q067', asks: 'Cities with territory in the demonstration zone', answer: shared('zone:demo') },
  {
    id: 'q071',
    asks: 'The networks of the second stage of the pan-network belt, by the passage that tells of each circle of co-operation',
    async answer(api) {
      const { stages } = await mode(api, 'mode:pan-network');
      // The passage on the centres stands before the one on centres and neighbours.
      const [centres = [], neighbours = []] = (stages[1]?.passages ?? [])
        .toSorted((a, b) => a.locator.localeCompare(b.locator, 'en', { numeric: true }))
        .map(({ networks }) => sorted(networks));
      return { centre_layer: centres, neighbour_layer: neighbours };
    },
  },
  { id: 'q083', asks: 'When the stages of the bay loop ran', answer: dates('mode:bay-loop') },
  { id: 'q084', asks: 'When the stages of the corridor mode ran', answer: dates('mode:corridor') },
  { id: 'q085', asks: 'When the stages of the pan-network mode ran', answer: dates('mode:pan-network') },
  {
    id: 'q086',
    asks: 'The mode whose stages have no dates',
    answer: async (api) => (await modes(api)).undated.map(({ mode: undated }) => undated),
  },
  { id: 'q087', asks: 'The stages under way in 2018', answer: underWay('2018') },
  { id: 'q088', asks: 'The stages under way in 2012', answer: underWay('2012') },
  {
    id: 'q105',
    asks: 'The networks built in most stages',
    async answer(api) {
      const { networks } = await modes(api);
      const count = networks[0]?.stages.length;
      return { networks: sorted(networks.filter(({ stages }) => stages.length === count).map(({ network }) => network)), count };
    },
  },
  {
    id: 'q108',
    asks: 'The cities docked with Shanghai, and in which stage',
    async answer(api) {
      const { docking, items } = await modes(api);
      const stages = new Map(items.flatMap((item) => item.stages.map((stage) => [stage.id, stage])));
      return Object.fromEntries(
        docking
          .filter(({ target }) => target === 'city:shanghai')
          .map(({ source, stages: [id] }) => {
            const stage = id === undefined ? undefined : stages.get(id);
            return [source, `${stage?.from ?? ''}-${stage?.to ?? ''}`];
          }),
      );
    },
  },
];
