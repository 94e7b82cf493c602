import type { z } from 'zod';
import type { Algorithm } from '../../server/analysis/algorithm.ts';
import { UNHURRIED } from '../../server/analysis/algorithm.ts';
import type { Rows } from '../../server/graph/walk.ts';

/** What an analysis says when it has all the time it needs. */
export const answerOf = <Parameters extends z.ZodType, Answer>(
  algorithm: Algorithm<Parameters, Answer>,
  rows: Rows,
  parameters: z.input<Parameters>,
): Answer => algorithm.run(rows, algorithm.parameters.parse(parameters), UNHURRIED);
