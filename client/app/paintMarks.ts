import type { DrawingMark } from '../../model/drawing.ts';

const FONT = "'Noto Sans CJK SC', 'Noto Sans SC', 'PingFang SC', 'Microsoft YaHei', sans-serif";
/** The halo's width as a share of the letters' size: half of it is seen. */
const HALO_SHARE = 0.27;

type PathMark = Extract<DrawingMark, { mark: 'path' }>;
type LabelMark = Extract<DrawingMark, { mark: 'label' }>;

/** Puts the marks of a picture on a canvas, one upon the other. */
export function paintMarks(context: CanvasRenderingContext2D, marks: readonly DrawingMark[]): void {
  context.lineJoin = 'round';
  for (const mark of marks) {
    context.globalAlpha = mark.opacity ?? 1;
    if (mark.mark === 'label') paintLabel(context, mark);
    else {
      context.beginPath();
      if (mark.mark === 'path') tracePath(context, mark);
      else context.arc(mark.x, mark.y, mark.radius, 0, Math.PI * 2);
      paintShape(context, mark);
    }
  }
  context.globalAlpha = 1;
}

function tracePath(context: CanvasRenderingContext2D, { points, closed = false, curved = false, dash = [] }: PathMark): void {
  points.forEach((point, at) => {
    const from = points[at - 1];
    if (from === undefined) context.moveTo(...point);
    else if (curved) context.bezierCurveTo(...controls(points[at - 2] ?? from, from, point, points[at + 1] ?? point), ...point);
    else context.lineTo(...point);
  });
  if (closed) context.closePath();
  context.setLineDash(dash);
}

type Point = PathMark['points'][number];

/** Catmull and Rom's curve goes through every point; with a sixth of the way between its neighbours it is one of Bézier's. */
const controls = (before: Point, from: Point, to: Point, after: Point): [number, number, number, number] => [
  from[0] + (to[0] - before[0]) / 6,
  from[1] + (to[1] - before[1]) / 6,
  to[0] - (after[0] - from[0]) / 6,
  to[1] - (after[1] - from[1]) / 6,
];

function paintShape(context: CanvasRenderingContext2D, { fill, stroke, width = 1 }: Pick<PathMark, 'fill' | 'stroke' | 'width'>): void {
  if (fill !== undefined) {
    context.fillStyle = fill;
    context.fill();
  }
  if (stroke !== undefined && width > 0) {
    context.strokeStyle = stroke;
    context.lineWidth = width;
    context.stroke();
  }
  context.setLineDash([]);
}

function paintLabel(
  context: CanvasRenderingContext2D,
  { x, y, text, size, bold = false, anchor = 'start', colour, halo }: LabelMark,
): void {
  context.font = `${bold ? '600 ' : ''}${size}px ${FONT}`;
  context.textAlign = anchor === 'middle' ? 'center' : anchor;
  context.textBaseline = 'alphabetic';
  if (halo !== undefined) {
    context.strokeStyle = halo;
    context.lineWidth = size * HALO_SHARE;
    context.strokeText(text, x, y);
  }
  context.fillStyle = colour;
  context.fillText(text, x, y);
}
