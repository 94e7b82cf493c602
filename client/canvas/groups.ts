import type { QueryClient } from '@tanstack/react-query';
import type { ClustersAnswer } from '../../model/api/clusters.ts';
import type { NodesAnswer } from '../../model/api/lists.ts';
import type { NodeId } from '../../model/ids.ts';
import { NodeTypeId } from '../../model/nodeTypes.ts';
import type { Language } from '../../model/text.ts';
import type { ViewFilters } from '../api/queries.ts';
import { nodeTypeName } from '../app/named.ts';
import type { Grouping, View } from '../app/viewState.ts';
import { say } from '../app/words.ts';
import { citiesQuery, clustersQuery } from './queries.ts';
import type { Groups } from './scene.ts';
import { canvasWords } from './words.ts';

const NO_GROUP = 'none';

type Grouped = ViewFilters & Pick<View, 'clusters' | 'gathered'>;

/** What the groups of a grouping are; asks the server where the answer is not in the nodes themselves. */
export async function groupsFor(by: Grouping, view: Grouped, language: Language, client: QueryClient): Promise<Groups> {
  if (by === 'type') return byType(language);
  if (by === 'city') return byCity(await client.fetchQuery(citiesQuery()), language);
  const clusters = await client.fetchQuery(clustersQuery(view));
  return by === 'cluster' ? byCluster(clusters, language) : byHand(view.gathered ?? [], clusters, language);
}

const byType = (language: Language): Groups => ({
  keyOf: ({ type }) => type,
  nameOf: (key) => nodeTypeName(NodeTypeId.parse(key), language),
});

function byCity({ items }: NodesAnswer, language: Language): Groups {
  const names = new Map(items.map(({ id, name }) => [id as string, name[language]]));
  return {
    keyOf: ({ city, id }) => city ?? (names.has(id) ? id : NO_GROUP),
    nameOf: (key) => names.get(key) ?? say(canvasWords, language)('noCity'),
  };
}

/** A group that lies in one cluster has its name. */
function byHand(gathered: readonly (readonly NodeId[])[], { items }: ClustersAnswer, language: Language): Groups {
  const groupOf = new Map<NodeId, number>();
  for (const [at, ids] of gathered.entries()) for (const id of ids) groupOf.set(id, at);
  const names = gathered.map((ids, at) => {
    const cluster = items.find(({ members }) => ids.every((id) => members.includes(id)));
    return cluster?.label[language] ?? say(canvasWords, language)('gathered', { number: at + 1 });
  });
  return {
    // A group of one is none: whoever was not put into a group stays alone.
    keyOf: ({ id }) => String(groupOf.get(id) ?? id),
    nameOf: (key) => names[Number(key)] ?? key,
  };
}

function byCluster({ items }: ClustersAnswer, language: Language): Groups {
  const clusterOf = new Map<NodeId, string>();
  const names = new Map<string, string>();
  for (const { id, label, members } of items) {
    names.set(String(id), label[language]);
    for (const member of members) clusterOf.set(member, String(id));
  }
  return {
    keyOf: ({ id }) => clusterOf.get(id) ?? NO_GROUP,
    nameOf: (key) => names.get(key) ?? say(canvasWords, language)('noCluster'),
  };
}
