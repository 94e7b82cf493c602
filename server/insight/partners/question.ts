import type { Filters } from '../../../model/filters.ts';
import type { NodeTypeId } from '../../../model/nodeTypes.ts';

/** Amounts from 0 to 1 for a few nodes; 0 for all others. */
export interface Amounts {
  readonly nodes: Int32Array;
  readonly values: Float32Array;
}

/** A question for partners, by index of the projection: plain values, so that another thread can be asked. */
export interface PartnersQuestion {
  /** Null: whoever works on the topic, for nobody in particular. */
  readonly focus: number | null;
  /** Which ties count as co-operation. */
  readonly ties: Filters;
  /** Which partners are wanted; empty for no demand. */
  readonly types: readonly NodeTypeId[];
  readonly provinces: readonly string[];
  readonly cities: readonly number[];
  /** Only those that this one works with. */
  readonly through: number | null;
  /** Whether those that are linked already are listed too. */
  readonly existing: boolean;
  /** Who works on what was asked for, or on what the focus works on. */
  readonly topic: Amounts;
  /** Whether nobody else is wanted. */
  readonly onlyTopic: boolean;
  /** Who fills a segment beside that of the focus. */
  readonly chain: Amounts;
  /** Cities by how many trains join them to that of the focus. */
  readonly trains: Amounts;
  /** The part of the list that is wanted. */
  readonly offset: number;
  readonly limit: number;
}
