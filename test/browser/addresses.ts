import { PAGES } from '../../client/app/pages.ts';

const HEFEI_AND_SUZHOU = 'city:hefei|city:suzhou';
const THREE = 'on=city:hefei@0,0;city:suzhou@300,40;city:shanghai@420,200';
const TRAINS = '/routes?from=city:hefei&to=city:suzhou&avoid=transport_link,borders&k=4&different=1';
const FUDAN = '/partners?for=univ:fudan&topic=industry:biomed';
const CONSORTIUM = 'with=univ:fudan,univ:southeast-university,univ:zhejiang-university&lead=univ:fudan';

/** Every page as one comes to it, each of its tabs, with an answer on it, with a panel open beside it, and where there is nothing to show. */
export const ADDRESSES: readonly string[] = [
  ...PAGES.map(({ to }) => to),
  '/?sel=city:hefei',
  `/?pair=${HEFEI_AND_SUZHOU}`,

  '/cities?layers=service',
  '/cities?layers=industry&sel=city:hefei',
  `/cities?pair=${HEFEI_AND_SUZHOU}`,
  `/cities?pair=city:shanghai|city:hangzhou&vs=${HEFEI_AND_SUZHOU}`,
  '/cities?show=positions',
  '/cities?show=concentration',
  '/cities?show=frameworks',

  `/explore?${THREE}`,
  `/explore?${THREE}&sel=city:hefei&dock=table`,
  `/explore?${THREE}&pair=${HEFEI_AND_SUZHOU}`,
  '/explore?from=institute:fudan-ningbo&to=corridor:g60',

  `${TRAINS}&route=1`,
  `${TRAINS}&sel=city:hefei`,
  '/routes?from=univ:fudan&to=city:hefei&sequence=knowledge,innovation,industry&avoid=transport_link,borders,located_in',
  '/routes?from=univ:fudan&to=city:hefei&layers=value',

  FUDAN,
  `${FUDAN}&${CONSORTIUM}`,
  `${FUDAN}&part=build&${CONSORTIUM}`,
  `${FUDAN}&sel=univ:southeast-university`,
  '/partners?part=known',

  '/isolation?layers=knowledge',
  '/isolation?layers=knowledge&row=city:quzhou&try=city:anqing|city:chizhou|knowledge&gone=city:hefei',
  '/isolation?level=node&reasons=single-bridge&sel=city:hefei',
  '/isolation?reasons=no-links',

  '/chains?industry=industry:ic',
  '/chains?industry=industry:ai&segment=chips',
  '/chains?industry=industry:nev&segment=motors',
  '/chains?industry=industry:sw-640000',
  '/chains?part=pairings',
  '/chains?part=pairings&pairing=industry:biomed|city:nanjing|city:shanghai',

  '/positions?cluster=2',
  '/positions?with=2&cluster=1',
  '/positions?tab=weavers&of=univ:fudan',
  '/positions?tab=hubs',
  '/positions?tab=measures&perLayer=true',

  '/time?at=2021&plans=named',
  '/time?tab=modes&mode=mode:corridor&a=mode:corridor&b=mode:pan-network&area=corridor:g60',
  '/time?tab=difference',
  '/time?tab=difference&pair=city:jiaxing|city:shanghai',

  '/sources/document:001',
  '/positions?resolution=abc&cluster=999',
  '/nowhere',
];
