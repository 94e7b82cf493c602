import type { Text } from '../text.ts';

export const CHAIN_STAGES = [
  { id: 'upstream', name: { zh: '上游', en: 'Upstream' } },
  { id: 'midstream', name: { zh: '中游', en: 'Midstream' } },
  { id: 'downstream', name: { zh: '下游', en: 'Downstream' } },
] as const satisfies readonly { id: string; name: Text }[];
export type ChainStage = (typeof CHAIN_STAGES)[number]['id'];

export interface Segment {
  readonly id: string;
  readonly name: Text;
  readonly stage: ChainStage;
  /** Branches of the Shenwan classification (2021) whose firms fill the segment: ids of industry nodes. */
  readonly branches: readonly string[];
  /** The segments that take what this one makes. */
  readonly feeds: readonly string[];
}

/** What belongs to an industry besides the node that bears its name. */
export interface Subject {
  /** The industry or technology that it is known by, and others that mean the same. */
  readonly industry: string;
  readonly also?: readonly string[];
  /** Industries and technologies that are part of it, though no link says so. */
  readonly covers?: readonly string[];
  /** Words that, in the name of a university, institute or laboratory, tell of its subject. */
  readonly words: readonly string[];
}

/** An industry whose segments are lined up. */
export interface Chain extends Subject {
  /** From upstream to downstream. */
  readonly segments: readonly Segment[];
}

export const segment = (
  stage: ChainStage,
  id: string,
  zh: string,
  en: string,
  codes: readonly number[],
  feeds: readonly string[],
): Segment => ({ id, name: { zh, en }, stage, branches: codes.map((code) => `industry:sw-${code}`), feeds });
