import type { ChainStage } from '../../../model/chains/chain.ts';
import { CHAINS } from '../../../model/chains.ts';
import type { Node } from '../../../model/node.ts';
import { folded } from '../../search/fold.ts';
import { NAMED_FOR_WORK } from '../topics/topicMembers.ts';

/** The chains that the words in an institution's own names speak of, by their industry. */
export function namedChains({ type, name, aliases }: Pick<Node, 'type' | 'name' | 'aliases'>): string[] {
  if (!NAMED_FOR_WORK.includes(type)) return [];
  const names = [name.zh, name.en, ...aliases].map(folded);
  return WORDS.filter(({ words }) => words.some((word) => names.some((own) => own.includes(word)))).map(({ industry }) => industry);
}

const WORDS = CHAINS.map(({ industry, words }) => ({ industry, words: words.map(folded) }));

type StageKey = `${string} ${ChainStage}`;

/** Which stages of which chains somebody fills who works on these industries. */
export function chainStagesOf(topics: readonly string[]): Set<StageKey> {
  return new Set(topics.flatMap((topic) => STAGES_OF.get(topic) ?? []));
}

const STAGES_OF = stagesByBranch();

function stagesByBranch(): ReadonlyMap<string, readonly StageKey[]> {
  const stages = new Map<string, StageKey[]>();
  for (const { industry, segments } of CHAINS) {
    for (const { stage, branches } of segments)
      for (const branch of branches) stages.set(branch, [...(stages.get(branch) ?? []), `${industry} ${stage}`]);
  }
  return stages;
}
