import type { IsolateLevel, IsolateReason } from '../../../model/api/isolates.ts';
import type { Filters } from '../../../model/filters.ts';

/** A question for isolated nodes: plain values, so that another thread can be asked. */
export interface IsolatesQuestion {
  readonly filters: Filters;
  readonly level: IsolateLevel;
  readonly reasons: readonly IsolateReason[];
  /** How many nodes may lie behind a bridge. */
  readonly most: number;
  readonly leaves: boolean;
  /** The part of the list that is wanted. */
  readonly offset: number;
  readonly limit: number;
}
