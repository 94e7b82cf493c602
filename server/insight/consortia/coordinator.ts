import { isLegal } from '../../../model/legalEntities.ts';
import type { NodeTypeId } from '../../../model/nodeTypes.ts';
import { tiesWith } from './merit.ts';
import type { Party } from './party.ts';

/** Who usually leads joint research: those that do research or bring it to market. Others co-ordinate where none of these is a member. */
const LEADERS: readonly NodeTypeId[] = ['university', 'institute', 'firm'];

/** So many coordinators: those that were named, as far as they are members and may be it, then whoever is tied to most of the others. */
export function chosenCoordinators(members: readonly Party[], named: ReadonlySet<number>, count: number): ReadonlySet<number> {
  if (count === 0) return new Set();
  const ranked = members
    .filter(({ legal }) => isLegal(legal))
    .map((party) => ({
      party,
      named: named.has(party.index) ? 1 : 0,
      leads: LEADERS.includes(party.node.type) ? 1 : 0,
      ties: tiesWith(party, members),
    }))
    .sort(
      (a, b) =>
        b.named - a.named ||
        b.leads - a.leads ||
        b.ties - a.ties ||
        b.party.degree - a.party.degree ||
        (a.party.node.id < b.party.node.id ? -1 : 1),
    );
  return new Set(ranked.slice(0, count).map(({ party }) => party.index));
}
