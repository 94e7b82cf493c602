import type { TaskRun } from '../../analysis/threads/messages.ts';
import { kindCode } from '../../graph/codes.ts';
import type { GraphColumns } from '../../graph/columns.ts';
import { type Admission, linkOf } from '../../graph/walk.ts';
import { keptUnfiltered } from './keptUnfiltered.ts';
import { FIRM } from './members.ts';
import type { ChainQuestion } from './question.ts';

const BRANCH = kindCode('active_in');

export interface UnplacedFound {
  /** All firms, and those of them whose branch is not documented. */
  readonly firms: number;
  readonly withoutBranch: number;
  /** Of those, the ones that bear a word of the industry in their names. */
  readonly byName: readonly { readonly node: number; readonly word: string }[];
}

/** Firms that may belong to the industry, though nothing documented says so. */
export function unplacedFound(
  columns: GraphColumns,
  { filters, firmsNamed }: Pick<ChainQuestion, 'filters' | 'firmsNamed'>,
  admission: Admission,
  run: TaskRun,
): UnplacedFound {
  const counts = keptUnfiltered('firms without branch', columns, filters, () => countFirms(columns, admission), run);
  const byName = firmsNamed.filter(
    ([node]) => columns.nodes.alive[node] === 1 && admission.node(node) && !hasBranch(columns, node, admission),
  );
  return { ...counts, byName: byName.map(([node, word]) => ({ node, word })) };
}

function countFirms(columns: GraphColumns, admission: Admission): { firms: number; withoutBranch: number } {
  const { type, alive } = columns.nodes;
  let [firms, withoutBranch] = [0, 0];
  for (let node = 0; node < alive.length; node += 1) {
    if (type[node] !== FIRM || alive[node] !== 1 || !admission.node(node)) continue;
    firms += 1;
    if (!hasBranch(columns, node, admission)) withoutBranch += 1;
  }
  return { firms, withoutBranch };
}

function hasBranch({ rows, links }: GraphColumns, node: number, admission: Admission): boolean {
  const start = rows.rowStart[node] ?? 0;
  for (let slot = start; slot < start + (rows.rowLength[node] ?? 0); slot += 1) {
    const link = linkOf(rows.entry[slot] ?? 0);
    if (links.kind[link] === BRANCH && admission.link(link)) return true;
  }
  return false;
}
