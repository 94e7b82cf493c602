import { LINK_KIND_IDS } from '../../../model/linkKinds.ts';
import { type Admission, linkOf } from '../../graph/walk.ts';
import type { TopicTie } from '../topics/topicMembers.ts';
import type { TopicGraph } from '../topics/topicScope.ts';

/** Why somebody counts as working on a topic. */
export interface TopicReason {
  readonly tie: TopicTie;
  /** The part of it that does the work, and the link that makes it a part. */
  readonly part: { readonly node: number; readonly link: number } | undefined;
  /** From 0 to 1. */
  readonly amount: number;
}

const PART_OF = LINK_KIND_IDS.indexOf('part_of');
/** A name says less than a link, and what a part does the whole need not be known for. */
const BY_NAME = 0.8;
const BY_PART = 0.8;

/** What a link to a branch is worth where it is not worth 1. */
export type BranchAmounts = ReadonlyMap<number, number>;

const amountOf = (tie: TopicTie, branches: BranchAmounts): number => ('word' in tie ? BY_NAME : (branches.get(tie.topic) ?? 1));

/** Those who work on a topic, and those of whom they are a part: a laboratory speaks for its university. */
export function withWholes(
  { projection }: TopicGraph,
  members: ReadonlyMap<number, TopicTie>,
  branches: BranchAmounts,
  admission: Admission,
): Map<number, TopicReason> {
  const { rows, links, nodes } = projection;
  const reasons = new Map<number, TopicReason>(
    Array.from(members, ([node, tie]) => [node, { tie, part: undefined, amount: amountOf(tie, branches) }]),
  );
  for (const [node, tie] of members) {
    const start = rows.rowStart[node] ?? 0;
    for (let slot = start; slot < start + (rows.rowLength[node] ?? 0); slot += 1) {
      const [whole, entry] = [rows.neighbour[slot] ?? 0, rows.entry[slot] ?? 0];
      const link = linkOf(entry);
      const isPart = (entry & 1) === 0 && links.kind[link] === PART_OF && admission.link(link);
      if (isPart && nodes.type[whole] !== nodes.type[node])
        keepBetter(reasons, whole, { tie, part: { node, link }, amount: amountOf(tie, branches) * BY_PART });
    }
  }
  return reasons;
}

/** Of equal amounts the longer word: it says more. */
export function keepBetter(reasons: Map<number, TopicReason>, node: number, reason: TopicReason): void {
  const known = reasons.get(node);
  const isBetter =
    known === undefined || reason.amount > known.amount || (reason.amount === known.amount && length(reason) > length(known));
  if (isBetter) reasons.set(node, reason);
}

const length = ({ tie }: TopicReason): number => ('word' in tie ? tie.word.length : 0);
