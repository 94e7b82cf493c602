import { CHAINS, chainOf } from '../../../model/chains.ts';
import { kindCode } from '../../graph/codes.ts';
import { linksAt } from '../../graph/linksAt.ts';
import type { Admission } from '../../graph/walk.ts';
import { folded } from '../../search/fold.ts';
import type { Store } from '../../store/store.ts';
import { NAMED_FOR_WORK, topicMembers } from '../topics/topicMembers.ts';
import { scopeOf, TOPIC_TYPES, type TopicGraph, type TopicScope, topicScope } from '../topics/topicScope.ts';
import { keepBetter, partsOf, type TopicReason, withWholes } from './topicTies.ts';

/** A topic, why the focus is said to work on it, and who else does; by index. */
export interface Subject {
  /** The industry or technology that the topic is known by, where there is one. */
  readonly industry: number | undefined;
  readonly ours: TopicReason | undefined;
  readonly members: ReadonlyMap<number, TopicReason>;
}

/** Where names can be read, too. */
export interface NamedGraph extends TopicGraph {
  readonly store: Pick<Store, 'search' | 'nodesByRef'>;
}

const PART_OF = kindCode('part_of');

/** What was asked for, by id or in words. Industries that go by that name come first. */
export async function askedSubject(graph: TopicGraph, asked: string, focus: number | null, admission: Admission): Promise<Subject> {
  return subjectIn(graph, await topicScope(graph, asked), focus, admission);
}

async function subjectIn(graph: TopicGraph, scope: TopicScope, focus: number | null, admission: Admission): Promise<Subject> {
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
export async function ownSubjects(graph: NamedGraph, focus: number, admission: Admission): Promise<Subject[]> {
  const { projection } = graph;
  const workers = [focus, ...partsOf(graph, focus, admission).map(({ node }) => node)];
  const topics = workers.flatMap((worker) => ownTopics(graph, worker, admission).map(({ topic }) => topic));
  const names = await namesOf(graph, workers);
  const subjects: Subject[] = [];
  for (const { industry } of CHAINS) {
    const index = projection.nodes.indexOfId(industry);
    if (index < 0) continue;
    const scope = scopeOf(projection, [index], []);
    const isNamed = scope.words.map(folded).some((word) => names.some((name) => name.includes(word)));
    // Who else works on it is looked up only when the focus does.
    if (isNamed || topics.some((topic) => scope.topics.has(topic))) subjects.push(await subjectIn(graph, scope, focus, admission));
  }
  if (subjects.length === 0) {
    for (const whole of new Set(topics.map((topic) => wholeOf(graph, topic, admission)))) {
      subjects.push(await subjectIn(graph, scopeOf(projection, [whole], []), focus, admission));
    }
  }
  return subjects.filter(({ ours }) => ours !== undefined);
}

/** The names, folded, of those among the nodes whose names tell what they do. */
async function namesOf({ store, projection: { nodes } }: NamedGraph, indexes: readonly number[]): Promise<string[]> {
  const telling = indexes.filter((index) => NAMED_FOR_WORK.includes(nodes.typeId(index)));
  const records = await store.nodesByRef(telling.map((index) => nodes.ref[index] ?? 0));
  return records.flatMap(({ name, aliases }) => [name.zh, name.en, ...aliases].map(folded));
}

interface OwnTopic {
  readonly topic: number;
  readonly link: number;
}

/** Industries and technologies that the focus has a link to. */
export const ownTopics = ({ projection }: TopicGraph, focus: number, admission: Admission): OwnTopic[] =>
  [...linksAt(projection, focus, admission)]
    .filter(
      ({ node, link }) => isTopic(projection, node) && projection.links.source[link] === focus && projection.links.kind[link] !== PART_OF,
    )
    .map(({ node, link }) => ({ topic: node, link }));

/** The topic that this one is part of, or itself: in the finest branch there are few. */
function wholeOf({ projection }: TopicGraph, topic: number, admission: Admission): number {
  const { links } = projection;
  for (const { node, link } of linksAt(projection, topic, admission)) {
    if (isTopic(projection, node) && links.source[link] === topic && links.kind[link] === PART_OF) return node;
  }
  return topic;
}

const isTopic = ({ nodes }: TopicGraph['projection'], node: number): boolean => TOPIC_TYPES.some((type) => type === nodes.typeId(node));

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
