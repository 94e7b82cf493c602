import { kindCode } from '../../graph/codes.ts';
import { type LinkAt, linksAt } from '../../graph/linksAt.ts';
import type { Admission } from '../../graph/walk.ts';
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

const PART_OF = kindCode('part_of');
/** A name says less than a link, and what a part does the whole need not be known for. */
const BY_NAME = 0.8;
const BY_PART = 0.8;

/** What a link to a branch is worth where it is not worth 1. */
export type BranchAmounts = ReadonlyMap<number, number>;

const amountOf = (tie: TopicTie, branches: BranchAmounts): number => ('word' in tie ? BY_NAME : (branches.get(tie.topic) ?? 1));

/** Those who work on a topic, and those of whom they are a part: a laboratory speaks for its university. */
export function withWholes(
  graph: TopicGraph,
  members: ReadonlyMap<number, TopicTie>,
  branches: BranchAmounts,
  admission: Admission,
): Map<number, TopicReason> {
  const reasons = new Map<number, TopicReason>(
    Array.from(members, ([node, tie]) => [node, { tie, part: undefined, amount: amountOf(tie, branches) }]),
  );
  for (const [node, tie] of members) {
    // A firm's parts are firms, and there are many.
    if (graph.projection.nodes.typeId(node) === 'firm') continue;
    for (const { node: whole, link } of ownersOf(graph, node, admission)) {
      keepBetter(reasons, whole, { tie, part: { node, link }, amount: amountOf(tie, branches) * BY_PART });
    }
  }
  return reasons;
}

/** What a node is part of, when that is of another type. */
const ownersOf = (graph: TopicGraph, node: number, admission: Admission): LinkAt[] => partTies(graph, node, admission, 'source');

/** What is part of a node and of another type. */
export const partsOf = (graph: TopicGraph, node: number, admission: Admission): LinkAt[] => partTies(graph, node, admission, 'target');

function partTies({ projection }: TopicGraph, node: number, admission: Admission, end: 'source' | 'target'): LinkAt[] {
  const { links, nodes } = projection;
  return [...linksAt(projection, node, admission)].filter(
    ({ node: other, link }) => links.kind[link] === PART_OF && links[end][link] === node && nodes.type[other] !== nodes.type[node],
  );
}

/** Of equal amounts the longer word: it says more. */
export function keepBetter(reasons: Map<number, TopicReason>, node: number, reason: TopicReason): void {
  const known = reasons.get(node);
  const isBetter =
    known === undefined || reason.amount > known.amount || (reason.amount === known.amount && length(reason) > length(known));
  if (isBetter) reasons.set(node, reason);
}

const length = ({ tie }: TopicReason): number => ('word' in tie ? tie.word.length : 0);
