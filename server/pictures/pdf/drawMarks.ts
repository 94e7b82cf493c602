import { curveThrough } from '../../../model/curve.ts';
import type { Drawing, DrawingMark } from '../../../model/drawing.ts';
import { plainText } from '../fonts/plainText.ts';
import { dashed } from './dash.ts';
import type { Pen } from './pen.ts';

type Mark<Name extends DrawingMark['mark']> = Extract<DrawingMark, { mark: Name }>;

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
}

/** The drawing as vectors, fitted to the width of the box; what lies outside of it is cut off, as on screen. */
export function drawMarks(pen: Pen, { width, height, background, marks }: Drawing, box: Box): void {
  const { document } = pen;
  document.save();
  document.translate(box.left, box.top).scale(box.width / width);
  document.rect(0, 0, width, height).clip();
  document.rect(0, 0, width, height).fill(background);
  for (const mark of marks) {
    document.save();
    if ('opacity' in mark && mark.opacity !== undefined) document.opacity(mark.opacity);
    if (mark.mark === 'path') drawPath(document, mark);
    else if (mark.mark === 'circle') paint(document.circle(mark.x, mark.y, mark.radius), mark);
    else drawLabel(pen, mark);
    document.restore();
  }
  document.restore();
}

function drawPath(document: PDFKit.PDFDocument, mark: Mark<'path'>): void {
  const { points, curved = false, closed = false, dash = [] } = mark;
  if (mark.fill === undefined && mark.stroke === undefined) return;
  const [first = [0, 0], ...rest] = points;
  document.moveTo(...first);
  if (curved) for (const [from, to, end] of curveThrough(points, closed)) document.bezierCurveTo(...from, ...to, ...end);
  else for (const point of rest) document.lineTo(...point);
  if (closed) document.closePath();
  dashed(document, dash);
  document.lineJoin('round');
  paint(document, mark);
}

function paint(document: PDFKit.PDFDocument, { fill, stroke, width = 1 }: Pick<Mark<'circle'>, 'fill' | 'stroke' | 'width'>): void {
  // A line of no width would be drawn as fine as the device can.
  const line = width > 0 ? stroke : undefined;
  if (line !== undefined) document.lineWidth(width);
  if (fill !== undefined && line !== undefined) document.fillAndStroke(fill, line);
  else if (fill !== undefined) document.fill(fill);
  else if (line !== undefined) document.stroke(line);
  else document.addContent('n');
}

function drawLabel(pen: Pen, { x, y, text, size, bold = false, anchor = 'start', colour, halo }: Mark<'label'>): void {
  const plain = plainText(text);
  const style = { size, bold, colour };
  const left = x - pen.width(plain, style) * { start: 0, middle: 0.5, end: 1 }[anchor];
  if (halo !== undefined) {
    pen.document.strokeColor(halo);
    pen.halo(plain, left, y, style);
  }
  pen.write(plain, left, y, style);
}
