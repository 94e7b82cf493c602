import type { PartnerPart } from '../../../model/api/partners.ts';
import { degreeOf } from '../../analysis/similarity/ties.ts';
import type { GraphColumns } from '../../graph/columns.ts';
import { CITY } from '../cities/places.ts';
import { kilometresApart } from '../kilometresApart.ts';
import type { Ground } from './ground.ts';
import { PART_IDS } from './parts.ts';
import type { Amounts, PartnersQuestion } from './question.ts';
import type { Reached } from './reach.ts';

const HALF_KM = 100;
const SAME_PROVINCE = 0.4;
const BRIDGED = 0.25;
const LOCAL = 0.5;

/** How two nodes lie to each other. */
export interface Between {
  readonly sameCity: boolean;
  readonly sameProvince: boolean;
  readonly otherProvince: boolean;
  readonly kilometres: number | undefined;
}

const NOWHERE: Between = { sameCity: false, sameProvince: false, otherProvince: false, kilometres: undefined };
const at = (part: PartnerPart): number => PART_IDS.indexOf(part);
const [LIKELY, INTRODUCTION, TOPIC] = [at('likely'), at('introduction'), at('topic')];
const [TYPES, CHAIN, NEAR, PROVINCE, STANDING] = [at('types'), at('chain'), at('near'), at('province'), at('standing')];

/** Who is a few steps of co-operation away, and who has partners in the city of the focus. */
export interface Nearby {
  readonly reached: ReadonlyMap<number, Reached>;
  readonly locals: Uint32Array;
}

/** What each part of the score is worth for a candidate. */
export class Scores {
  readonly #columns: GraphColumns;
  readonly #focus: number | null;
  readonly #fit: Float64Array;
  readonly #reached: ReadonlyMap<number, Reached>;
  readonly #locals: Uint32Array;
  readonly #topic: ReadonlyMap<number, number>;
  readonly #chain: ReadonlyMap<number, number>;
  readonly #trains: ReadonlyMap<number, number>;
  readonly #mostTies: number;

  constructor(columns: GraphColumns, question: PartnersQuestion, fit: Float64Array, { ties }: Ground, near: Nearby) {
    this.#columns = columns;
    this.#focus = question.focus;
    this.#fit = fit;
    this.#reached = near.reached;
    this.#locals = near.locals;
    this.#topic = mapOf(question.topic);
    this.#chain = mapOf(question.chain);
    this.#trains = mapOf(question.trains);
    let most = 1;
    for (let node = 0; node < ties.nodeCount; node += 1) most = Math.max(most, degreeOf(ties, node));
    this.#mostTies = most;
  }

  /** Whether more than its type and place speaks for it. */
  hasSubstance(node: number): boolean {
    return this.#reached.has(node) || this.#topic.has(node) || this.#chain.has(node);
  }

  worksOnTopic(node: number): boolean {
    return this.#topic.has(node);
  }

  /** Whether it lies where the focus does or has partners there; where nobody knows, anybody with partners is as near as any. */
  isAtHand(node: number, degree: number): boolean {
    const { type, province } = this.#columns.nodes;
    if (this.#focus === null || type[this.#focus] === CITY) return true;
    const home = this.#cityOf(this.#focus);
    if (home >= 0) return home === this.#cityOf(node) || (this.#locals[node] ?? 0) > 0;
    const own = province[this.#focus] ?? 0;
    return own > 0 ? own === province[node] : degree > 0;
  }

  /** `degree`: how many partners it has. */
  write(node: number, degree: number, into: Float64Array): void {
    const reached = this.#reached.get(node);
    into[LIKELY] = reached?.likely ?? 0;
    into[INTRODUCTION] = reached === undefined ? LOCAL * saturated(this.#locals[node] ?? 0) : saturated(reached.common) || BRIDGED;
    into[TOPIC] = this.#topic.get(node) ?? 0;
    into[TYPES] = this.#focus === null ? 0 : Math.max(0, this.#fit[this.#columns.nodes.type[node] ?? 0] ?? 0);
    into[CHAIN] = this.#chain.get(node) ?? 0;
    const between = this.between(node);
    into[NEAR] = this.#nearness(node, between);
    into[PROVINCE] = between.otherProvince ? 1 : 0;
    into[STANDING] = Math.log1p(degree) / Math.log1p(this.#mostTies);
  }

  between(node: number): Between {
    if (this.#focus === null) return NOWHERE;
    const { province } = this.#columns.nodes;
    const [own, other] = [province[this.#focus] ?? 0, province[node] ?? 0];
    const [city, theirs] = [this.#cityOf(this.#focus), this.#cityOf(node)];
    return {
      sameCity: city >= 0 && city === theirs,
      sameProvince: own > 0 && own === other,
      otherProvince: own > 0 && other > 0 && own !== other,
      kilometres: kilometresApart(this.#columns, this.#focus, node),
    };
  }

  #nearness(node: number, { sameCity, sameProvince, kilometres }: Between): number {
    if (sameCity) return 1;
    if (kilometres === undefined) return sameProvince ? SAME_PROVINCE : 0;
    return (HALF_KM / (HALF_KM + kilometres) + (this.#trains.get(this.#cityOf(node)) ?? 0)) / 2;
  }

  /** The city that it is or lies in; -1 for none. */
  #cityOf(node: number): number {
    const { type, city } = this.#columns.nodes;
    return type[node] === CITY ? node : (city[node] ?? -1);
  }
}

const saturated = (count: number): number => count / (count + 1);

function mapOf({ nodes, values }: Amounts): Map<number, number> {
  return new Map(Array.from(nodes, (node, place) => [node, values[place] ?? 0]));
}
