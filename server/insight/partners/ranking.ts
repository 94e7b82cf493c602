import { Highest } from '../../analysis/similarity/highest.ts';
import { degreeOf } from '../../analysis/similarity/ties.ts';
import { typeCodes } from '../../graph/codes.ts';
import type { GraphColumns } from '../../graph/columns.ts';
import { graphFilter } from '../../graph/filter.ts';
import { type Ground, numberOf } from './ground.ts';
import { PARTS, scoreOf } from './parts.ts';
import type { PartnersQuestion } from './question.ts';
import type { Scores } from './scores.ts';

/** Everything that decides who is a candidate. */
export interface Field {
  readonly columns: GraphColumns;
  readonly question: PartnersQuestion;
  readonly ground: Ground;
  readonly scores: Scores;
  /** By the code of a type, -1 where it is nobody's partner here. */
  readonly fit: Float64Array;
  /** Whom the focus is tied to already. */
  readonly linked: ReadonlyMap<number, readonly number[]>;
  /** When neither network nor topic speaks for somebody: whether nobody is wanted, those at hand, or all. */
  readonly others: 'nobody' | 'at-hand' | 'all';
}

export interface Ranked {
  readonly node: number;
  readonly degree: number;
  readonly values: Float64Array;
}

export interface Ranking {
  readonly items: Ranked[];
  readonly total: number;
  /** Those left out because they are linked already. */
  readonly alreadyLinked: number;
}

/** Every node of the graph is looked at: a few additions each. */
export function ranked(field: Field): Ranking {
  const { columns, question, ground, scores, linked } = field;
  const highest = new Highest(question.offset + question.limit);
  const values = new Float64Array(PARTS.length);
  const isWanted = wantedIn(field);
  let total = 0;
  let alreadyLinked = 0;
  let next = 0;
  for (let node = 0; node < columns.rows.nodeCount; node += 1) {
    while (next < ground.nodes.length && (ground.nodes[next] ?? 0) < node) next += 1;
    const degree = ground.nodes[next] === node ? degreeOf(ground.ties, next) : 0;
    if (!isWanted(node, degree)) continue;
    if (linked.has(node) && !question.existing) {
      alreadyLinked += 1;
      continue;
    }
    scores.write(node, degree, values);
    highest.offer(node, scoreOf(values));
    total += 1;
  }
  const items = Array.from(highest.take().subarray(question.offset), (node) => rankedAt(field, node));
  return { items, total, alreadyLinked };
}

function rankedAt({ ground, scores }: Field, node: number): Ranked {
  const number = numberOf(ground, node);
  const degree = number < 0 ? 0 : degreeOf(ground.ties, number);
  const values = new Float64Array(PARTS.length);
  scores.write(node, degree, values);
  return { node, degree, values };
}

function wantedIn({ columns, question, ground, scores, fit, linked, others }: Field): (node: number, degree: number) => boolean {
  const { alive, type, province, city } = columns.nodes;
  const { ties, provinces, focus, onlyTopic } = question;
  const admission = graphFilter(columns, { provinces: [...provinces], packs: ties.packs, sources: ties.sources });
  const types = typeCodes(question.types);
  const cities = new Set(question.cities);
  const known = question.through === null ? undefined : knownTo(ground, question.through);
  const isWelcome = (node: number, degree: number): boolean => others === 'all' || (others === 'at-hand' && scores.isAtHand(node, degree));
  return (node, degree) => {
    if (alive[node] !== 1 || node === focus || (fit[type[node] ?? 0] ?? -1) < 0) return false;
    if (types.size > 0 && !types.has(type[node] ?? 0)) return false;
    if (cities.size > 0 && !cities.has(city[node] ?? -1) && !cities.has(node)) return false;
    if (!admission.node(node) || known?.has(node) === false) return false;
    if (onlyTopic) return scores.worksOnTopic(node);
    if (linked.has(node)) return true;
    // What has no place and no partner is a plan or a group of things: nobody to write to.
    return scores.hasSubstance(node) || ((degree > 0 || (province[node] ?? 0) > 0) && isWelcome(node, degree));
  };
}

function knownTo({ nodes, ties, ...ground }: Ground, index: number): Set<number> {
  const number = numberOf({ nodes, ties, ...ground }, index);
  if (number < 0) return new Set();
  return new Set(Array.from(ties.neighbour.subarray(ties.start[number], ties.start[number + 1]), (other) => nodes[other] ?? 0));
}
