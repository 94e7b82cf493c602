import type { IsolateChange, IsolateReason } from '../../../model/api/isolates.ts';
import { linkOf } from '../../graph/walk.ts';
import { type IsolateFound, pathBetween, type Survey } from './items.ts';
import { layersIn } from './layerBits.ts';
import { inOrder } from './order.ts';
import { reasonAt } from './reasons.ts';

/** So many of those who joined a node are named. */
const MOST_JOINED = 5;

interface Listed {
  /** Nodes by number, in the order of the list. */
  readonly listed: number[];
  /** Undefined without an earlier date. */
  readonly change: (node: number) => IsolateChange | undefined;
}

/** Who is listed: the isolated, then those who were and are no longer. A filter by date leaves all nodes in, so that both dates number them alike. */
export function changesOf(now: Survey, earlier: Survey | null): Listed {
  const isolated = (survey: Survey, node: number): boolean => survey.standing.reason[node] !== 0;
  const change = (node: number): IsolateChange | undefined => {
    if (earlier === null) return undefined;
    if (!isolated(now, node)) return 'joined';
    return isolated(earlier, node) ? 'still' : 'newly';
  };
  const joined = earlier === null ? [] : [...listOf(earlier)].filter((node) => !isolated(now, node));
  const { of, naming, only, change: wanted } = now.question;
  const reasonOf = (node: number): IsolateReason => reasonAt((isolated(now, node) || earlier === null ? now : earlier).standing, node);
  const listed = [...listOf(now), ...joined].filter((node) => {
    const [index, changed] = [now.ground.nodes[node] ?? 0, change(node)];
    if (of !== null && index !== of) return false;
    if (only.length > 0 && !only.includes(reasonOf(node))) return false;
    if (naming !== null && naming.named.has(index) !== naming.wanted) return false;
    return wanted.length === 0 || (changed !== undefined && wanted.includes(changed));
  });
  return { listed, change };
}

const listOf = ({ columns, ground, grouping, standing, sides }: Survey): Int32Array => inOrder(columns, ground, grouping, standing, sides);

/** A node that was isolated and is no longer: what was wrong with it, and by whom it was joined since. */
export function joinedSince(now: Survey, earlier: Survey, node: number): IsolateFound {
  const { ground, grouping } = now;
  const index = (at: number): number => ground.nodes[at] ?? 0;
  const id = grouping.component[node] ?? 0;
  return {
    node: index(node),
    reason: reasonAt(earlier.standing, node),
    missing: layersIn(earlier.standing.missing[node] ?? 0),
    component: { id, size: grouping.sizes[id] ?? 1, members: [] },
    bridge: undefined,
    remedies: [],
    obstacle: undefined,
    change: 'joined',
    joined: newPartners(now, earlier, node),
  };
}

function newPartners(now: Survey, earlier: Survey, node: number): IsolateFound['joined'] {
  const index = (at: number): number => now.ground.nodes[at] ?? 0;
  const isCity = now.question.level === 'city';
  const known = new Set(entriesOf(earlier, node).map(({ other, layer, link }) => (isCity ? `${other} ${layer}` : `${link}`)));
  const partners = new Map<number, readonly number[]>();
  const joined = new Set<number>();
  for (const { other, layer, link } of entriesOf(now, node).toReversed()) {
    if (joined.has(other) || known.has(isCity ? `${other} ${layer}` : `${link}`)) continue;
    joined.add(other);
    if (partners.size === MOST_JOINED) continue;
    // A tie between cities is no link of its own: the shortest way shows what it is made of.
    partners.set(other, isCity ? pathBetween(now.ground, index(node), index(other)).links : [link]);
  }
  return { nodes: [...partners.keys()].map(index), links: [...new Set([...partners.values()].flat())], total: joined.size };
}

/** A node's ties to others on the layers asked for, lightest first. */
function entriesOf({ ground: { rows } }: Survey, node: number): { other: number; layer: number; link: number }[] {
  const start = rows.rowStart[node] ?? 0;
  const slots = Array.from({ length: rows.rowLength[node] ?? 0 }, (_, at) => start + at);
  return slots
    .map((slot) => ({ other: rows.neighbour[slot] ?? 0, layer: rows.layer[slot] ?? 0, link: linkOf(rows.entry[slot] ?? 0) }))
    .filter(({ other }) => other !== node);
}
