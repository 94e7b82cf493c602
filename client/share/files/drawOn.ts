import type { Drawing, DrawingMark } from '../../../model/drawing.ts';

/** A drawing on a sheet of the browser's, the same as it becomes in a file. */
export function drawOn(context: CanvasRenderingContext2D, { width, height, background, marks }: Drawing, font: string): void {
  [context.lineJoin, context.lineCap, context.textBaseline] = ['round', 'butt', 'alphabetic'];
  context.fillStyle = background;
  context.fillRect(0, 0, width, height);
  for (const mark of marks) {
    context.globalAlpha = mark.opacity ?? 1;
    if (mark.mark === 'label') write(context, mark, font);
    else paint(context, mark, mark.mark === 'circle' ? circle(mark) : path(mark));
  }
  context.globalAlpha = 1;
}

type Of<Kind extends DrawingMark['mark']> = Extract<DrawingMark, { mark: Kind }>;

function paint(context: CanvasRenderingContext2D, mark: Of<'path'> | Of<'circle'>, shape: Path2D): void {
  if (mark.fill !== undefined) {
    context.fillStyle = mark.fill;
    context.fill(shape);
  }
  if (mark.stroke === undefined || mark.width === 0) return;
  [context.strokeStyle, context.lineWidth] = [mark.stroke, mark.width ?? 1];
  context.setLineDash(mark.mark === 'path' ? (mark.dash ?? []) : []);
  context.stroke(shape);
}

function circle({ x, y, radius }: Of<'circle'>): Path2D {
  const shape = new Path2D();
  shape.arc(x, y, radius, 0, 2 * Math.PI);
  return shape;
}

function path({ points, curved, closed }: Of<'path'>): Path2D {
  const shape = new Path2D();
  const at = (index: number): readonly [number, number] =>
    points[closed ? (index + points.length) % points.length : Math.max(0, Math.min(points.length - 1, index))] ?? [0, 0];
  shape.moveTo(...at(0));
  for (let index = 0; index < points.length - (closed ? 0 : 1); index += 1) {
    const [before, from, to, after] = [at(index - 1), at(index), at(index + 1), at(index + 2)];
    if (!curved) shape.lineTo(...to);
    // Catmull and Rom's curve goes through every point; a sixth of the way between neighbours makes it a Bézier curve.
    else
      shape.bezierCurveTo(
        from[0] + (to[0] - before[0]) / 6,
        from[1] + (to[1] - before[1]) / 6,
        to[0] - (after[0] - from[0]) / 6,
        to[1] - (after[1] - from[1]) / 6,
        ...to,
      );
  }
  if (closed) shape.closePath();
  return shape;
}

const ALIGN = { start: 'left', middle: 'center', end: 'right' } as const;

function write(context: CanvasRenderingContext2D, { x, y, text, size, bold, anchor, colour, halo }: Of<'label'>, font: string): void {
  context.font = `${bold ? 600 : 400} ${size}px ${font}`;
  context.textAlign = ALIGN[anchor ?? 'start'];
  context.setLineDash([]);
  if (halo !== undefined) {
    [context.strokeStyle, context.lineWidth] = [halo, 0.28 * size];
    context.strokeText(text, x, y);
  }
  context.fillStyle = colour;
  context.fillText(text, x, y);
}
