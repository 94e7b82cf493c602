import { LINK_KIND_IDS, type LinkKindId } from '../../../model/linkKinds.ts';
import { NODE_TYPE_IDS, NODE_TYPES } from '../../../model/nodeTypes.ts';
import type { TaskRun } from '../../analysis/threads/messages.ts';
import type { GraphColumns } from '../../graph/columns.ts';
import { sharedInt32 } from '../../graph/sharedArray.ts';

export type UndertakingForm = 'built' | 'founded' | 'joined';

/** Links by which several parties do one thing: from a party to what it builds, founds or is a member of. */
export const JOINT_KINDS: Readonly<Record<UndertakingForm, readonly LinkKindId[]>> = {
  built: ['joint_builds', 'co_builds'],
  founded: ['co_founded', 'founded'],
  joined: ['member_of', 'participates_in', 'party_to', 'leads', 'node_of', 'core_node_of', 'tier1_of', 'tier2_of', 'tier3_of'],
};

/** By code of a kind, 1 where it is one of these forms. */
export function kindsOf(forms: readonly UndertakingForm[]): Uint8Array {
  const wanted = new Set<string>(forms.flatMap((form) => JOINT_KINDS[form]));
  return Uint8Array.from(LINK_KIND_IDS, (kind) => (wanted.has(kind) ? 1 : 0));
}

/** Belonging to a country, to an idea or to a text is not an undertaking. */
const UNDERTAKEN = Uint8Array.from(NODE_TYPE_IDS, (id) =>
  NODE_TYPES.some((type) => type.id === id && ['abroad', 'idea', 'text'].includes(type.group)) ? 0 : 1,
);

/** The joint links, those to one target next to each other: of the target v from `start[v]` to before `start[v + 1]`. */
export interface JointLinks {
  readonly start: Int32Array;
  readonly link: Int32Array;
}

/** Kept for a revision: few links are of these kinds, and every question asks for them. */
export const jointLinks = (columns: GraphColumns, run: TaskRun): JointLinks =>
  run.kept(`joint links ${columns.revision}`, () => byTarget(columns));

function byTarget({ links, nodes, rows }: GraphColumns): JointLinks {
  const kinds = kindsOf(['built', 'founded', 'joined']);
  const isJoint = (link: number): boolean => {
    if (kinds[links.kind[link] ?? 0] !== 1 || links.alive[link] !== 1) return false;
    const target = links.target[link] ?? 0;
    return UNDERTAKEN[nodes.type[target] ?? 0] === 1 && links.source[link] !== target;
  };
  const start = sharedInt32(rows.nodeCount + 1);
  let count = 0;
  for (let link = 0; link < links.alive.length; link += 1) {
    if (!isJoint(link)) continue;
    count += 1;
    start[(links.target[link] ?? 0) + 1] = (start[(links.target[link] ?? 0) + 1] ?? 0) + 1;
  }
  for (let node = 0; node < rows.nodeCount; node += 1) start[node + 1] = (start[node + 1] ?? 0) + (start[node] ?? 0);
  const link = sharedInt32(count);
  const next = start.slice();
  for (let one = 0; one < links.alive.length; one += 1) {
    if (!isJoint(one)) continue;
    const target = links.target[one] ?? 0;
    const at = next[target] ?? 0;
    link[at] = one;
    next[target] = at + 1;
  }
  return { start, link };
}
