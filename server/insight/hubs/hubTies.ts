import type { ActorKind } from '../../../model/actorKinds.ts';
import { linkOf } from '../../graph/walk.ts';
import { Counter } from '../weavers/counter.ts';
import type { HubTies, Reach } from './question.ts';
import { kindAt, type TieRules } from './tieRules.ts';

const MOST_EVIDENCE = 20;

/** All that a node is tied to and all that it reaches, with the links that show it. */
export function hubTies(rules: TieRules, number: number): HubTies {
  const { rows, nodes } = rules.excerpt;
  const node = nodes[number] ?? 0;
  const kinds = new Counter<ActorKind>();
  const cities = new Map<number, Reach>();
  const evidence: number[] = [];
  const met = new Set([number]);
  const start = rows.rowStart[number] ?? 0;
  // Rows stand lightest first.
  for (let slot = start + (rows.rowLength[number] ?? 0) - 1; slot >= start; slot -= 1) {
    const [other, link] = [rows.neighbour[slot] ?? 0, linkOf(rows.entry[slot] ?? 0)];
    if (met.has(other) || !rules.counts(node, nodes[other] ?? 0, link)) continue;
    met.add(other);
    const isNews = kinds.add(kindAt(rules.kindOf(nodes[other] ?? 0)));
    const reaches = reachThrough(rules, other, link, cities);
    if ((isNews || reaches) && evidence.length < MOST_EVIDENCE) evidence.push(link);
  }
  const seat = rules.seatOf(node);
  if (met.size > 1 && seat >= 0 && !cities.has(seat)) cities.set(seat, { by: 'seat', links: [] });
  return { node, kinds: kinds.sorted(), cities, evidence };
}

/** Enters the cities that the tie leads to; a direct tie counts before one by an area. Whether there was a new one. */
function reachThrough(rules: TieRules, other: number, link: number, cities: Map<number, Reach>): boolean {
  const before = cities.size;
  const index = rules.excerpt.nodes[other] ?? 0;
  const city = rules.seatOf(index);
  if (city >= 0 && cities.get(city)?.by !== 'tie') cities.set(city, { by: 'tie', links: [link] });
  for (const [member, belongs] of rules.areaAt(other, index) ?? []) {
    if (!cities.has(member)) cities.set(member, { by: 'area', links: [link, belongs] });
  }
  return cities.size > before;
}
