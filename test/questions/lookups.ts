import { NodesAnswer } from '../../model/api/lists.ts';
import { type Api, figure, links, type Question, sorted, sourcesOf, targetsOf } from './question.ts';

const NETWORKS = 'types=network&limit=500&packs=ledger';

const tiered = (tier: string) => (api: Api) => sourcesOf(api, tier, 'corridor:g60');
const vouchers = (api: Api, metric: string) => figure(api, 'programme:vouchers', metric);

/** What a node says of itself, and what its links lead to. */
export const lookups: readonly Question[] = [
  {
    id: 'q001',
    asks: 'The mechanisms by which the knowledge network forms',
    answer: (api) => targetsOf(api, 'uses_mechanism', 'net:knowledge'),
  },
  { id: 'q010', asks: 'Who issued the action plan for 2022 to 2025', answer: (api) => sourcesOf(api, 'issued', 'policy:2022-action') },
  {
    id: 'q011',
    asks: 'Who published the development plan of 2020, and when',
    async answer(api) {
      const issued = await links(api, 'kinds=issued&target=policy:2020-plan');
      return { issuer: issued.map(({ source }) => source), date: issued[0]?.from };
    },
  },
  {
    id: 'q012',
    asks: 'The four alliances unveiled in May 2021',
    answer: (api) => sourcesOf(api, 'part_of', 'mechanism:four-regional-alliances'),
  },
  { id: 'q014', asks: 'The members of the demonstration zone', answer: (api) => sourcesOf(api, 'member_of', 'zone:demo') },
  { id: 'q018', asks: 'The overseas centres to be shared', answer: (api) => targetsOf(api, 'shares', 'policy:2021-intl') },
  {
    id: 'q019',
    asks: 'Where the China–Russia centre of Shanghai sits abroad',
    answer: (api) => targetsOf(api, 'located_in', 'centre:sh-russia'),
  },
  {
    id: 'q021',
    asks: 'Who builds the branch of Caohejing in Haining, and in what form',
    async answer(api) {
      const built = await links(api, 'kinds=joint_builds&target=park:caohejing-haining');
      const joint = built.every(({ summary }) => /joint[ -]venture/i.test(summary?.en ?? ''));
      return { partners: sorted(built.map(({ source }) => source)), form: joint ? 'joint-venture company' : 'not documented' };
    },
  },
  {
    id: 'q022',
    asks: 'Who builds the institute for sustainable development',
    answer: (api) => sourcesOf(api, 'joint_builds', 'institute:ysdi'),
  },
  {
    id: 'q024',
    asks: 'The layers of the proposed chain map',
    async answer(api) {
      const networks = new Set((await api.get(`/nodes?${NETWORKS}`, NodesAnswer)).items.map(({ id }) => String(id)));
      return (await targetsOf(api, 'covers', 'platform:chain-map')).filter((id) => networks.has(id));
    },
  },
  {
    id: 'q026',
    asks: 'The big science programmes of the action plan',
    answer: (api) => targetsOf(api, 'participates_in', 'policy:2022-action'),
  },
  {
    id: 'q029',
    asks: 'The institutes, beside the technology innovation institute and the national centre, that are to drive joint regions',
    async answer(api) {
      const supported = await links(api, 'kinds=supports&source=policy:2022-action');
      const named = supported.filter(({ summary }) => /joint industrial regions/i.test(summary?.en ?? '')).map(({ target }) => target);
      return sorted(named).filter((id) => id !== 'institute:yrd-iti');
    },
  },
  { id: 'q031', asks: 'Voucher services bought in the first half of 2021', answer: (api) => vouchers(api, 'services_bought') },
  { id: 'q033', asks: 'Instruments on the sharing platform', answer: (api) => figure(api, 'platform:resource-share', 'instruments') },
  {
    id: 'q040',
    asks: 'The mean value of a voucher service',
    async answer(api) {
      const [value, services] = [await vouchers(api, 'order_value'), await vouchers(api, 'services_bought')];
      return { value: Math.round(value.value / services.value), unit: 'CNY per service' };
    },
  },
  {
    id: 'q041',
    asks: 'Voucher services per firm',
    async answer(api) {
      const [services, firms] = [await vouchers(api, 'services_bought'), await vouchers(api, 'firms_receiving')];
      return { value: Math.round((services.value / firms.value) * 100) / 100, unit: 'services per firm' };
    },
  },
  {
    id: 'q043',
    asks: 'Facility directions advanced and prepared by the action plan',
    async answer(api) {
      const count = async (kind: string) => (await targetsOf(api, kind, 'policy:2022-action')).length;
      return { advances: await count('advances'), prepares: await count('prepares') };
    },
  },
  {
    id: 'q045',
    asks: 'The city with most international parks in the opinions of 2021',
    async answer(api) {
      const parks = new Set(await targetsOf(api, 'strengthens', 'policy:2021-intl'));
      const { items } = await api.get('/nodes?types=park,intl_park,zone&limit=500&packs=ledger', NodesAnswer);
      const counts = new Map<string, number>();
      for (const { id, city = '' } of items) if (parks.has(id)) counts.set(city, (counts.get(city) ?? 0) + 1);
      const [first] = [...counts].sort(([, a], [, b]) => b - a);
      return { city: first?.[0], value: first?.[1] };
    },
  },
  {
    id: 'q097',
    asks: 'Large facilities: the essay against the newspaper',
    async answer(api) {
      const [essay, platform] = [
        await figure(api, 'facility:cluster', 'large_facilities'),
        await figure(api, 'platform:resource-share', 'large_facilities'),
      ];
      return { 'EU essay': essay.value, 'newspaper platform': platform.value, difference: platform.value - essay.value };
    },
  },
  {
    id: 'q099',
    asks: 'Big science that the opinions of 2021 name and the plan of 2022 does not',
    async answer(api) {
      const plan = await targetsOf(api, 'participates_in', 'policy:2022-action');
      return (await targetsOf(api, 'participates_in', 'policy:2021-intl')).filter((id) => !plan.includes(id));
    },
  },
  { id: 'q007', asks: 'The first tier of the corridor', answer: tiered('tier1_of') },
  { id: 'q009', asks: 'The third tier of the corridor', answer: tiered('tier3_of') },
  {
    id: 'q106',
    asks: 'Third-party co-ordination: the benchmark communities and the delta',
    async answer(api) {
      const users = (await links(api, 'kinds=uses&target=mechanism:intermediary')).map(({ source }) => source);
      const behind = await links(api, 'kinds=lags_behind');
      const lags = sorted(behind.filter(({ target }) => users.includes(target)).map(({ source }) => source));
      return { have: sorted(users), lacks: lags[0] };
    },
  },
];
