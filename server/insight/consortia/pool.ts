import { isLegal, LEGAL_TYPES } from '../../../model/legalEntities.ts';
import type { NodeTypeId } from '../../../model/nodeTypes.ts';
import { mayStep } from '../../graph/walk.ts';
import type { PartyGround } from './ownRow.ts';
import { Tops } from './tops.ts';

/** Whom the request wants among those that are proposed. */
export interface Wanted {
  readonly types: readonly NodeTypeId[] | undefined;
  readonly provinces: readonly string[] | undefined;
}

/** At most so many of each type and province, by degree: who stands behind them would hardly be chosen. */
const OF_EACH = 5;
const MOST_IN_POOL = 120;
/** A node with more links than this says little about who belongs together: every firm of a city hangs on it. */
const MOST_STEPS_THROUGH = 400;
const MOST_LOOKED_AT = 20_000;

/** Of those offered the ones who can be members, few of each kind, those with most links first. */
export function pooled(ground: PartyGround, offered: Iterable<number>, wanted: Wanted, without: ReadonlySet<number>): number[] {
  const { nodes, rows } = ground.projection;
  const tops = new Tops(OF_EACH);
  for (const index of offered) {
    if (without.has(index) || nodes.alive[index] !== 1) continue;
    const [type, province] = [nodes.typeId(index), nodes.provinceOf(index)];
    if (!isLegal(LEGAL_TYPES.get(type) ?? 'notion') || province === '') continue;
    if (wanted.types?.includes(type) === false || wanted.provinces?.includes(province) === false) continue;
    tops.offer((nodes.type[index] ?? 0) * 256 + (nodes.province[index] ?? 0), index, rows.rowLength[index] ?? 0);
  }
  return tops.all().slice(0, MOST_IN_POOL);
}

/** Whom the members know, and whom those know: the first who could join them. */
export function acquaintances(ground: PartyGround, members: readonly number[]): Set<number> {
  const found = new Set<number>();
  let looked = 0;
  const step = (from: number): void => {
    const { rows } = ground.projection;
    const start = rows.rowStart[from] ?? 0;
    for (let slot = start; slot < start + (rows.rowLength[from] ?? 0) && looked < MOST_LOOKED_AT; slot += 1) {
      looked += 1;
      const other = rows.neighbour[slot] ?? 0;
      if (mayStep(rows, ground.ties, 'both', slot, other)) found.add(other);
    }
  };
  for (const member of members) step(member);
  for (const near of [...found]) if ((ground.projection.rows.rowLength[near] ?? 0) <= MOST_STEPS_THROUGH) step(near);
  return found;
}
