import { NODE_TYPES } from '../../../model/nodeTypes.ts';
import { kindCodes, typeCode } from '../../graph/codes.ts';
import type { GraphColumns } from '../../graph/columns.ts';
import { linksAt } from '../../graph/linksAt.ts';
import { type Admission, linkOf } from '../../graph/walk.ts';
import type { Members } from './members.ts';

const ABROAD: ReadonlySet<number> = new Set(NODE_TYPES.flatMap(({ group }, code) => (group === 'abroad' ? [code] : [])));
const COUNTRY = typeCode('country');
const REGION = typeCode('region');
/** How an industry's branches hang together says nothing about abroad. */
const STRUCTURE = kindCodes(['active_in', 'part_of']);
const HALTED = kindCodes(['halted_plants_in', 'paused_lines_in']);
const TRADE = kindCodes(['exports_to', 'trades_with', 'relies_on']);
/** What a city or a policy has to do with abroad need not be about this industry. */
const NOT_ITS_OWN: ReadonlySet<string> = new Set(['places', 'rules', 'others']);
/** So many may have to be looked up to know where they are. */
const MOST_CANDIDATES = 300;

/** What an industry may have to do with abroad. Which of them are abroad, where the type does not tell, only the records say. */
export interface AbroadFound {
  readonly candidates: readonly AbroadCandidate[];
  /** Links of the region as a whole. */
  readonly region: readonly AbroadCandidate[];
  /** Links of two who work on the industry, with each other. */
  readonly internal: number;
}

export interface AbroadCandidate {
  readonly node: number;
  readonly link: number;
  /** The type says that it is abroad. */
  readonly sure: boolean;
}

export function abroadFound(columns: GraphColumns, topics: Iterable<number>, members: Members, admission: Admission): AbroadFound {
  const { nodes, links } = columns;
  const candidates = new Map<number, AbroadCandidate>();
  const add = (node: number, link: number, sure: boolean): void => {
    if (candidates.size < MOST_CANDIDATES && !candidates.has(link)) candidates.set(link, { node, link, sure });
  };
  const isAbroad = (node: number): boolean => ABROAD.has(nodes.type[node] ?? -1);
  for (const topic of topics) {
    for (const { node, link } of linksAt(columns, topic, admission)) {
      if (STRUCTURE.has(links.kind[link] ?? -1)) continue;
      add(node, link, isAbroad(node));
      // Who stopped working in a country that disturbs the industry.
      if (nodes.type[node] === COUNTRY)
        for (const tie of linksAt(columns, node, admission)) if (HALTED.has(links.kind[tie.link] ?? -1)) add(tie.node, tie.link, true);
    }
  }
  let internal = 0;
  for (const [member, { group }] of members) {
    if (NOT_ITS_OWN.has(group)) continue;
    const { rowStart, rowLength, neighbour, entry } = columns.rows;
    const start = rowStart[member] ?? 0;
    for (let slot = start; slot < start + (rowLength[member] ?? 0); slot += 1) {
      const [node, link] = [neighbour[slot] ?? 0, linkOf(entry[slot] ?? 0)];
      const inside = member < node && members.has(node);
      if (!(inside || isAbroad(node)) || !admission.link(link)) continue;
      if (inside) internal += 1;
      else add(node, link, true);
    }
  }
  return { candidates: [...candidates.values()], region: regionTrade(columns, admission), internal };
}

/** What regions sell to and depend on: for want of the same by industry. */
function regionTrade(columns: GraphColumns, admission: Admission): AbroadCandidate[] {
  const { nodes, links } = columns;
  const found: AbroadCandidate[] = [];
  for (let region = 0; region < nodes.alive.length; region += 1) {
    if (nodes.type[region] !== REGION || nodes.alive[region] !== 1) continue;
    for (const { node, link } of linksAt(columns, region, admission)) {
      if (TRADE.has(links.kind[link] ?? -1) && links.source[link] === region)
        found.push({ node, link, sure: ABROAD.has(nodes.type[node] ?? -1) });
    }
  }
  return found;
}
