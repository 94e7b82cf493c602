import { stage } from '../../analysis/stage.ts';

import type { TaskRun } from '../../analysis/threads/messages.ts';
import type { GraphColumns } from '../../graph/columns.ts';
import { graphPart } from '../centrality/graphPart.ts';
import type { Scores } from '../centrality/question.ts';
import { orderOf, Ranking } from '../centrality/ranking.ts';
import { scoresOf } from '../centrality/scores.ts';
import { tiesOf } from '../centrality/ties.ts';
import { componentsOf, cutsOf } from './breaks.ts';
import { CityLosses } from './cityLosses.ts';
import { combined } from './combined.ts';
import { worstCuts } from './cuts.ts';
import type { BrokersFound, BrokersQuestion } from './question.ts';
import { whatIfRemoved, whatParts } from './whatIf.ts';

const DAMPING = 0;
/** So many nodes by betweenness and by constraint are named among what the network would miss, also when nothing hangs on them. */
const NAMED = 100;

/** Called by all members. What always ends soon comes first: scores from paths may take all the time that is left. */
export function brokersTask(columns: GraphColumns, question: BrokersQuestion, run: TaskRun): BrokersFound {
  const part = graphPart(columns, question.filters, run);
  const { excerpt } = part;
  const before = componentsOf(part, stage(run, 0, 0.05));
  let losses: CityLosses | undefined;
  const cities = (): CityLosses => {
    losses ??= new CityLosses(columns, excerpt.nodes, before.component);
    return losses;
  };
  const removal = whatIfRemoved(excerpt, question, before, cities, run);
  const cuts = cutsOf(part, stage(run, 0.05, 0.15));
  const cut = whatParts(excerpt, question, run);
  const how = { weighted: false, directed: false, damping: DAMPING, sample: null, seed: 1 };
  const constraint = scoresOf(part, { ...how, metric: 'constraint' }, stage(run, 0.15, 0.3));
  const effectiveSize = scoresOf(part, { ...how, metric: 'effectiveSize' }, run);
  const { sample, seed } = question;
  const betweenness = scoresOf(part, { ...how, metric: 'betweenness', sample, seed }, stage(run, 0.3, 1));
  if (run.team.rank > 0) return NOTHING;
  const { offset, limit } = question;
  const byBetweenness = ranked(betweenness, 'highest', `betweenness ${sample} ${seed} ${part.key}`, run);
  const byConstraint = ranked(constraint, 'lowest', `constraint ${part.key}`, run);
  const others = [...byBetweenness.top(NAMED).filter((number) => (betweenness.score[number] ?? 0) > 0), ...byConstraint.top(NAMED)];
  const brokers = combined(cuts, others, excerpt.nodes, { betweenness: byBetweenness.score, constraint: byConstraint.score });
  const { points, bridges } = worstCuts(columns, excerpt, cuts, cities(), limit);
  const placed = (number: number, { score, rank }: Ranked) => ({
    node: excerpt.nodes[number] ?? 0,
    score: score(number) ?? 0,
    rank: rank(number),
  });
  const { score: _score, ...basis } = betweenness;
  return {
    items: brokers.slice(offset, offset + limit),
    total: brokers.length,
    points: { items: points, total: cuts.articulationPoints.length },
    bridges: { items: bridges, total: cuts.bridges.length },
    betweenness: {
      ...basis,
      items: byBetweenness.top(limit).map((number) => placed(number, byBetweenness)),
      total: byBetweenness.total,
    },
    constraint: {
      items: byConstraint.top(limit).map((number) => ({
        ...placed(number, byConstraint),
        effectiveSize: effectiveSize.score[number] ?? 0,
        neighbours: tiesOf(excerpt.rows, number, false).neighbours,
      })),
      total: byConstraint.total,
      complete: constraint.complete,
    },
    removal,
    cut,
    complete: before.complete && cuts.complete && constraint.complete && basis.complete && answered(question, removal, cut),
  };
}

const answered = ({ remove, ends }: BrokersQuestion, removal: unknown, cut: unknown): boolean =>
  (remove.length === 0 || removal !== null) && (ends === null || cut !== null);

interface Ranked {
  readonly total: number;
  readonly score: (number: number) => number | null;
  readonly rank: (number: number) => number;
  readonly top: (count: number) => number[];
}

/** Nodes in the order of a score; those for which it is not defined are left out. */
function ranked({ score, sources, complete }: Scores, first: 'highest' | 'lowest', name: string, run: TaskRun): Ranked {
  const known = sources === 0 ? score.map(() => Number.NaN) : score;
  const order = complete ? run.kept(`order ${name}`, () => orderOf(known, first)) : orderOf(known, first);
  const ranking = new Ranking(order);
  const total = known.reduce((count, value) => (Number.isNaN(value) ? count : count + 1), 0);
  return {
    total,
    score: (number) => (ranking.rankOf(number) === null ? null : (known[number] ?? 0)),
    rank: (number) => ranking.rankOf(number) ?? total + 1,
    top: (count) => ranking.page(0, Math.min(count, total)),
  };
}

/** What members other than the first return; nobody looks at it. */
const NOTHING: BrokersFound = {
  items: [],
  total: 0,
  points: { items: [], total: 0 },
  bridges: { items: [], total: 0 },
  betweenness: { items: [], total: 0, exact: false, sources: null, errorBound: null, rounds: null, converged: null, complete: false },
  constraint: { items: [], total: 0, complete: false },
  removal: null,
  cut: null,
  complete: false,
};
