import type { Team } from '../team.ts';
import type { Groups } from './groups.ts';
import type { Level } from './level.ts';

/** Splits groups that fall apart inside: returns the name of each node's piece. The first member does it for all. */
export function connectedPieces(level: Level, groups: Groups, team: Team): Int32Array {
  const piece = team.int32(level.nodeCount);
  if (team.rank === 0) flood(level, groups.group, piece);
  team.barrier();
  return piece;
}

const UNSEEN = -1;

function flood({ nodeCount, rowStart, rowLength, neighbour }: Level, group: Int32Array, piece: Int32Array): void {
  piece.fill(UNSEEN);
  const queue = new Int32Array(nodeCount);
  for (let start = 0; start < nodeCount; start += 1) {
    if (piece[start] !== UNSEEN) continue;
    piece[start] = start;
    queue[0] = start;
    for (let head = 0, tail = 1; head < tail; head += 1) {
      const node = queue[head] ?? 0;
      const first = rowStart[node] ?? 0;
      const last = first + (rowLength[node] ?? 0);
      for (let slot = first; slot < last; slot += 1) {
        const next = neighbour[slot] ?? 0;
        if (piece[next] !== UNSEEN || group[next] !== group[node]) continue;
        piece[next] = start;
        queue[tail++] = next;
      }
    }
  }
}
