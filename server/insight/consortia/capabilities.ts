import type { ChainStage } from '../../../model/chains/chain.ts';
import { CHAINS, SUBJECTS } from '../../../model/chains.ts';
import type { Node } from '../../../model/node.ts';
import { folded } from '../../search/fold.ts';
import { NAMED_FOR_WORK } from '../topics/topicMembers.ts';

/** The chains that the words in an institution's present names speak of, by their industry; former names would mislead. */
export function namedChains({ type, name }: Pick<Node, 'type' | 'name'>): string[] {
  if (!NAMED_FOR_WORK.includes(type)) return [];
  const names = [name.zh, name.en].map(folded);
  return WORDS.filter(({ words }) => words.some((word) => names.some((own) => own.includes(word)))).map(({ industry }) => industry);
}

const WORDS = SUBJECTS.map(({ industry, words }) => ({ industry, words: words.map(folded) }));

/** A stage of the chain that is known by an industry. */
export interface Filled {
  readonly industry: string;
  readonly stage: ChainStage;
}

/** Which stages of which chains somebody fills who works on these industries. */
export const chainStagesOf = (topics: readonly string[]): Filled[] => topics.flatMap((topic) => FILLED_BY.get(topic) ?? []);

const FILLED_BY = stagesByBranch();

function stagesByBranch(): ReadonlyMap<string, readonly Filled[]> {
  const stages = new Map<string, Filled[]>();
  for (const { industry, segments } of CHAINS) {
    for (const { stage, branches } of segments)
      for (const branch of branches) stages.set(branch, [...(stages.get(branch) ?? []), { industry, stage }]);
  }
  return stages;
}
