import { z } from 'zod';
import { Filters } from '../filters.ts';
import { NodeId } from '../ids.ts';
import { Text } from '../text.ts';
import { LinkAnswer, NodeAnswer } from './graph.ts';

export const CityMatrixQuery = Filters;

/** A city as lists name it. */
export const CityBrief = z.object({
  id: NodeId,
  name: Text,
  province: z.string(),
  position: z.tuple([z.number(), z.number()]).optional(),
});
export type CityBrief = z.infer<typeof CityBrief>;

export const CityMatrixAnswer = z.object({
  cities: z.array(
    CityBrief.extend({
      /** Nodes of the graph that lie in the city, itself included. */
      nodes: z.int().nonnegative(),
    }),
  ),
  /** By layer: row and column in the order of `cities`, each cell the number of links that tie the two; symmetric. */
  layers: z.record(z.string(), z.array(z.array(z.int().nonnegative()))),
  complete: z.boolean(),
  took: z.number().nonnegative(),
});
export type CityMatrixAnswer = z.infer<typeof CityMatrixAnswer>;

export const CityCounts = z.record(z.string(), z.int().nonnegative());

/** What is at the end of every answer on cities: how it is to be read, and the records that it rests on. */
export const CityEvidence = z.object({
  /** The rules by which it was computed, where they are readings of ours. */
  basis: z.array(Text),
  nodes: z.record(z.string(), NodeAnswer),
  links: z.record(z.string(), LinkAnswer),
  complete: z.boolean(),
  took: z.number().nonnegative(),
});

/** Two cities and how many ties they have; the call on the pair gives the links behind them. */
export const CityTies = z.object({
  cities: z.tuple([NodeId, NodeId]),
  ties: z.int().positive(),
  byLayer: CityCounts,
});
