import type { PathsMode, PathsWeight } from '../../../model/api/paths.ts';
import type { Filters } from '../../../model/filters.ts';
import { LAYER_IDS, type LayerId } from '../../../model/layers.ts';
import type { LinkKindId } from '../../../model/linkKinds.ts';
import type { NodeTypeId } from '../../../model/nodeTypes.ts';
import type { StepCost } from '../../analysis/cheapestPath/stepCost.ts';
import { kindCodes, typeCodes } from '../../graph/codes.ts';
import type { GraphColumns } from '../../graph/columns.ts';
import { graphFilter } from '../../graph/filter.ts';
import type { Admission } from '../../graph/walk.ts';

export interface Avoided {
  readonly nodes: readonly number[];
  readonly kinds: readonly LinkKindId[];
  readonly types: readonly NodeTypeId[];
  /** All links between two nodes, whatever they say. */
  readonly ties: readonly (readonly [number, number])[];
}

export const NOTHING_AVOIDED: Avoided = { nodes: [], kinds: [], types: [], ties: [] };

/** A question for paths, nodes by index: plain values, so that another thread can be asked. */
export interface PathsQuestion {
  readonly from: number;
  readonly to: number;
  readonly via: readonly number[];
  readonly avoid: Avoided;
  readonly filters: Filters;
  readonly directed: boolean;
  readonly maxLength: number | undefined;
  readonly sequence: readonly LayerId[];
  readonly mode: PathsMode;
  readonly weight: PathsWeight;
  /** How many paths at most. */
  readonly count: number;
  /** The part of a path's inner nodes that no path before it has, at least. */
  readonly different: number;
}

export function admissionOf(columns: GraphColumns, { filters, avoid }: PathsQuestion): Admission {
  const filter = graphFilter(columns, filters);
  if (!avoids(avoid)) return filter;
  const nodes = new Set(avoid.nodes);
  const kinds = kindCodes(avoid.kinds);
  const types = typeCodes(avoid.types);
  const { links } = columns;
  return {
    ...filter,
    open: false,
    asks: true,
    link: (link) => filter.link(link) && !kinds.has(links.kind[link] ?? -1) && !avoid.ties.some((tie) => joins(links, link, tie)),
    node: (node) => filter.node(node) && !nodes.has(node) && !types.has(columns.nodes.type[node] ?? -1),
  };
}

export const avoids = (avoid: Avoided): boolean => Object.values(avoid).some((list) => list.length > 0);

function joins({ source, target }: GraphColumns['links'], link: number, [a, b]: readonly [number, number]): boolean {
  const [start, end] = [source[link], target[link]];
  return (start === a && end === b) || (start === b && end === a);
}

export function stepCostOf({ nodes, links }: GraphColumns, weight: PathsWeight): StepCost {
  if (weight === 'confidence') return { by: weight, rank: links.confidence };
  if (weight !== 'distance') return { by: weight };
  return { by: weight, places: { longitude: nodes.longitude, latitude: nodes.latitude, standIn: nodes.city } };
}

export const layerCodes = (sequence: readonly LayerId[]): number[] => sequence.map((layer) => LAYER_IDS.indexOf(layer));
