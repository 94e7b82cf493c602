import type { Core, NodeSingular } from 'cytoscape';
import { groupKey } from './elements.ts';

export type Direction = 'left' | 'right' | 'up' | 'down';

const UNIT: Readonly<Record<Direction, readonly [number, number]>> = { left: [-1, 0], right: [1, 0], up: [0, -1], down: [0, 1] };
/** A neighbour is preferred to what merely stands nearer. */
const STRANGER = 3;

/** The mark that an arrow key leads to from another one; from nowhere, the one nearest to the middle of what is in sight. */
export function towards(core: Core, from: string | undefined, direction: Direction): string | undefined {
  const start = from === undefined ? undefined : core.getElementById(from).first();
  const marks = core.nodes().filter((node) => !node.hasClass('box') && groupKey(node.id()) === undefined);
  if (start === undefined || start.empty() || !start.isNode()) return nearestToMiddle(core, marks.toArray() as NodeSingular[]);
  const [alongX, alongY] = UNIT[direction];
  const own = start.position();
  const ties = start.openNeighborhood().nodes();
  let best: { id: string; cost: number } | undefined;
  marks.forEach((node) => {
    const [dx, dy] = [node.position('x') - own.x, node.position('y') - own.y];
    const along = dx * alongX + dy * alongY;
    const aside = Math.abs(dx * alongY) + Math.abs(dy * alongX);
    if (along <= 0 || aside > 1.5 * along) return;
    const cost = (along + 2 * aside) * (ties.contains(node) ? 1 : STRANGER);
    if (best === undefined || cost < best.cost) best = { id: node.id(), cost };
  });
  return best?.id;
}

function nearestToMiddle(core: Core, nodes: readonly NodeSingular[]): string | undefined {
  const { x1, x2, y1, y2 } = core.extent();
  const away = (node: NodeSingular) => Math.hypot(node.position('x') - (x1 + x2) / 2, node.position('y') - (y1 + y2) / 2);
  return nodes.toSorted((a, b) => away(a) - away(b))[0]?.id();
}

/** Brings a mark into sight; what is in sight already stays where it is. */
export function reveal(core: Core, id: string): void {
  const node = core.getElementById(id);
  if (node.empty()) return;
  const { x, y } = node.renderedPosition();
  if (x > 40 && y > 40 && x < core.width() - 40 && y < core.height() - 40) return;
  core.center(node);
}
