import { NodeId } from '../../model/ids.ts';
import type { Page } from '../app/pages.ts';
import type { View } from '../app/viewState.ts';
import type { startWords } from './words.ts';

export interface Door {
  readonly who: keyof typeof startWords;
  readonly asks: keyof typeof startWords;
  readonly page: Page;
  readonly view: { readonly [Key in keyof View]?: View[Key] | undefined };
  /** What the page adds to the address. */
  readonly opens?: Readonly<Record<string, string>>;
}

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
