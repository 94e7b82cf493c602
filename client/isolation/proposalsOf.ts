import type { IsolatesAnswer } from '../../model/api/isolates.ts';
import type { Proposal } from './boardState.ts';

/** The plan's ties as proposals: on the one layer that is looked at, unless the plan names one. */
export const proposalsOf = (
  { reconnect }: Pick<IsolatesAnswer, 'reconnect'>,
  layers: readonly Proposal['layer'][] | undefined,
): Proposal[] =>
  reconnect.plan.map(({ nodes: [a, b], layer }) => ({ a, b, layer: layer ?? (layers?.length === 1 ? layers[0] : undefined) }));
