import { z } from 'zod';
import { CentralityMetricId } from '../../model/centralityMetrics.ts';
import { NodeId } from '../../model/ids.ts';
import { NODE_TYPES } from '../../model/nodeTypes.ts';

export const TABS = ['clusters', 'weavers', 'hubs', 'measures'] as const;

/** As it is written; the parameter's own schema reads it. */
const written = z.string().min(1).max(200);

/** What the page adds to the view in the address: its own part, and the parameters of the algorithm that is shown. */
export const POSITIONS_STATE = {
  tab: z.enum(TABS),
  /** The cluster that is open, and the resolution to compare with. */
  cluster: z.string().regex(/^\d+$/).transform(Number),
  with: written,
  metric: CentralityMetricId,
  perLayer: written,
  /** Whether this node is a weaver. */
  of: NodeId,
  show: z.enum(NODE_TYPES.map(({ id }) => id)),
  cities: z.string().min(1),
  method: written,
  resolution: written,
  seed: written,
  stability: written,
  top: written,
  leastTypes: written,
  leastCities: written,
  among: written,
  leastKinds: written,
  topic: written,
  weighted: written,
  directed: written,
  damping: written,
} as const;

export type PositionsState = { readonly [Key in keyof typeof POSITIONS_STATE]?: z.output<(typeof POSITIONS_STATE)[Key]> };
export type PositionsChange = (change: { readonly [Key in keyof typeof POSITIONS_STATE]?: string | undefined }) => void;

export interface TabProps {
  readonly state: PositionsState;
  readonly change: PositionsChange;
}

/** The parameters of a form by name: those that can be written in the address as they are. */
export type ParameterName =
  | 'method'
  | 'resolution'
  | 'seed'
  | 'stability'
  | 'top'
  | 'leastTypes'
  | 'leastCities'
  | 'among'
  | 'leastKinds'
  | 'topic'
  | 'weighted'
  | 'directed'
  | 'damping'
  | 'perLayer';
