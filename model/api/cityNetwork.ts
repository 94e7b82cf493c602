import { z } from 'zod';
import { Filters } from '../filters.ts';
import { LinkId, NodeId } from '../ids.ts';
import { Text } from '../text.ts';
import { CityBrief, CityCounts, CityEvidence, CityTies } from './cities.ts';
import { listOf, Paging } from './list.ts';

export const CityNetworkQuery = Filters.extend(Paging.shape);
export type CityNetworkQuery = z.output<typeof CityNetworkQuery>;

const CityStanding = z.object({
  city: CityBrief,
  /** To how many cities it is tied, and its place by that. */
  degree: z.int().nonnegative(),
  rank: z.int().positive(),
  ties: z.int().nonnegative(),
  /** The number of the component that it belongs to; the largest is 0. */
  component: z.int().nonnegative(),
  isolated: z.boolean(),
  /** How many documents name the city. */
  documents: z.int().nonnegative(),
  /** What lies in the city, by type. */
  institutions: z.object({ total: z.int().nonnegative(), byType: CityCounts }),
  /** Into how many parts its loss would break its component, and which cities would fall off the largest of them. */
  loss: z.object({ parts: z.int().nonnegative(), fallOff: z.array(NodeId) }),
  text: Text,
});

const CityBridge = CityTies.extend({
  /** The cities on the smaller side. */
  smaller: z.array(NodeId),
  links: z.array(LinkId),
  text: Text,
});

export const CityNetworkAnswer = listOf(CityStanding).extend({
  ties: z.array(CityTies),
  /** Those of two cities or more, the largest first. */
  components: z.array(z.object({ id: z.int().nonnegative(), size: z.int().positive(), members: z.array(NodeId) })),
  /** Without a tie to another city. */
  isolated: z.array(NodeId),
  /** Named in no document. */
  unnamed: z.array(NodeId),
  /** The largest component: the greatest distance in it, and the pairs that are so far apart. */
  largest: z
    .object({ size: z.int().min(2), diameter: z.int().positive(), farthest: z.array(z.tuple([NodeId, NodeId])), pairs: z.int().positive() })
    .optional(),
  /** Groups in which every city is tied to every other and to which none can be added; two cities at least. */
  cliques: z.object({
    size: z.int().nonnegative(),
    /** All of that size. */
    largest: z.array(z.array(NodeId)),
    total: z.int().nonnegative(),
    /** The largest of all. */
    items: z.array(z.array(NodeId)),
    complete: z.boolean(),
  }),
  bridges: z.array(CityBridge),
  /** Cities whose loss breaks their component, those first that cut off most. */
  cuts: z.array(z.object({ city: NodeId, parts: z.int().min(2), fallOff: z.array(NodeId), text: Text })),
  /** Tied pairs as a share of all pairs. */
  density: z.number().min(0).max(1),
  text: Text,
  ...CityEvidence.shape,
});
export type CityNetworkAnswer = z.infer<typeof CityNetworkAnswer>;

export const CityPositionsQuery = Filters.extend(Paging.shape);
export type CityPositionsQuery = z.output<typeof CityPositionsQuery>;

const CityPosition = z.object({
  city: CityBrief,
  /** Mean kilometres to the other cities; the nearer, the more central. Null when it is not documented where the city lies. */
  geographic: z.object({ meanKilometres: z.number().nonnegative().nullable(), rank: z.int().positive().nullable() }),
  network: z.object({
    degree: z.int().nonnegative(),
    betweenness: z.number().min(0),
    closeness: z.number().min(0),
    /** By betweenness: the more shortest paths run through it, the more central. */
    rank: z.int().positive(),
    degreeRank: z.int().positive(),
    closenessRank: z.int().positive(),
  }),
  /** Rank on the map less rank in the network: above 0, more central in the network than on the map. */
  shift: z.int().nullable(),
  documents: z.int().nonnegative(),
  text: Text,
});

export const CityPositionsAnswer = listOf(CityPosition).extend({
  /** 1 − Freeman's centralisation by degree: 0 for a star, 1 when all have equally many partners. */
  decentralisation: z.number().min(0).max(1),
  crossBorder: z.object({
    pairs: z.int().nonnegative(),
    ties: z.int().nonnegative(),
    ofPairs: z.number().min(0).max(1),
    ofTies: z.number().min(0).max(1),
  }),
  /** On how many layers tied pairs are tied: the mean, and how many pairs for each number of layers. */
  completeness: z.object({ mean: z.number().min(0).max(6), byLayers: CityCounts }),
  /** How far the pairs tied on one layer are those tied on another: shared pairs ÷ pairs on either. */
  coupling: z.array(
    z.object({
      layers: z.tuple([z.string(), z.string()]),
      shared: z.int().nonnegative(),
      either: z.int().positive(),
      jaccard: z.number().min(0).max(1),
    }),
  ),
  text: Text,
  ...CityEvidence.shape,
});
export type CityPositionsAnswer = z.infer<typeof CityPositionsAnswer>;
