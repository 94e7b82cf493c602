import type { PathsMode, PathsWeight } from '../../../model/api/paths.ts';
import type { Filters } from '../../../model/filters.ts';
import { LAYER_IDS, type LayerId } from '../../../model/layers.ts';
import type { LinkKindId } from '../../../model/linkKinds.ts';
import type { StepCost } from '../../analysis/cheapestPath/stepCost.ts';
import { kindCodes } from '../../graph/codes.ts';
import type { GraphColumns } from '../../graph/columns.ts';
import { graphFilter } from '../../graph/filter.ts';
import type { Admission } from '../../graph/walk.ts';

/** A question for paths, nodes by index: plain values, so that another thread can be asked. */
export interface PathsQuestion {
  readonly from: number;
  readonly to: number;
  readonly via: readonly number[];
  readonly avoid: { readonly nodes: readonly number[]; readonly kinds: readonly LinkKindId[] };
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
  if (avoid.nodes.length === 0 && avoid.kinds.length === 0) return filter;
  const nodes = new Set(avoid.nodes);
  const kinds = kindCodes(avoid.kinds);
  return {
    ...filter,
    open: false,
    asks: true,
    link: (link) => filter.link(link) && !kinds.has(columns.links.kind[link] ?? -1),
    node: (node) => filter.node(node) && !nodes.has(node),
  };
}

export const stepCostOf = ({ nodes }: GraphColumns, weight: PathsWeight): StepCost =>
  weight === 'distance'
    ? { by: 'distance', places: { longitude: nodes.longitude, latitude: nodes.latitude, standIn: nodes.city } }
    : { by: weight };

export const layerCodes = (sequence: readonly LayerId[]): number[] => sequence.map((layer) => LAYER_IDS.indexOf(layer));
