import { z } from 'zod';
import { Filters } from '../filters.ts';
import { NodeId } from '../ids.ts';
import { Text } from '../text.ts';

export const CityMatrixQuery = Filters;

export const CityMatrixAnswer = z.object({
  cities: z.array(
    z.object({
      id: NodeId,
      name: Text,
      province: z.string(),
      position: z.tuple([z.number(), z.number()]).optional(),
      /** Nodes of the graph that lie in the city, itself included. */
      nodes: z.int().nonnegative(),
    }),
  ),
  /** By layer: row and column in the order of `cities`, each cell the number of links that tie the two; symmetric. */
  layers: z.record(z.string(), z.array(z.array(z.int().nonnegative()))),
  took: z.number().nonnegative(),
});
export type CityMatrixAnswer = z.infer<typeof CityMatrixAnswer>;
