import type { NodeId } from '../../../model/ids.ts';
import { NODE_GROUPS, NODE_TYPES, type NodeTypeId } from '../../../model/nodeTypes.ts';
import { withCommas } from '../../../model/sentences/nameList.ts';
import type { Text } from '../../../model/text.ts';

/** What a label is made from. */
export interface ClusterMembers {
  readonly size: number;
  /** Strongest inside first; as many as there are names for. */
  readonly hubs: readonly { readonly id: NodeId; readonly name: Text }[];
  /** Members in each city, most first. */
  readonly cities: readonly { readonly id: string; readonly name: Text; readonly count: number }[];
  readonly types: readonly { readonly type: NodeTypeId; readonly count: number }[];
  /** The core number, where clusters are made by it. */
  readonly core?: number;
}

/** A city names a cluster alone when this part of the members with a city are there, together with another when this one is. */
const DOMINATES = 0.4;
const LEADS = 0.15;
/** Where fewer members than this part have a city, cities say little about the cluster. */
const LOCATED = 0.5;
const MOST_HUBS = 2;
const SEPARATOR = ' · ';

/** Names a cluster by where its members are, what they are, and which of them are tied most strongly inside. */
function clusterLabel(members: ClusterMembers): Text {
  const [only] = members.hubs;
  if (members.size === 1 && only !== undefined) return joined([corePart(members), only.name]);
  const leading = leadingCities(members);
  const named = new Set(leading.map(({ id }) => id));
  const hubs = members.hubs.filter(({ id }) => !named.has(id)).slice(0, MOST_HUBS);
  return joined([corePart(members), placePart(members, leading), groupPart(members), list(hubs.map(({ name }) => name))]);
}

function joined(parts: readonly (Text | undefined)[]): Text {
  const said = parts.flatMap((part) => part ?? []);
  return { zh: said.map(({ zh }) => zh).join(SEPARATOR), en: said.map(({ en }) => en).join(SEPARATOR) };
}

/** The labels of several clusters, no two alike. */
export function clusterLabels(clusters: readonly ClusterMembers[]): Text[] {
  const labels = clusters.map((members) => clusterLabel(members));
  const times = new Map<string, number>();
  for (const { zh, en } of labels) for (const label of new Set([zh, en])) times.set(label, (times.get(label) ?? 0) + 1);
  return labels.map((label, at) => {
    const members = clusters[at];
    const alone = times.get(label.zh) === 1 && times.get(label.en) === 1;
    return alone || members === undefined ? label : withId(label, members);
  });
}

/** Namesakes are told apart by the id of the first member. */
function withId({ zh, en }: Text, { hubs: [first] }: ClusterMembers): Text {
  return first === undefined ? { zh, en } : { zh: `${zh}（${first.id}）`, en: `${en} (${first.id})` };
}

const corePart = ({ core }: ClusterMembers): Text | undefined =>
  core === undefined ? undefined : { zh: `核数${core}`, en: `Core ${core}` };

const locatedIn = ({ cities }: ClusterMembers): number => cities.reduce((sum, { count }) => sum + count, 0);

function leadingCities(members: ClusterMembers): ClusterMembers['cities'] {
  const located = locatedIn(members);
  const [first] = members.cities;
  if (first === undefined || located < LOCATED * members.size) return [];
  if (first.count >= DOMINATES * located) return [first];
  return members.cities.slice(0, 2).filter(({ count }) => count >= LEADS * located);
}

function placePart(members: ClusterMembers, leading: ClusterMembers['cities']): Text | undefined {
  const { size, cities } = members;
  const names = list(leading.map(({ name }) => name));
  if (names === undefined) {
    const spread = cities.length > 1 && locatedIn(members) >= LOCATED * size;
    return spread ? { zh: `${cities.length}个城市`, en: `${cities.length} cities` } : undefined;
  }
  const alone = leading.length === cities.length || (leading[0]?.count ?? 0) >= DOMINATES * locatedIn(members);
  return alone ? names : { zh: `${names.zh}等地`, en: `${names.en} and elsewhere` };
}

/** The group of types that most members belong to, or the two largest. */
function groupPart({ size, types }: ClusterMembers): Text | undefined {
  const counts = NODE_GROUPS.map(({ id, name }) => ({
    name,
    count: types.reduce((sum, { type, count }) => sum + (groupOf(type) === id ? count : 0), 0),
  })).sort((a, b) => b.count - a.count);
  const [first, second] = counts;
  if (first === undefined) return undefined;
  if (second === undefined || second.count === 0 || first.count > size / 2) return first.name;
  return { zh: `${first.name.zh}与${second.name.zh}`, en: `${first.name.en} and ${second.name.en.toLowerCase()}` };
}

const groupOf = (type: NodeTypeId) => NODE_TYPES.find(({ id }) => id === type)?.group;

const list = (names: readonly Text[]): Text | undefined => (names.length === 0 ? undefined : withCommas(names));
