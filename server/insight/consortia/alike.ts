import { isLegal } from '../../../model/legalEntities.ts';
import type { Party } from './party.ts';

/** Two members, by position, of which the first has nothing that the second lacks. */
export interface Contained {
  readonly member: number;
  readonly within: number;
}

/** Two members, by position, that belong to one body, and the links by which they do. */
export interface Dependent {
  readonly members: readonly [number, number];
  readonly body: number;
  readonly links: readonly number[];
}

/** For each member that adds nothing: the first other that has all that it has. Of equals only the later ones add nothing. */
export function containedIn(members: readonly Party[], by: 'capabilities' | 'types'): Contained[] {
  return members.flatMap((party, member) => {
    const within = members.findIndex((other, at) => at !== member && has(other, party, by) && (at < member || !has(party, other, by)));
    return within < 0 ? [] : [{ member, within }];
  });
}

function has(whole: Party, part: Party, by: 'capabilities' | 'types'): boolean {
  if (by === 'types') return whole.node.type === part.node.type;
  if (part.capabilities.size > whole.capabilities.size) return false;
  for (const capability of part.capabilities.keys()) if (!whole.capabilities.has(capability)) return false;
  return true;
}

export function dependent(members: readonly Party[]): Dependent[] {
  const found: Dependent[] = [];
  members.forEach((one, a) => {
    for (let b = a + 1; b < members.length; b += 1) {
      const shared = sharedBody(one, members[b]);
      if (shared !== undefined) found.push({ members: [a, b], ...shared });
    }
  });
  return found;
}

/** The body that both belong to by the fewest links. */
function sharedBody(one: Party, other: Party | undefined): Pick<Dependent, 'body' | 'links'> | undefined {
  let nearest: Pick<Dependent, 'body' | 'links'> | undefined;
  for (const [body, way] of one.bodies) {
    const back = other?.bodies.get(body);
    if (back === undefined || (nearest !== undefined && nearest.links.length <= way.length + back.length)) continue;
    nearest = { body, links: [...way, ...back] };
  }
  return nearest;
}

/** How many legal entities there are when those that belong to one body count once. */
export function independentEntities(members: readonly Party[], ties: readonly Dependent[]): number {
  const group = members.map((_, at) => at);
  for (const {
    members: [a, b],
  } of ties) {
    const [kept, joined] = [group[a] ?? a, group[b] ?? b];
    group.forEach((of, at) => {
      if (of === joined) group[at] = kept;
    });
  }
  return new Set(group.filter((_, at) => isLegal(members[at]?.legal ?? 'notion'))).size;
}
