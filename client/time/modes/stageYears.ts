import type { StageAnswer } from '../../../model/api/modes.ts';

/** `2017–2020`, or `2020–` while it goes on; undefined when nothing is dated. */
export function stageYears({ from, to }: Pick<StageAnswer, 'from' | 'to'>): string | undefined {
  return from === undefined && to === undefined ? undefined : `${from ?? ''}–${to ?? ''}`;
}
