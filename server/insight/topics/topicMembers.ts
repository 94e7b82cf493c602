import type { NodeTypeId } from '../../../model/nodeTypes.ts';
import { kindCodes, typeCodes } from '../../graph/codes.ts';
import type { GraphColumns } from '../../graph/columns.ts';
import type { Projection } from '../../graph/projection.ts';
import { type Admission, linkOf } from '../../graph/walk.ts';
import { folded } from '../../search/fold.ts';
import type { TopicGraph, TopicScope } from './topicScope.ts';

/** Why somebody counts as working on a topic: a link to it, or the word for it in their own name. */
export type TopicTie = { readonly topic: number; readonly link: number } | { readonly word: string };

/** Links that say that their source works on their target. */
export const WORKS_ON: ReadonlySet<number> = kindCodes([
  'focuses_on',
  'specialises_in',
  'active_in',
  'promotes',
  'serves',
  'invests_in',
  'prioritises',
  'centres_on',
  'advances',
  'prepares',
  'develops',
  'started_in',
]);
/** Those whose names tell what they do. A firm's name often tells what it did when it was founded; its branch is documented. */
export const NAMED_FOR_WORK: readonly NodeTypeId[] = [
  'university',
  'institute',
  'lab',
  'facility',
  'hospital',
  'platform',
  'alliance',
  'organisation',
];
const MOST_NAMED = 500;

/** Who works on a topic, by index, each with the reason: a link before a name. */
export async function topicMembers(graph: TopicGraph, { topics, words }: TopicScope, admission: Admission): Promise<Map<number, TopicTie>> {
  const members = new Map<number, TopicTie>();
  for (const topic of topics) {
    for (const { member, link } of workersOn(graph.projection, topic, admission))
      if (!members.has(member)) members.set(member, { topic, link });
  }
  for (const [index, word] of await topicNames(graph, words)) {
    if (!members.has(index) && admission.node(index)) members.set(index, { word });
  }
  return members;
}

/** Those who work on a topic by a documented link. */
export function* workersOn(
  { rows, links }: Pick<GraphColumns, 'rows' | 'links'>,
  topic: number,
  admission: Admission,
): Iterable<{ readonly member: number; readonly link: number }> {
  const start = rows.rowStart[topic] ?? 0;
  for (let slot = start; slot < start + (rows.rowLength[topic] ?? 0); slot += 1) {
    const [member, entry] = [rows.neighbour[slot] ?? 0, rows.entry[slot] ?? 0];
    const link = linkOf(entry);
    const worksOn = (entry & 1) === 1 && WORKS_ON.has(links.kind[link] ?? -1);
    if (worksOn && admission.link(link) && admission.node(member)) yield { member, link };
  }
}

/** Those of some types (institutions, unless told) that bear one of the words in their names, each with the first such word. */
export async function topicNames(
  graph: TopicGraph,
  words: readonly string[],
  types: readonly NodeTypeId[] = NAMED_FOR_WORK,
): Promise<Map<number, string>> {
  const wanted = typeCodes(types);
  const named = new Map<number, string>();
  for (const word of words) {
    for (const index of await namedFor(graph, word)) {
      if (!named.has(index) && wanted.has(graph.projection.nodes.type[index] ?? -1)) named.set(index, word);
    }
  }
  return named;
}

/** What the store was asked for a word, while the graph stands as it does: answers on many industries ask for many words. */
const found = new WeakMap<Projection, { readonly revision: number; readonly byWord: Map<string, Promise<number[]>> }>();
/** Words come from whoever asks for a topic: past so many, all are forgotten. */
const MOST_WORDS = 1000;

function namedFor(graph: TopicGraph, word: string): Promise<number[]> {
  const { projection } = graph;
  let kept = found.get(projection);
  if (kept === undefined || kept.revision !== projection.revision || kept.byWord.size >= MOST_WORDS) {
    kept = { revision: projection.revision, byWord: new Map() };
    found.set(projection, kept);
  }
  const { byWord } = kept;
  const known = byWord.get(word);
  if (known !== undefined) return known;
  const asked = searchNames(graph, word);
  byWord.set(word, asked);
  // A store that could not answer is asked again.
  asked.catch(() => byWord.delete(word));
  return asked;
}

async function searchNames({ store, projection }: TopicGraph, word: string): Promise<number[]> {
  const wanted = folded(word);
  const nodes = await store.search(word, MOST_NAMED);
  return nodes.flatMap(({ id, name, aliases }) => {
    const index = projection.nodes.indexOfId(id);
    const named = [name.zh, name.en, ...aliases].some((own) => folded(own).includes(wanted));
    return index >= 0 && named ? [index] : [];
  });
}
