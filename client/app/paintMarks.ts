import { curveThrough } from '../../model/curve.ts';
import type { DrawingMark } from '../../model/drawing.ts';

/** The halo's width as a share of the letters' size: half of it is seen. */
const HALO_SHARE = 0.24;

type PathMark = Extract<DrawingMark, { mark: 'path' }>;
type LabelMark = Extract<DrawingMark, { mark: 'label' }>;

/** Puts the marks of a picture on a canvas, one upon the other. */
export function paintMarks(context: CanvasRenderingContext2D, marks: readonly DrawingMark[], font: string): void {
  context.lineJoin = 'round';
  for (const mark of marks) {
    context.globalAlpha = mark.opacity ?? 1;
    if (mark.mark === 'label') paintLabel(context, mark, font);
    else {
      context.beginPath();
      if (mark.mark === 'path') tracePath(context, mark);
      else context.arc(mark.x, mark.y, mark.radius, 0, Math.PI * 2);
      paintShape(context, mark);
    }
  }
  context.globalAlpha = 1;
}

function tracePath(context: CanvasRenderingContext2D, { points, curved = false, closed = false, dash = [] }: PathMark): void {
  const [first, ...others] = points;
  if (first === undefined) return;
  context.moveTo(...first);
  if (curved) for (const [from, to, end] of curveThrough(points, closed)) context.bezierCurveTo(...from, ...to, ...end);
  else for (const point of others) context.lineTo(...point);
  if (closed) context.closePath();
  context.setLineDash(dash);
}

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
  font: string,
): void {
  context.font = `${bold ? '600 ' : ''}${size}px ${font}`;
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
