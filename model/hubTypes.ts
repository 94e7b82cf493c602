import type { NodeTypeId } from './nodeTypes.ts';
import type { Text } from './text.ts';

/**
 * Types of node that can stand between the sides as a third party, and why: our reading, told in every answer that rests on it. A
 * government department is one of the sides itself.
 */
export const HUB_TYPES = [
  {
    type: 'platform',
    reason: { zh: '为各方提供服务，自身不参与竞争', en: 'it serves several sides and competes with none of them' },
  },
  { type: 'alliance', reason: { zh: '由不同主体结成，以协调为任务', en: 'different actors form it in order to act together' } },
  { type: 'body', reason: { zh: '为协调而设立', en: 'it was set up to co-ordinate' } },
  {
    type: 'organisation',
    reason: { zh: '协会、学会、交易所等，独立于各方', en: 'an association, exchange or the like, independent of the sides' },
  },
] as const satisfies readonly { readonly type: NodeTypeId; readonly reason: Text }[];

export const HUB_TYPE_IDS: readonly NodeTypeId[] = HUB_TYPES.map(({ type }) => type);
