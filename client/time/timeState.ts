import { z } from 'zod';
import { NodeId } from '../../model/ids.ts';
import { usePageState } from '../app/pageState.ts';
import { Year } from '../app/viewState.ts';

export const TABS = ['timeline', 'modes', 'difference'] as const;

/** What this page keeps in the address beside the view. */
const STATE = {
  tab: z.enum(TABS),
  /** All layers drawn on one scale; each on its own unless told. */
  scale: z.enum(['same']),
  /** Plans by name; as thin lines unless told. */
  plans: z.enum(['named']),
  mode: NodeId,
  a: NodeId,
  b: NodeId,
  area: NodeId,
  since: Year,
  until: Year,
  change: z.enum(['new', 'ended']),
  tied: z.enum(['new', 'ended', 'strengthened', 'weakened', 'renewed']),
};

export const useTimeState = () => usePageState(STATE);
