import type { ChangedPair, PairChange } from '../../../model/api/difference.ts';
import type { NodeId } from '../../../model/ids.ts';

/** The second sign beside the colour: what stands on the line, and its dashes. */
export const PAIR_CHANGES = [
  { change: 'new', sign: '+', dash: undefined, width: 2.8 },
  { change: 'strengthened', sign: '↑', dash: undefined, width: 2 },
  { change: 'renewed', sign: '↻', dash: '10 3 2 3', width: 2 },
  { change: 'weakened', sign: '↓', dash: '2 3', width: 2 },
  { change: 'ended', sign: '×', dash: '7 5', width: 2 },
] as const satisfies readonly { change: PairChange; sign: string; dash: string | undefined; width: number }[];

export function pairChange(change: PairChange): (typeof PAIR_CHANGES)[number] {
  const row = PAIR_CHANGES.find((candidate) => candidate.change === change);
  if (row === undefined) throw new RangeError(`No sign for ${change}`);
  return row;
}

export const keyOfPair = ({ cities }: Pick<ChangedPair, 'cities'>): string => cities.join('|');

/** The view may hold the pair the other way round. */
export const isPair = ({ cities: [a, b] }: Pick<ChangedPair, 'cities'>, pair: readonly [NodeId, NodeId] | undefined): boolean =>
  pair?.includes(a) === true && pair.includes(b);
