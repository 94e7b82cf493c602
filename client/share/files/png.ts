import type { Drawing } from '../../../model/drawing.ts';
import { paintMarks } from '../../app/paintMarks.ts';
import { typefaces } from '../../app/typefaces.ts';
import { withDensity } from './density.ts';

export interface PngFile {
  readonly blob: Blob;
  readonly width: number;
  readonly height: number;
  /** Smaller than was asked for, because the browser cannot make a larger one. */
  readonly isClamped: boolean;
}

/** Browsers refuse sheets of more, each in a way of its own; some go blank without a word much earlier, which is tried below. */
const MOST_SIDE = 16_384;
const MOST_AREA = 268_000_000;

/** The largest scale up to the wanted one at which a sheet keeps within the limits. */
export function scaleWithin(width: number, height: number, wanted: number, most = { side: MOST_SIDE, area: MOST_AREA }): number {
  return Math.min(wanted, most.side / width, most.side / height, Math.sqrt(most.area / (width * height)));
}

export async function pngOf(drawing: Drawing, wanted: number, dotsPerInch: number): Promise<PngFile> {
  const { width, height } = drawing;
  for (let scale = scaleWithin(width, height, wanted); scale > 0.1; scale *= 0.7) {
    const sheet = document.createElement('canvas');
    [sheet.width, sheet.height] = [Math.round(width * scale), Math.round(height * scale)];
    const context = sheet.getContext('2d');
    if (context === null || !isReal(context, sheet)) continue;
    context.setTransform(scale, 0, 0, scale, 0, 0);
    context.fillStyle = drawing.background;
    context.fillRect(0, 0, width, height);
    paintMarks(context, drawing.marks, typefaces());
    const blob = await new Promise<Blob | null>((resolve) => sheet.toBlob(resolve, 'image/png'));
    if (blob === null) continue;
    const parts = withDensity(new Uint8Array(await blob.arrayBuffer()), (dotsPerInch * scale) / wanted);
    return { blob: new Blob(parts, { type: 'image/png' }), width: sheet.width, height: sheet.height, isClamped: scale < wanted };
  }
  throw new RangeError('The browser has no room for a picture');
}

/** A sheet that is too large for the browser keeps nothing of what is drawn on it. */
function isReal(context: CanvasRenderingContext2D, { width, height }: HTMLCanvasElement): boolean {
  context.fillRect(width - 1, height - 1, 1, 1);
  return context.getImageData(width - 1, height - 1, 1, 1).data[3] === 255;
}
