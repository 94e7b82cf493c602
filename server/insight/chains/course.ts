import { COURSE_STEPS, type CourseStep } from '../../../model/api/chains.ts';
import type { Members } from './members.ts';
import type { ChainQuestion } from './question.ts';

/** From research to product: who is documented at each step. */
export interface CourseFound {
  readonly steps: readonly { readonly step: CourseStep; readonly total: number; readonly nodes: readonly number[] }[];
  /** Research and producers are documented; testing or incubation is not. */
  readonly open: boolean;
  /** Places to test per place of research, and whether they are fewer than should be. */
  readonly testsPerResearch: number | undefined;
  readonly fewTests: boolean;
}

/** So many places to test per place of research, or results wait on the way to the plant: this product's threshold. */
export const LEAST_TESTS_PER_RESEARCH = 0.1;

/** Whoever says of itself, by its name, that it tests or incubates is counted there and not as research. */
export function courseFound(
  members: Members,
  { testing, incubating, limit }: Pick<ChainQuestion, 'testing' | 'incubating' | 'limit'>,
): CourseFound {
  const [tests, incubates] = [new Set(testing), new Set(incubating)];
  const byStep: Record<CourseStep, number[]> = { research: [], test: [], incubate: [], produce: [] };
  for (const [node, { group }] of members) {
    if (group === 'firms') byStep.produce.push(node);
    else if (tests.has(node)) byStep.test.push(node);
    else if (incubates.has(node)) byStep.incubate.push(node);
    else if (group === 'research') byStep.research.push(node);
  }
  const [research, test] = [byStep.research.length, byStep.test.length];
  const testsPerResearch = research === 0 ? undefined : test / research;
  const lacks = test === 0 || byStep.incubate.length === 0;
  return {
    steps: COURSE_STEPS.map((step) => ({ step, total: byStep[step].length, nodes: byStep[step].slice(0, limit) })),
    open: research > 0 && byStep.produce.length > 0 && lacks,
    testsPerResearch,
    fewTests: testsPerResearch !== undefined && test > 0 && testsPerResearch < LEAST_TESTS_PER_RESEARCH,
  };
}
