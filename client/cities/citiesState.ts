import { z } from 'zod';
import { NodeId } from '../../model/ids.ts';
import { LAYER_IDS, LayerId } from '../../model/layers.ts';
import { MATRIX_ORDERS } from './matrix/order.ts';
import { POSITION_ORDERS } from './positions/rows.ts';

export const STAGES = ['matrix', 'positions', 'concentration', 'frameworks'] as const;
export type Stage = (typeof STAGES)[number];

/** What the city side adds to the address. */
export const CITIES_STATE = {
  show: z.enum(STAGES),
  order: z.enum(MATRIX_ORDERS),
  /** Only pairs that are not tied on this layer: linked in knowledge, but not in industry. */
  but: LayerId,
  sort: z.enum(POSITION_ORDERS),
  /** The layer by which a city's partners are ranked, or any; the one that is looked at unless told. */
  by: z.enum(['any', ...LAYER_IDS]),
  /** The layer on which city paths are looked for, or any. */
  way: z.enum(['any', ...LAYER_IDS]),
  /** The layer to which the ties of a pair are narrowed. */
  tied: LayerId,
  /** What the pair is compared with: another pair (one city while it is being chosen), or the same in a year. */
  vs: z
    .string()
    .transform((written) => written.split('|'))
    .pipe(z.array(NodeId).max(2)),
  year: z.string().regex(/^\d{4}$/),
};
