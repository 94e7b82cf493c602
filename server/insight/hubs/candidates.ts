import { NODE_TYPE_IDS, type NodeTypeId } from '../../../model/nodeTypes.ts';
import type { Run } from '../../analysis/algorithm.ts';
import type { Excerpt } from '../../analysis/excerpt.ts';
import type { GraphColumns } from '../../graph/columns.ts';
import { TieReader } from './hubTies.ts';
import type { HubsQuestion, HubTies, NearestFound } from './question.ts';

/** Nodes between two looks at the clock. */
const PIECE = 1024;
/** Institutions that are no third party, but could give a coordination point a home. */
const HOSTS: readonly NodeTypeId[] = [
  'university',
  'institute',
  'lab',
  'facility',
  'hospital',
  'corridor',
  'zone',
  'park',
  'agency',
  'fund',
  'forum',
  'overseas_centre',
];

interface Candidates {
  readonly hubs: readonly HubTies[];
  /** Third parties with too few ties. */
  readonly short: readonly NearestFound[];
  /** Those with ties enough that are no third party. */
  readonly hosts: readonly NearestFound[];
  readonly complete: boolean;
}

/** Who could be a hub, and what those lack who are none. */
export function candidatesIn(columns: GraphColumns, excerpt: Excerpt, question: HubsQuestion, run: Run): Candidates {
  const { leastKinds, leastCities, hubTypes, members } = question;
  const reader = new TieReader(columns, excerpt, members);
  const hubs: HubTies[] = [];
  const short: NearestFound[] = [];
  const hosts: NearestFound[] = [];
  const isHub = flags(hubTypes);
  const isHost = flags(HOSTS);
  for (let number = 0; number < excerpt.nodes.length; number += 1) {
    if (number % PIECE === 0 && run.stopped()) return { hubs, short, hosts, complete: false };
    const type = columns.nodes.type[excerpt.nodes[number] ?? 0] ?? 0;
    if (isHub[type] !== 1 && isHost[type] !== 1) continue;
    const ties = reader.of(number);
    if (ties.kinds.size === 0) continue;
    const kinds = Math.max(0, leastKinds - ties.kinds.size);
    const cities = Math.max(0, leastCities - ties.cities.size);
    const enough = kinds + cities === 0;
    if (isHub[type] === 1) {
      if (enough) hubs.push(ties);
      else short.push({ ...ties, lacks: { kinds, cities, thirdParty: false } });
    } else if (enough) hosts.push({ ...ties, lacks: { kinds, cities, thirdParty: true } });
  }
  return { hubs, short, hosts, complete: true };
}

const flags = (types: readonly NodeTypeId[]): Uint8Array => Uint8Array.from(NODE_TYPE_IDS, (type) => (types.includes(type) ? 1 : 0));
