import { chainOf, subjectOf } from '../../../model/chains.ts';
import type { NodeTypeId } from '../../../model/nodeTypes.ts';
import { kindCode, typeCodes } from '../../graph/codes.ts';
import type { GraphColumns } from '../../graph/columns.ts';
import { linksAt } from '../../graph/linksAt.ts';
import type { Projection } from '../../graph/projection.ts';
import { EVERYTHING } from '../../graph/walk.ts';
import { search } from '../../search/search.ts';
import type { Store } from '../../store/store.ts';

/** Where topics are looked up: the store finds names, the projection knows who is tied to whom. */
export interface TopicGraph {
  readonly store: Pick<Store, 'search'>;
  readonly projection: Projection;
}

/** What a topic covers. */
export interface TopicScope {
  /** The industries and technologies that were meant, and all that is part of them; by index. */
  readonly topics: ReadonlySet<number>;
  /** Words that, in the name of an institution, tell that it works on this. */
  readonly words: readonly string[];
}

export const TOPIC_TYPES = ['industry', 'technology'] as const satisfies readonly NodeTypeId[];
const TOPIC_CODES: ReadonlySet<number> = typeCodes(TOPIC_TYPES);
const PART_OF = kindCode('part_of');
/** A name that merely resembles what was asked is not the topic. */
const MEANT: ReadonlySet<string> = new Set(['exact', 'alias', 'prefix', 'contains', 'pinyin', 'initials']);
const MOST_MEANT = 20;

/** A topic by the id of an industry or technology, or in words. No topics and only the words when no industry or technology is called so. */
export async function topicScope(graph: TopicGraph, asked: string): Promise<TopicScope> {
  const { projection } = graph;
  const named = projection.nodes.indexOfId(asked);
  if (named >= 0) return scopeOf(projection, [named], []);
  const { items } = await search(graph.store, asked, { types: TOPIC_TYPES, limit: MOST_MEANT, degreeOf: () => 0 });
  const meant = items.filter(({ matched }) => MEANT.has(matched.how)).map(({ id }) => projection.nodes.indexOfId(id));
  return scopeOf(
    projection,
    meant.filter((index) => index >= 0),
    [asked],
  );
}

export function scopeOf(projection: Projection, meant: readonly number[], words: readonly string[]): TopicScope {
  const { nodes } = projection;
  const named = meant.map((index) => nodes.nodeId(index));
  const belonging = named.flatMap(belongingTo).map((id) => nodes.indexOfId(id));
  const first = [...meant, ...belonging.filter((index) => index >= 0)];
  return {
    topics: withParts(projection, first),
    words: [...new Set([...words, ...named.flatMap((id) => subjectOf(id)?.words ?? [])])],
  };
}

/** What an industry stands for, besides itself: other names, what it covers, the branches of its chain. */
function belongingTo(id: string): string[] {
  const { industry, also = [], covers = [] } = subjectOf(id) ?? { industry: id };
  return [industry, ...also, ...covers, ...(chainOf(id)?.segments ?? []).flatMap(({ branches }) => branches)];
}

/** The topics and, down to the finest, the branches that are part of them. */
export function withParts(columns: Pick<GraphColumns, 'nodes' | 'links' | 'rows'>, first: Iterable<number>): Set<number> {
  const { nodes, links } = columns;
  const covered = new Set(first);
  for (const topic of covered) {
    for (const { node, link } of linksAt(columns, topic, EVERYTHING, 'in')) {
      if (links.kind[link] === PART_OF && TOPIC_CODES.has(nodes.type[node] ?? -1)) covered.add(node);
    }
  }
  return covered;
}
