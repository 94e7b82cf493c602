import { LINK_KIND_IDS } from '../../../model/linkKinds.ts';
import { type Admission, linkOf } from '../../graph/walk.ts';
import type { TopicTie } from '../topics/topicMembers.ts';
import type { TopicGraph } from '../topics/topicScope.ts';

/** Why somebody counts as working on a topic. */
export interface TopicReason {
  readonly tie: TopicTie;
  /** The part of it that does the work, and the link that makes it a part. */
  readonly part: { readonly node: number; readonly link: number } | undefined;
}

const PART_OF = LINK_KIND_IDS.indexOf('part_of');
/** A name says less than a link, and what a part does the whole need not be known for. */
const BY_NAME = 0.8;
const BY_PART = 0.8;

export const amountOf = ({ tie, part }: TopicReason): number => ('word' in tie ? BY_NAME : 1) * (part === undefined ? 1 : BY_PART);

/** Those who work on a topic, and those of whom they are a part: a laboratory speaks for its university. */
export function withWholes(
  { projection }: TopicGraph,
  members: ReadonlyMap<number, TopicTie>,
  admission: Admission,
): Map<number, TopicReason> {
  const { rows, links, nodes } = projection;
  const reasons = new Map<number, TopicReason>(Array.from(members, ([node, tie]) => [node, { tie, part: undefined }]));
  for (const [node, tie] of members) {
    const start = rows.rowStart[node] ?? 0;
    for (let slot = start; slot < start + (rows.rowLength[node] ?? 0); slot += 1) {
      const [whole, entry] = [rows.neighbour[slot] ?? 0, rows.entry[slot] ?? 0];
      const link = linkOf(entry);
      const isPart = (entry & 1) === 0 && links.kind[link] === PART_OF && admission.link(link);
      if (isPart && nodes.type[whole] !== nodes.type[node]) keepBetter(reasons, whole, { tie, part: { node, link } });
    }
  }
  return reasons;
}

export function keepBetter(reasons: Map<number, TopicReason>, node: number, reason: TopicReason): void {
  const known = reasons.get(node);
  if (known === undefined || amountOf(reason) > amountOf(known)) reasons.set(node, reason);
}
