import type { CentralityMetricId } from '../../../model/centralityMetrics.ts';
import { betweenness } from '../../analysis/betweenness/betweenness.ts';
import { closeness } from '../../analysis/closeness/closeness.ts';
import { degree } from '../../analysis/degree/degree.ts';
import { eigenvector } from '../../analysis/eigenvector/eigenvector.ts';
import { kCore } from '../../analysis/kCore/kCore.ts';
import { pageRank } from '../../analysis/pageRank/pageRank.ts';
import { structuralHoles } from '../../analysis/structuralHoles/structuralHoles.ts';
import type { TaskRun } from '../../analysis/threads/messages.ts';
import { triangles } from '../../analysis/triangles/triangles.ts';
import { keptWhole } from '../keptWhole.ts';
import { type GraphPart, mergedRows } from './graphPart.ts';
import type { ScoreQuestion, Scores } from './question.ts';
import { sourcesFor } from './sourcesFor.ts';

/** How likely it is that an error is larger than the bound that is told. */
const RISK = 0.1;

/** Scores of the same part and question are computed once, by the whole team. */
export function scoresOf(part: GraphPart, question: ScoreQuestion, run: TaskRun): Scores {
  const { metric, ...how } = question;
  return keptWhole(`scores ${metric} ${JSON.stringify(how)} ${part.key}`, () => COMPUTE[metric](part, question, run), run);
}

type Compute = (part: GraphPart, question: ScoreQuestion, run: TaskRun) => Scores;

const COMPUTE: Record<CentralityMetricId, Compute> = {
  degree: (part, question, run) => {
    const { neighbours, complete } = degree.run(part.excerpt.rows, { direction: outwards(question) }, run);
    return { ...COUNTED, score: neighbours, exact: complete, complete };
  },
  strength: (part, question, run) => {
    const { strength, complete } = degree.run(mergedRows(part, question.directed, run), { direction: outwards(question) }, run);
    return { ...COUNTED, score: strength, exact: complete, complete };
  },
  pagerank: (part, question, run) => {
    const { damping, weighted } = question;
    const parameters = pageRank.parameters.parse({ damping, weighted, direction: outwards(question), rounds: 1000, tolerance: 1e-12 });
    const { scores, rounds, converged, complete } = pageRank.run(mergedRows(part, question.directed, run), parameters, run);
    return { ...COUNTED, score: scores, exact: converged, rounds, converged, complete };
  },
  betweenness: (part, question, run) => {
    const rows = mergedRows(part, question.directed, run);
    const parameters = betweenness.parameters.parse({ ...drawn(part, question), direction: outwards(question) });
    const { scores, sources, errorBound, complete } = betweenness.run(rows, parameters, run);
    const exact = sources.length === rows.nodeCount;
    return { ...COUNTED, score: scores, exact, sources: sources.length, errorBound: exact ? 0 : errorBound, complete };
  },
  closeness: (part, question, run) => distanceScores(part, question, run, 'closeness'),
  harmonic: (part, question, run) => distanceScores(part, question, run, 'harmonic'),
  eigenvector: (part, { weighted }, run) => {
    const parameters = eigenvector.parameters.parse({ weighted, rounds: 10_000, tolerance: 1e-12 });
    const { scores, rounds, converged, complete } = eigenvector.run(mergedRows(part, false, run), parameters, run);
    return { ...COUNTED, score: scores, exact: converged, rounds, converged, complete };
  },
  constraint: (part, { weighted }, run) => {
    const { constraint, complete } = holesOf(part, weighted, run);
    return { ...COUNTED, score: constraint, exact: complete, complete };
  },
  effectiveSize: (part, { weighted }, run) => {
    const { effectiveSize, complete } = holesOf(part, weighted, run);
    return { ...COUNTED, score: effectiveSize, exact: complete, complete };
  },
  core: coreScores,
  clustering: (part, { directed }, run) => {
    const { clustering, complete } = triangles.run(part.excerpt.rows, { directed }, run);
    return { ...COUNTED, score: clustering, exact: complete, complete };
  },
};

/** A metric that is counted, without sources to draw and rounds to go. */
const COUNTED = { sources: null, errorBound: 0, rounds: null, converged: null };

const outwards = ({ directed }: ScoreQuestion): 'out' | 'both' => (directed ? 'out' : 'both');

function drawn({ excerpt: { rows } }: GraphPart, { sample, seed }: ScoreQuestion) {
  return { sources: sourcesFor(rows.nodeCount, rows.neighbour.length, sample), seed, risk: RISK };
}

function distanceScores(part: GraphPart, question: ScoreQuestion, run: TaskRun, which: 'closeness' | 'harmonic'): Scores {
  const rows = mergedRows(part, question.directed, run);
  const parameters = closeness.parameters.parse({ ...drawn(part, question), direction: outwards(question) });
  const found = closeness.run(rows, parameters, run);
  const exact = found.sources.length === rows.nodeCount;
  return {
    ...COUNTED,
    score: found[which],
    exact,
    sources: found.sources.length,
    // No bound holds for a closeness from drawn sources: it falls with the distance to a few far nodes that may not be drawn.
    errorBound: which === 'harmonic' ? found.harmonicErrorBound : exact ? 0 : null,
    complete: found.complete,
  };
}

/** Both measures of brokerage come from one computation. */
const holesOf = (part: GraphPart, weighted: boolean, run: TaskRun) =>
  keptWhole(`holes ${weighted} ${part.key}`, () => structuralHoles.run(part.excerpt.rows, { weighted }, run), run);

/** One member computes all core numbers and shares them. */
function coreScores({ excerpt }: GraphPart, _question: ScoreQuestion, run: TaskRun): Scores {
  const score = run.team.float64(excerpt.rows.nodeCount);
  const found = kCore.run(excerpt.rows, {}, run);
  if (run.team.rank === 0) score.set(found.core);
  const complete = run.team.agree(found.complete ? 1 : 0) === 1;
  return { ...COUNTED, score, exact: complete, complete };
}
