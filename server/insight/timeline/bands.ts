import { kindCode, kindCodes, typeCode, typeCodes } from '../../graph/codes.ts';
import type { GraphColumns } from '../../graph/columns.ts';
import { linksAt } from '../../graph/linksAt.ts';
import type { Admission } from '../../graph/walk.ts';
import { NO_DAY } from '../../store/linkBlock.ts';
import type { NodeDates } from './question.ts';

/** What holds for a time because somebody decided it. */
const PLAN_TYPES: ReadonlySet<number> = typeCodes(['policy', 'programme', 'goal']);
const MODE = typeCode('mode');
const HAS_STAGE = kindCode('has_stage');
const ISSUED: ReadonlySet<number> = kindCodes(['issued', 'issued_by']);
const MOST_PLANS = 200;

/** All by index. */
export interface StageFound {
  readonly mode: number;
  readonly stage: number;
  readonly link: number;
}

export interface PlanFound {
  readonly node: number;
  readonly issued: readonly number[];
}

export function stagesIn(columns: GraphColumns, admission: Admission): StageFound[] {
  const { nodes, rows, links } = columns;
  const stages: StageFound[] = [];
  for (let mode = 0; mode < rows.nodeCount; mode += 1) {
    if (nodes.type[mode] !== MODE || nodes.alive[mode] !== 1 || !admission.node(mode)) continue;
    for (const { link, node } of linksAt(columns, mode, admission, 'out')) {
      if (links.kind[link] === HAS_STAGE && admission.node(node)) stages.push({ mode, stage: node, link });
    }
  }
  return stages;
}

/** Dated policies, programmes and goals, the earliest first. */
export function plansIn(
  columns: GraphColumns,
  { from, to }: NodeDates,
  counts: (node: number) => boolean,
): { items: PlanFound[]; total: number } {
  const { nodes, rows, links } = columns;
  const plans: number[] = [];
  // One without a beginning is a goal to be met at its end: there it stands.
  const day = (node: number): number => {
    const begins = from[node] ?? NO_DAY;
    return begins === NO_DAY ? (to[node] ?? NO_DAY) : begins;
  };
  for (let node = 0; node < rows.nodeCount; node += 1) {
    if (PLAN_TYPES.has(nodes.type[node] ?? -1) && day(node) !== NO_DAY && counts(node)) plans.push(node);
  }
  plans.sort((a, b) => day(a) - day(b) || a - b);
  const issued = (node: number): number[] =>
    Array.from(linksAt(columns, node), ({ link }) => link).filter((link) => ISSUED.has(links.kind[link] ?? -1));
  return { items: plans.slice(0, MOST_PLANS).map((node) => ({ node, issued: issued(node) })), total: plans.length };
}
