import type { z } from 'zod';
import type { ScoresQuery } from '../../../model/api/centrality.ts';
import type { CentralityQuestion } from '../../insight/centrality/question.ts';

const DAMPING = 0.85;
const SEED = 1;

/** What is measured and how, from what was asked for. */
export function measuringOf(query: z.output<typeof ScoresQuery>): Omit<CentralityQuestion, 'perLayer' | 'offset' | 'limit' | 'only'> {
  const { metric, sample, seed, damping, weighted, directed, ...filters } = query;
  return {
    metric,
    weighted: weighted ?? false,
    directed: directed ?? false,
    damping: damping ?? DAMPING,
    sample: sample ?? null,
    seed: seed ?? SEED,
    filters,
  };
}
