import { ModesAnswer } from '../../model/api/modes.ts';
import { ModesCompareAnswer } from '../../model/api/modesCompare.ts';
import { type Api, links, type Question, sorted } from './question.ts';

const modes = (api: Api, more = '') => api.get(`/modes?packs=ledger${more}`, ModesAnswer);

async function modeOf(api: Api, id: string) {
  const mode = (await modes(api)).items.find(({ node }) => node.id === id);
  if (mode === undefined) throw new Error(`No mode ${id}`);
  return mode;
}

const dominating = (id: string) => async (api: Api) => sorted((await modeOf(api, id)).dominatedBy.map(({ network }) => network));
const stagesOf = (id: string) => async (api: Api) =>
  (await modeOf(api, id)).stages.map((stage) => [stage.id, stage.from ?? '', stage.to ?? '']);
const underWay = (year: string) => async (api: Api) => sorted((await modes(api, `&at=${year}`)).underWay ?? []);

const shared =
  (...places: string[]) =>
  async (api: Api) => {
    const answer = await api.get(`/modes/compare?places=${places.join(',')}&packs=ledger`, ModesCompareAnswer);
    return sorted(answer.shared.cities.map(({ city }) => city));
  };

/** The practice modes, their stages and their places. */
export const modeQuestions: readonly Question[] = [
  { id: 'q003', asks: 'The network that leads in the bay loop', answer: dominating('mode:bay-loop') },
  { id: 'q005', asks: 'The networks that lead in the open network', answer: dominating('mode:open-network') },
  {
    id: 'q006',
    asks: 'Where the pan-network is practised',
    answer: async (api) => (await modeOf(api, 'mode:pan-network')).places.map(({ node }) => node),
  },
  { id: 'q065', asks: 'Cities of the bay belt and of the corridor', answer: shared('corridor:huhangyong', 'corridor:g60') },
  {
    id: 'q066',
    asks: 'Cities of the corridor, the bay belt and the pan-network belt',
    answer: shared('corridor:g60', 'corridor:huhangyong', 'corridor:huninghanghe'),
  },
  { id: 'q067', asks: 'Cities with territory in the demonstration zone', answer: shared('zone:demo') },
  {
    id: 'q071',
    asks: 'The networks of the second stage of the pan-network, by layer of co-operation',
    async answer(api) {
      const stage = (await modeOf(api, 'mode:pan-network')).stages.find(({ id }) => id === 'stage:pan-2');
      // One passage of the study is on the centres, the next one on a centre and its neighbours.
      const [centres, neighbours] = stage?.passages ?? [];
      return { centre_layer: sorted(centres?.networks ?? []), neighbour_layer: sorted(neighbours?.networks ?? []) };
    },
  },
  { id: 'q083', asks: 'The stages of the bay loop', answer: stagesOf('mode:bay-loop') },
  { id: 'q084', asks: 'The stages of the corridor', answer: stagesOf('mode:corridor') },
  { id: 'q085', asks: 'The stages of the pan-network', answer: stagesOf('mode:pan-network') },
  {
    id: 'q086',
    asks: 'The mode whose stages have no dates',
    async answer(api) {
      const { items } = await modes(api);
      return items.filter(({ stages }) => stages.some(({ dated }) => !dated)).map(({ node }) => node.id);
    },
  },
  { id: 'q087', asks: 'Stages under way in 2018', answer: underWay('2018') },
  { id: 'q088', asks: 'Stages under way in 2012', answer: underWay('2012') },
  {
    id: 'q105',
    asks: 'The network built in most stages',
    async answer(api) {
      const { networks } = await modes(api);
      const most = Math.max(...networks.map(({ stages }) => stages.length));
      return { networks: sorted(networks.filter(({ stages }) => stages.length === most).map(({ network }) => network)), count: most };
    },
  },
  {
    id: 'q108',
    asks: 'Cities that dock with Shanghai, and when',
    async answer(api) {
      const docking = await links(api, 'kinds=docks_with&target=city:shanghai&types=city&minConfidence=stated');
      return Object.fromEntries(docking.map(({ source, from, to }) => [source, `${from ?? ''}-${to ?? ''}`]));
    },
  },
];
