import type { ElementDefinition } from 'cytoscape';
import type { DrawingMark } from '../../../model/drawing.ts';
import type { INKS } from '../../app/inks.ts';
import { type Extent, isOnSheet, onSheet, type PictureOutlook } from './outlook.ts';
import { OUTLINES, type Point, placed, type Shape } from './shapes.ts';

export type Inks = (typeof INKS)[keyof typeof INKS];

/** A node, a closed group or the box about an open one, where it stands in the arrangement. */
export interface Pictured {
  readonly id: string;
  readonly kind: 'node' | 'closed' | 'box';
  readonly label: string;
  readonly colour: string;
  readonly outline: readonly Point[];
  readonly x: number;
  readonly y: number;
  readonly halfWidth: number;
  readonly halfHeight: number;
  readonly weight: number;
  readonly size: number;
  readonly pinned: boolean;
  /** What its colour says, in a sign; empty when the colour is that of the type. */
  readonly sign: string;
}

const PADDING = 24;

/** What stands where; a box is as large as its members need. */
export function picturedNodes(elements: readonly ElementDefinition[]): Pictured[] {
  const nodes = elements.filter(({ group }) => group === 'nodes');
  const members = new Map<string, Extent>();
  for (const { data, position } of nodes) {
    if (data.parent === undefined || position === undefined) continue;
    members.set(String(data.parent), wider(members.get(String(data.parent)), position, Number(data.size) / 2 + 1));
  }
  return nodes.flatMap(({ data, position, classes }): Pictured[] => {
    const common = {
      id: String(data.id),
      label: String(data.label),
      weight: Number(data.weight),
      size: Number(data.size),
      pinned: classes === 'pinned',
      sign: String(data.sign ?? ''),
    };
    const within = members.get(common.id);
    if (classes === 'box') return within === undefined ? [] : [{ ...common, ...boxAbout(within) }];
    if (position === undefined) return [];
    const half = common.size / 2;
    const place = { x: position.x, y: position.y, halfWidth: half, halfHeight: half };
    return classes === 'closed'
      ? [{ ...common, ...place, kind: 'closed', colour: data.colour === undefined ? '' : String(data.colour), outline: OUTLINES.ellipse }]
      : [{ ...common, ...place, kind: 'node', colour: String(data.colour), outline: outlineOf(data.shape) }];
  });
}

const outlineOf = (shape: unknown): readonly Point[] => Object.entries(OUTLINES).find(([id]) => id === shape)?.[1] ?? OUTLINES.ellipse;

const wider = (before: Extent | undefined, { x, y }: { x: number; y: number }, half: number): Extent => ({
  left: Math.min(before?.left ?? x, x - half),
  right: Math.max(before?.right ?? x, x + half),
  top: Math.min(before?.top ?? y, y - half),
  bottom: Math.max(before?.bottom ?? y, y + half),
});

const boxAbout = ({ left, right, top, bottom }: Extent) => ({
  kind: 'box' as const,
  colour: '',
  outline: OUTLINES['round-rectangle' satisfies Shape],
  x: (left + right) / 2,
  y: (top + bottom) / 2,
  halfWidth: (right - left) / 2 + PADDING,
  halfHeight: (bottom - top) / 2 + PADDING,
});

/** Everything that stands somewhere, with the room that names take beneath. */
export function extentOf(nodes: readonly Pictured[]): Extent {
  let extent: Extent | undefined;
  for (const { x, y, halfWidth, halfHeight } of nodes) extent = wider(extent, { x, y }, Math.max(halfWidth, halfHeight));
  return extent ?? { left: -1, right: 1, top: -1, bottom: 1 };
}

export interface Emphasis {
  readonly path: ReadonlySet<string>;
  readonly chosen: ReadonlySet<string>;
  readonly picked: ReadonlySet<string>;
}

/** How a node looks: as the canvas's style says it. */
export function nodeMarks(
  node: Pictured,
  outlook: PictureOutlook,
  inks: Inks,
  crowd: boolean,
  { path, chosen, picked }: Emphasis,
): DrawingMark[] {
  const { zoom } = outlook;
  const [x, y] = onSheet(outlook, [node.x, node.y]);
  const points = stretched(node, x, y, zoom);
  if (!isOnSheet(outlook, points, 10)) return [];
  const opacity = path.size > 0 && !path.has(node.id) && !chosen.has(node.id) ? 0.25 : 1;
  const shape = { mark: 'path' as const, points, closed: true };
  const { mark } = inks;
  if (node.kind === 'box') {
    return [
      { ...shape, fill: mark, opacity: 0.06 * opacity },
      { ...shape, stroke: mark, width: 1.5 * zoom, dash: [4, 2].map((length) => length * zoom), opacity },
    ];
  }
  const round = { mark: 'circle' as const, x, y };
  if (node.kind === 'closed') {
    const worn = node.colour || mark;
    return [
      { ...round, radius: node.halfWidth * zoom, fill: worn, opacity: 0.16 * opacity },
      { ...round, radius: node.halfWidth * zoom, stroke: chosen.has(node.id) ? inks.ink : worn, width: 3 * zoom, opacity },
    ];
  }
  const isSigned = node.sign !== '';
  const border = chosen.has(node.id) ? 5 : path.has(node.id) || picked.has(node.id) ? 3 : node.pinned ? 4 : isSigned ? 1 : crowd ? 0 : 2;
  const stands = chosen.has(node.id) || path.has(node.id) || picked.has(node.id) || node.pinned;
  // A light colour has an edge too.
  const stroke = stands ? inks.ink : isSigned ? inks.faint : inks.halo;
  const drawn = node.outline === OUTLINES.ellipse ? { ...round, radius: node.halfWidth * zoom } : shape;
  const whole: DrawingMark = { ...drawn, fill: node.colour, opacity, ...(border > 0 && { stroke, width: border * zoom }) };
  return [
    ...(picked.has(node.id) ? [{ ...round, radius: (node.halfWidth + 7) * zoom, fill: mark, opacity: 0.35 * opacity }] : []),
    whole,
    // Two lines about what is pinned: the paper shows between them.
    ...(node.pinned && border === 4 ? [{ ...drawn, stroke: inks.halo, width: (border / 3) * zoom, opacity }] : []),
  ];
}

function stretched({ outline, kind, halfWidth, halfHeight }: Pictured, x: number, y: number, zoom: number): [number, number][] {
  if (kind !== 'box') return placed(outline, x, y, halfWidth * zoom).map(([right, down]) => [right, down]);
  // Corners keep their radius however wide the box is.
  const [right, down, radius] = [halfWidth * zoom, halfHeight * zoom, 10 * zoom];
  return outline.map(([across, along]) => [
    x + Math.sign(across) * (right - radius) + ((across - Math.sign(across) * 0.67) / 0.33) * radius,
    y + Math.sign(along) * (down - radius) + ((along - Math.sign(along) * 0.67) / 0.33) * radius,
  ]);
}
