import { isLegal, LEGAL_TYPES } from '../../../model/legalEntities.ts';
import type { NodeTypeId } from '../../../model/nodeTypes.ts';
import { typeCodes } from '../../graph/codes.ts';
import { linkOf, mayStep } from '../../graph/walk.ts';
import { chainStagesOf } from './capabilities.ts';
import { WEIGHTS } from './merit.ts';
import type { PartyGround } from './ownRow.ts';
import { FIT, type Reason } from './reasons.ts';
import { Tops } from './tops.ts';

/** Whom the request wants among those that are proposed. */
export interface Wanted {
  readonly types: readonly NodeTypeId[] | undefined;
  readonly provinces: readonly string[] | undefined;
  /** Whether there should be some of each stage of a chain. */
  readonly stages: boolean;
}

/** Who is proposed as a member unless the request names types: an office or a fund supports a consortium, it does not do the work. */
const WORKING: readonly NodeTypeId[] = ['university', 'institute', 'lab', 'facility', 'hospital', 'firm', 'organisation'];
const RESEARCH: ReadonlySet<number> = typeCodes(['university', 'institute', 'lab', 'facility', 'hospital']);

/** At most so many of each type and province: who stands behind them would hardly be chosen. */
const OF_EACH = 5;
const OF_EACH_STAGE = 3;
const MOST_IN_POOL = 120;
/** A node with more links than this says little about who belongs together: every firm of a city hangs on it. */
const MOST_STEPS_THROUGH = 400;
const MOST_LOOKED_AT = 20_000;

/** More than this who work on a topic are not all looked at closer. */
const MOST_WORKERS = 5000;
const WORKERS_OF_EACH = 60;

/** Of very many who work on a topic, those of each type and province with most links: all whom `pooled` could take in the end, and more. */
export function busiest<Tie>({ projection: { nodes, rows } }: PartyGround, workers: ReadonlyMap<number, Tie>): ReadonlyMap<number, Tie> {
  if (workers.size <= MOST_WORKERS) return workers;
  const tops = new Tops<string>(WORKERS_OF_EACH);
  for (const index of workers.keys()) {
    tops.offer(`${nodes.type[index]} ${nodes.province[index]}`, index, rows.rowLength[index] ?? 0);
  }
  const chosen = new Set(tops.all());
  return new Map([...workers].filter(([index]) => chosen.has(index)));
}

/** Of those offered the ones who can be members, few of each kind: those who belong best, then those with most links. */
export function pooled(ground: PartyGround, offered: ReadonlyMap<number, Reason>, wanted: Wanted, without: ReadonlySet<number>): number[] {
  const { nodes, rows } = ground.projection;
  const tops = new Tops<string>(wanted.stages ? OF_EACH_STAGE : OF_EACH);
  for (const [index, reason] of offered) {
    if (without.has(index) || nodes.alive[index] !== 1) continue;
    const [type, province] = [nodes.typeId(index), nodes.provinceOf(index)];
    if (!isLegal(LEGAL_TYPES.get(type) ?? 'notion') || province === '') continue;
    if (!(wanted.types ?? WORKING).includes(type) || wanted.provinces?.includes(province) === false) continue;
    const stage = wanted.stages && reason.kind === 'link' ? chainStagesOf([nodes.nodeId(reason.topic)])[0]?.stage : undefined;
    tops.offer(`${type} ${province} ${stage}`, index, height(FIT[reason.kind], rows.rowLength[index] ?? 0));
  }
  return tops.all().slice(0, MOST_IN_POOL);
}

/** Belonging and standing together, as the score weighs them. */
const height = (fit: number, degree: number): number => WEIGHTS.fit * fit + (WEIGHTS.standing * Math.log1p(degree)) / USUAL_SCALE;

/** The logarithm of the links of a well-tied university: beyond it standing adds little. */
const USUAL_SCALE = Math.log1p(50);

/** By whom, and by which link, somebody came to be looked at. */
export interface Acquaintance {
  readonly of: number;
  readonly link: number;
}

/** The research bodies with which a body that works on a topic is tied: few of them have their subjects documented. */
export function researchPartners(ground: PartyGround, workers: Iterable<number>): Map<number, Acquaintance> {
  const { nodes } = ground.projection;
  const bodies = [...workers].filter((index) => WORKING.includes(nodes.typeId(index)));
  return neighboursOf(ground, bodies, (index) => RESEARCH.has(nodes.type[index] ?? -1));
}

/** Whom the members know, and whom those know, for whom they come into reach. */
export function acquaintances(
  ground: PartyGround,
  members: readonly number[],
): { near: Map<number, Acquaintance>; far: Map<number, Acquaintance> } {
  const { rows } = ground.projection;
  const near = neighboursOf(ground, members, () => true);
  const through = [...near.keys()].filter((index) => (rows.rowLength[index] ?? 0) <= MOST_STEPS_THROUGH);
  return { near, far: neighboursOf(ground, through, (index) => !near.has(index)) };
}

function neighboursOf(ground: PartyGround, from: readonly number[], wanted: (index: number) => boolean): Map<number, Acquaintance> {
  const { rows } = ground.projection;
  const found = new Map<number, Acquaintance>();
  let looked = 0;
  for (const of of from) {
    const start = rows.rowStart[of] ?? 0;
    for (let slot = start; slot < start + (rows.rowLength[of] ?? 0) && looked < MOST_LOOKED_AT; slot += 1) {
      looked += 1;
      const other = rows.neighbour[slot] ?? 0;
      if (found.has(other) || !wanted(other) || !mayStep(rows, ground.ties, 'both', slot, other)) continue;
      found.set(other, { of, link: linkOf(rows.entry[slot] ?? 0) });
    }
  }
  return found;
}
