import type { Filters } from '../../../model/filters.ts';

/** What is asked about an industry, all by index: what belongs to it was looked up where names are known. */
export interface ChainQuestion {
  readonly filters: Filters;
  /** By segment, its branches that are in the graph, each with all that is part of it. */
  readonly segments: readonly SegmentGround[];
  /** The industry with all that belongs to it, the branches included. */
  readonly topics: readonly number[];
  /** Institutions that bear a word of the industry in their names. */
  readonly named: readonly (readonly [node: number, word: string])[];
  /** Those tied to the industry who are abroad: they are told apart and fill nothing. */
  readonly foreigners: readonly number[];
  /** Colleges that, by their names, train for trades rather than research. */
  readonly training: readonly number[];
  /** Firms that bear such a word: no proof of what they do, but a hint where their branch is not documented. */
  readonly firmsNamed: readonly (readonly [node: number, word: string])[];
  /** Those whose names tell of testing, and of incubation. */
  readonly testing: readonly number[];
  readonly incubating: readonly number[];
  /** How many of each list, and for the one segment that is asked for, from where on. */
  readonly limit: number;
  readonly offset: number;
}

export interface SegmentGround {
  /** -1 for a branch that nobody of the graph is in. */
  readonly branches: readonly number[];
  readonly topics: readonly number[];
  /** Positions of the segments that feed it or that it feeds. */
  readonly beside: readonly number[];
}

/** One industry of a list. */
export interface IndustryGround extends Pick<ChainQuestion, 'segments' | 'topics' | 'named' | 'foreigners' | 'training'> {
  readonly industry: number;
}

/** All industries are asked about. */
export interface ChainsQuestion {
  readonly filters: Filters;
  readonly grounds: readonly IndustryGround[];
  /** Industries that one of these stands for. */
  readonly spokenFor: readonly number[];
  /** Whether industries that are part of another one count as well. */
  readonly parts: boolean;
}
