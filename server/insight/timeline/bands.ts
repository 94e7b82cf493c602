import { LINK_KIND_IDS, type LinkKindId } from '../../../model/linkKinds.ts';
import { NODE_TYPE_IDS, type NodeTypeId } from '../../../model/nodeTypes.ts';
import type { GraphColumns } from '../../graph/columns.ts';
import { type Admission, linkOf } from '../../graph/walk.ts';
import { NO_DAY } from '../../store/linkBlock.ts';
import type { NodeDates } from './question.ts';

const typeCode = (type: NodeTypeId): number => NODE_TYPE_IDS.indexOf(type);
const kindCode = (kind: LinkKindId): number => LINK_KIND_IDS.indexOf(kind);

/** What holds for a time because somebody decided it. */
const PLAN_TYPES: ReadonlySet<number> = new Set((['policy', 'programme', 'goal'] satisfies NodeTypeId[]).map(typeCode));
const MODE = typeCode('mode');
const HAS_STAGE = kindCode('has_stage');
const ISSUED: ReadonlySet<number> = new Set((['issued', 'issued_by'] satisfies LinkKindId[]).map(kindCode));
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

export function stagesIn({ nodes, rows, links }: GraphColumns, admission: Admission): StageFound[] {
  const stages: StageFound[] = [];
  for (let mode = 0; mode < rows.nodeCount; mode += 1) {
    if (nodes.type[mode] !== MODE || nodes.alive[mode] !== 1 || !admission.node(mode)) continue;
    for (const { link, other } of linksFrom(rows, mode)) {
      if (links.kind[link] === HAS_STAGE && admission.link(link) && admission.node(other)) stages.push({ mode, stage: other, link });
    }
  }
  return stages;
}

/** Dated policies, programmes and goals, the earliest first. */
export function plansIn(
  { nodes, rows, links }: GraphColumns,
  { from, to }: NodeDates,
  counts: (node: number) => boolean,
): { items: PlanFound[]; total: number } {
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
    Array.from(linksAt(rows, node), ({ link }) => link).filter((link) => ISSUED.has(links.kind[link] ?? -1));
  return { items: plans.slice(0, MOST_PLANS).map((node) => ({ node, issued: issued(node) })), total: plans.length };
}

function* linksAt({ rowStart, rowLength, neighbour, entry }: GraphColumns['rows'], node: number) {
  const start = rowStart[node] ?? 0;
  for (let slot = start; slot < start + (rowLength[node] ?? 0); slot += 1) {
    const comesIn = ((entry[slot] ?? 0) & 1) === 1;
    yield { link: linkOf(entry[slot] ?? 0), other: neighbour[slot] ?? 0, comesIn };
  }
}

function* linksFrom(rows: GraphColumns['rows'], node: number) {
  for (const step of linksAt(rows, node)) if (!step.comesIn) yield step;
}
