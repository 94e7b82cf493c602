import type { TaskRun } from '../../analysis/threads/messages.ts';
import type { GraphColumns } from '../../graph/columns.ts';
import { linkOf } from '../../graph/walk.ts';
import { CITY } from '../cities/places.ts';
import { citiesTiedTo, cityGround } from './cityGround.ts';
import { type Ground, institutions, numberOf } from './ground.ts';
import { type Introduction, introductionTo } from './introductions.ts';
import { linkedTo } from './linked.ts';
import type { PartnersQuestion } from './question.ts';
import { type Ranked, ranked } from './ranking.ts';
import { localPartners, type Reached, reachedFrom } from './reach.ts';
import { fitOf } from './roles.ts';
import { type Between, Scores } from './scores.ts';

/** A partner with what speaks for it, by index of the projection. */
export interface PartnerFound extends Ranked {
  /** What ties it to the focus already. */
  readonly linked: readonly number[];
  readonly reached: Reached | undefined;
  /** How many partners it has in the city of the focus. */
  readonly locals: number;
  readonly between: Between;
  readonly introduction: Introduction | undefined;
  /** Its strongest ties of co-operation. */
  readonly strongest: readonly number[];
}

export interface PartnersFound {
  readonly items: readonly PartnerFound[];
  readonly total: number;
  readonly alreadyLinked: number;
  /** How many the model put in order. */
  readonly reached: number;
  /** Whether no tie of co-operation leads on from the focus. */
  readonly isolated: boolean;
  readonly complete: boolean;
}

/** How many ties show a partner's standing. */
const MOST_TIES = 5;
const NOBODY: PartnersFound = { items: [], total: 0, alreadyLinked: 0, reached: 0, isolated: false, complete: false };

export function partnersTask(columns: GraphColumns, question: PartnersQuestion, run: TaskRun): PartnersFound {
  const { focus, ties } = question;
  const amongCities = focus !== null && columns.nodes.type[focus] === CITY;
  const tied = focus === null || amongCities ? new Map<number, number[]>() : linkedTo(columns, focus, ties);
  const ground = amongCities ? cityGround(columns, ties, run) : institutions(columns, ties, run);
  // What follows is for one thread.
  if (run.team.rank > 0 || run.stopped()) return NOBODY;
  const linked = amongCities ? citiesTiedTo(ground, focus) : tied;
  const reached = focus === null ? new Map<number, Reached>() : reachedFrom(columns, ground, focus);
  const fit = fitOf(focus === null ? undefined : columns.nodes.type[focus]);
  const locals = focus === null ? new Uint32Array(0) : localPartners(columns, ground, focus);
  const scores = new Scores(columns, question, fit, ground, { reached, locals });
  const isolated = focus !== null && reached.size === 0;
  const asked = question.types.length + question.cities.length > 0 || question.through !== null;
  const others = asked ? 'all' : isolated || amongCities ? 'at-hand' : 'nobody';
  const { items, ...counts } = ranked({ columns, question, ground, scores, fit, linked, others });
  run.progress(0.8);
  const prefers = (node: number): number => (node === question.through ? 2 : scores.worksOnTopic(node) ? 1 : 0);
  const found = items.map((item): PartnerFound => {
    const direct = linked.get(item.node) ?? [];
    return {
      ...item,
      linked: direct,
      reached: reached.get(item.node),
      locals: locals[item.node] ?? 0,
      between: scores.between(item.node),
      strongest: strongestTies(ground, item.node),
      introduction: focus === null || direct.length > 0 ? undefined : introductionTo(columns, ground, focus, item.node, prefers),
    };
  });
  return { items: found, ...counts, reached: reached.size, isolated, complete: true };
}

/** Rows stand lightest first. */
function strongestTies(ground: Ground, node: number): number[] {
  const { rowStart, rowLength, entry } = ground.rows;
  const number = numberOf(ground, node);
  if (number < 0) return [];
  const end = (rowStart[number] ?? 0) + (rowLength[number] ?? 0);
  const last = entry.subarray(Math.max(rowStart[number] ?? 0, end - MOST_TIES), end).toReversed();
  return Array.from(last, linkOf).flatMap((link) => ground.linksOf(link).slice(0, 1));
}
