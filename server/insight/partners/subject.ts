import { CHAINS, type Chain, chainOf } from '../../../model/chains.ts';
import { LINK_KIND_IDS } from '../../../model/linkKinds.ts';
import { type Admission, linkOf } from '../../graph/walk.ts';
import { topicMembers } from '../topics/topicMembers.ts';
import { TOPIC_TYPES, type TopicGraph, type TopicScope, topicScope } from '../topics/topicScope.ts';
import { keepBetter, type TopicReason, withWholes } from './topicTies.ts';

/** A topic, why the focus is said to work on it, and who else does; by index. */
export interface Subject {
  /** The industry or technology that the topic is known by, where there is one. */
  readonly industry: number | undefined;
  readonly ours: TopicReason | undefined;
  readonly members: ReadonlyMap<number, TopicReason>;
}

const PART_OF = LINK_KIND_IDS.indexOf('part_of');

/** What was asked for, by id or in words. Industries that go by that name come first. */
export async function askedSubject(graph: TopicGraph, asked: string, focus: number | null, admission: Admission): Promise<Subject> {
  const scope = await topicScope(graph, asked);
  const members = withWholes(graph, await topicMembers(graph, scope, admission), branchAmounts(graph, scope, focus, admission), admission);
  const [industry] = scope.topics;
  return { industry, ours: focus === null ? undefined : members.get(focus), members };
}

/** At the end of a chain what the others make is used; and a firm of the same finest branch is a rival as much as a partner. */
const AT_THE_END = 0.7;
const RIVAL = 0.5;

function branchAmounts(graph: TopicGraph, { topics }: TopicScope, focus: number | null, admission: Admission): Map<number, number> {
  const { nodes } = graph.projection;
  const segments = [...topics].flatMap((topic) => chainOf(nodes.nodeId(topic))?.segments ?? []);
  const makers = new Set(segments.filter(({ feeds }) => feeds.length > 0).flatMap(({ branches }) => branches));
  const users = segments.filter(({ feeds }) => feeds.length === 0).flatMap(({ branches }) => branches);
  const amounts = new Map(users.filter((branch) => !makers.has(branch)).map((branch) => [nodes.indexOfId(branch), AT_THE_END]));
  if (focus !== null && nodes.typeId(focus) === 'firm')
    for (const { topic } of ownTopics(graph, focus, admission)) amounts.set(topic, RIVAL);
  return amounts;
}

/** What the focus works on: the industries with a chain that it counts to, else the branch that its own branch is part of. */
export async function ownSubjects(graph: TopicGraph, focus: number, admission: Admission): Promise<Subject[]> {
  const subjects: Subject[] = [];
  for (const chain of CHAINS) {
    const subject = await chainSubject(graph, chain, focus, admission);
    if (subject.ours !== undefined) subjects.push(subject);
  }
  if (subjects.length > 0) return subjects;
  const topics = new Set(ownTopics(graph, focus, admission).map(({ topic }) => wholeOf(graph, topic)));
  for (const topic of topics) {
    const subject = await askedSubject(graph, graph.projection.nodes.nodeId(topic), focus, admission);
    if (subject.ours !== undefined) subjects.push({ ...subject, industry: topic });
  }
  return subjects;
}

async function chainSubject(graph: TopicGraph, { industry }: Chain, focus: number, admission: Admission): Promise<Subject> {
  if (graph.projection.nodes.indexOfId(industry) < 0) return { industry: undefined, ours: undefined, members: new Map() };
  return askedSubject(graph, industry, focus, admission);
}

interface OwnTopic {
  readonly topic: number;
  readonly link: number;
}

/** Industries and technologies that the focus has a link to. */
export function ownTopics({ projection: { nodes, rows, links } }: TopicGraph, focus: number, admission: Admission): OwnTopic[] {
  const topics: OwnTopic[] = [];
  const start = rows.rowStart[focus] ?? 0;
  for (let slot = start; slot < start + (rows.rowLength[focus] ?? 0); slot += 1) {
    const [other, entry] = [rows.neighbour[slot] ?? 0, rows.entry[slot] ?? 0];
    const link = linkOf(entry);
    const isTopic = (entry & 1) === 0 && TOPIC_TYPES.some((type) => type === nodes.typeId(other));
    if (isTopic && links.kind[link] !== PART_OF && admission.link(link)) topics.push({ topic: other, link });
  }
  return topics;
}

/** The topic that this one is part of, or itself: in the finest branch there are few. */
function wholeOf({ projection: { nodes, rows, links } }: TopicGraph, topic: number): number {
  const start = rows.rowStart[topic] ?? 0;
  for (let slot = start; slot < start + (rows.rowLength[topic] ?? 0); slot += 1) {
    const [other, entry] = [rows.neighbour[slot] ?? 0, rows.entry[slot] ?? 0];
    const isWhole = (entry & 1) === 0 && links.kind[linkOf(entry)] === PART_OF;
    if (isWhole && TOPIC_TYPES.some((type) => type === nodes.typeId(other))) return other;
  }
  return topic;
}

/** The best reason of each, whatever the topic, with the topic. */
export function bestOf(subjects: readonly Subject[]): Map<number, { readonly reason: TopicReason; readonly subject: Subject }> {
  const reasons = new Map<number, TopicReason>();
  const from = new Map<TopicReason, Subject>();
  for (const subject of subjects) {
    for (const [node, reason] of subject.members) {
      keepBetter(reasons, node, reason);
      from.set(reason, subject);
    }
  }
  return new Map(
    Array.from(reasons).flatMap(([node, reason]) => {
      const subject = from.get(reason);
      return subject === undefined ? [] : [[node, { reason, subject }] as const];
    }),
  );
}
