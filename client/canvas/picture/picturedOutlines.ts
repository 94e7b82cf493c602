import type { DrawingMark } from '../../../model/drawing.ts';
import { type Outline, type Outlined, outlines } from '../colouring/outlines.ts';
import { onSheet, type PictureOutlook } from './outlook.ts';
import type { Pictured } from './picturedNodes.ts';
import type { Point } from './shapes.ts';

/** Lines round the clusters that the canvas outlines. */
export function picturedOutlines(outlined: readonly Outlined[], nodes: ReadonlyMap<string, Pictured>): Outline[] {
  return outlines(outlined, (id) => {
    const node = nodes.get(id);
    return node === undefined ? undefined : { x: node.x, y: node.y, radius: node.size / 2 };
  });
}

export const outlineMarks = (made: readonly Outline[], outlook: PictureOutlook): DrawingMark[] =>
  made.flatMap(({ colour, hull }): DrawingMark[] => {
    const shape = { mark: 'path' as const, points: rounded(hull).map((point) => onSheet(outlook, point)), curved: true, closed: true };
    return [
      { ...shape, fill: colour, opacity: 0.13 },
      { ...shape, stroke: colour, width: 1.6, opacity: 0.75 },
    ];
  });

/** The middle of each side, and the middle of the curve that a corner bends: points that a smooth line goes through. */
function rounded(corners: readonly Point[]): Point[] {
  const at = (index: number): Point => corners[index % corners.length] ?? [0, 0];
  return corners.flatMap((_, index) => {
    const [[ax, ay], [bx, by], [cx, cy]] = [at(index), at(index + 1), at(index + 2)];
    const [from, to]: [Point, Point] = [
      [(ax + bx) / 2, (ay + by) / 2],
      [(bx + cx) / 2, (by + cy) / 2],
    ];
    return [from, [0.25 * from[0] + 0.5 * bx + 0.25 * to[0], 0.25 * from[1] + 0.5 * by + 0.25 * to[1]]];
  });
}
