import { NodeId } from '../../model/ids.ts';
import type { Page } from '../app/pages.ts';
import type { View } from '../app/viewState.ts';
import type { startWords } from './words.ts';

interface Question {
  readonly asks: keyof typeof startWords;
  readonly page: Page;
  readonly view: { readonly [Key in keyof View]?: View[Key] | undefined };
  /** What the page adds to the address. */
  readonly opens?: Readonly<Record<string, string>>;
}

interface Door extends Question {
  readonly who: keyof typeof startWords;
}

const NOTHING_CHOSEN = { sel: undefined, pair: undefined };

const id = (written: string) => NodeId.parse(written);

/** A worked example for each of the three who come here; each opens a real view. */
export const DOORS: readonly Door[] = [
  { who: 'planner', asks: 'plannerAsks', page: '/cities', view: { pair: [id('city:hefei'), id('city:suzhou')], sel: undefined } },
  {
    who: 'researcher',
    asks: 'researcherAsks',
    page: '/partners',
    view: { sel: undefined, layers: undefined, at: undefined, sure: undefined },
    opens: { for: id('univ:fudan'), topic: id('industry:biomed') },
  },
  {
    who: 'policymaker',
    asks: 'policymakerAsks',
    page: '/isolation',
    view: { sel: undefined, pair: undefined, layers: ['knowledge'] },
  },
];

/** One worked example for each page that no door opens. */
export const FURTHER: readonly Question[] = [
  {
    asks: 'routesAsk',
    page: '/routes',
    view: { ...NOTHING_CHOSEN, from: id('city:hefei'), to: id('city:suzhou'), layers: undefined, at: undefined, sure: undefined },
    opens: { avoid: 'transport_link,borders', k: '4', different: '1' },
  },
  { asks: 'timeAsks', page: '/time', view: NOTHING_CHOSEN },
  { asks: 'chainsAsk', page: '/chains', view: NOTHING_CHOSEN, opens: { industry: id('industry:ic') } },
  { asks: 'positionsAsk', page: '/positions', view: NOTHING_CHOSEN, opens: { tab: 'weavers' } },
  { asks: 'exploreAsks', page: '/explore', view: { ...NOTHING_CHOSEN, from: id('city:quzhou'), to: id('city:shanghai') } },
  { asks: 'concentrationAsks', page: '/cities', view: NOTHING_CHOSEN, opens: { show: 'concentration' } },
];
