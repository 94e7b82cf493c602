import { z } from 'zod';
import { UNDERTAKING_FORMS } from '../../model/api/undertakings.ts';
import { NodeTypeId } from '../../model/nodeTypes.ts';
import { DELTA_PROVINCES } from '../../model/provinces.ts';
import { usePageState } from '../app/pageState.ts';

export const LEAST = [2, 3, 4] as const;

const schemas = {
  form: z.enum(UNDERTAKING_FORMS),
  of: NodeTypeId,
  /** With a party from this province; `from` is the view's. */
  party: z.enum(DELTA_PROVINCES.map(({ id }) => id)),
  least: z.string().regex(/^\d+$/).transform(Number).pipe(z.int().min(1).max(50)),
  all: z.enum(['yes']),
};

export const NO_FILTERS = { form: undefined, of: undefined, party: undefined, least: undefined };

/** Which of the documented undertakings are looked at. */
export const useKnownState = () => usePageState(schemas);
