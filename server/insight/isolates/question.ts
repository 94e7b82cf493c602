import type { IsolateChange, IsolateLevel, IsolateReason } from '../../../model/api/isolates.ts';
import type { Filters } from '../../../model/filters.ts';
import type { NodeTypeId } from '../../../model/nodeTypes.ts';
import type { PartialDate } from '../../../model/partialDate.ts';

/** A question for isolated nodes: plain values, so that another thread can be asked. */
export interface IsolatesQuestion {
  readonly filters: Filters;
  readonly level: IsolateLevel;
  readonly reasons: readonly IsolateReason[];
  /** Of these reasons, those whose nodes are listed; empty for all. */
  readonly only: readonly IsolateReason[];
  /** How many nodes may lie behind a bridge. */
  readonly most: number;
  readonly leaves: boolean;
  /** The earlier date to compare with; null when nobody asks. */
  readonly since: PartialDate | null;
  /** Which changes to list; empty for all. */
  readonly change: readonly IsolateChange[];
  /** The only node asked about, by index; null for all. */
  readonly of: number | null;
  /** Who may be linked: these types, or the usual ones when empty; so far away at most. */
  readonly partnerTypes: readonly NodeTypeId[];
  readonly withinKilometres: number | null;
  /** Only cities that a document names, or only those that none does; null for all. */
  readonly naming: { readonly named: ReadonlySet<number>; readonly wanted: boolean } | null;
  /** At node level, how many small parts to plan a link for. */
  readonly planned: number;
  /** The part of the list that is wanted. */
  readonly offset: number;
  readonly limit: number;
}
