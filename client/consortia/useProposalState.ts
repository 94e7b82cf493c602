import { z } from 'zod';
import { usePageState } from '../app/pageState.ts';

export const SIZES = [3, 4, 5, 6, 7, 8, 9, 10] as const;

const schemas = {
  keep: z.enum(['yes']),
  size: z.string().regex(/^\d+$/).transform(Number).pipe(z.int().min(1).max(10)),
};

/** What proposals are asked for, beside the topic. */
export const useProposalState = () => usePageState(schemas);
