import type { Team } from '../team.ts';

/** The members of each group, one group after the other. */
export interface Groups {
  readonly count: number;
  /** The group of each item, named 0, 1, 2 … in the order of their first items. */
  readonly group: Int32Array;
  /** Where each group's members begin; one more than there are groups. */
  readonly start: Int32Array;
  readonly members: Int32Array;
}

/** Names and gathers the groups; names given are below the number of items. The first member does it for all. */
export function groupsOf(names: Int32Array, team: Team): Groups {
  const group = team.int32(names.length);
  const members = team.int32(names.length);
  const count = team.agree(team.rank === 0 ? rename(names, group) : 0);
  const start = team.int32(count + 1);
  if (team.rank === 0) gather(group, start, members);
  team.barrier();
  return { count, group, start, members };
}

function rename(names: Int32Array, group: Int32Array): number {
  const number = new Int32Array(names.length).fill(-1);
  let count = 0;
  for (let item = 0; item < names.length; item += 1) {
    const name = names[item] ?? 0;
    if (number[name] === -1) number[name] = count++;
    group[item] = number[name] ?? 0;
  }
  return count;
}

/** Lists the members of each group, lowest first; `start` and `members` begin as zeros, `start` with one place more than there are groups. */
export function gather(group: Int32Array, start: Int32Array, members: Int32Array): void {
  for (let item = 0; item < group.length; item += 1) {
    const after = (group[item] ?? 0) + 1;
    start[after] = (start[after] ?? 0) + 1;
  }
  for (let at = 1; at < start.length; at += 1) start[at] = (start[at] ?? 0) + (start[at - 1] ?? 0);
  const next = start.slice();
  for (let item = 0; item < group.length; item += 1) {
    const place = next[group[item] ?? 0] ?? 0;
    members[place] = item;
    next[group[item] ?? 0] = place + 1;
  }
}
