import { z } from 'zod';
import { Avoidable, PATHS_WEIGHTS } from '../../model/api/paths.ts';
import { commaList } from '../../model/filters.ts';
import { NodeId } from '../../model/ids.ts';
import { LayerId } from '../../model/layers.ts';
import { usePageState } from '../app/pageState.ts';

/** What a route is to have least of. That a link costs its weight says nothing of ties, where more weight means a closer tie. */
export const WEIGHTS = PATHS_WEIGHTS.filter((weight) => weight !== 'cost');

const whole = (least: number, most: number) => z.string().regex(/^\d+$/).transform(Number).pipe(z.int().min(least).max(most));

/** Beyond so many links a route tells nothing that people could use. */
export const MOST_LENGTH = 12;
/** As many as can be compared side by side. */
export const MOST_ROUTES = 6;
export const USUAL_ROUTES = 3;

/** The part of a route that no other may have, from any to none shared. */
export const DIFFERENCES = ['0', '0.5', '1'] as const;
export const USUAL_DIFFERENCE = '0.5';

/** Beside the ends, the layers, the date and the certainty, which are the view's; by the names that the API has for them. */
const schemas = {
  via: commaList(NodeId),
  avoid: commaList(Avoidable),
  sequence: commaList(LayerId),
  maxLength: whole(1, MOST_LENGTH),
  weight: z.enum(WEIGHTS),
  k: whole(2, MOST_ROUTES),
  different: z.enum(DIFFERENCES),
  /** The route that stays lit, from 1 on. */
  route: whole(1, MOST_ROUTES),
};

export const useRoutesState = () => usePageState(schemas);
export type RoutesState = ReturnType<typeof useRoutesState>[0];
