import type { Glyph, PathCommand } from 'fontkit';
import type { Run } from '../fonts/runs.ts';
import { HALO_SHARE } from '../halo.ts';

const OPERATORS = { moveTo: 'm', lineTo: 'l', bezierCurveTo: 'c', closePath: 'h' } as const;

/**
 * The line about letters, drawn from their outlines: as text it would be found and copied twice. Each outline stands once in the
 * document, however often it is drawn.
 */
export class Halos {
  readonly #document: PDFKit.PDFDocument;
  readonly #outlines = new Map<string, { readonly name: string; readonly form: PDFKit.PDFKitReference }>();

  constructor(document: PDFKit.PDFDocument) {
    this.#document = document;
  }

  /** In the stroke's present colour. */
  draw({ face, text }: Run, x: number, y: number, size: number): void {
    const { glyphs, positions } = face.font.layout(text);
    const scale = size / face.font.unitsPerEm;
    let left = x;
    glyphs.forEach((glyph, index) => {
      if (glyph.path.commands.length > 0) this.#stroke(`${face.id}-${glyph.id}`, glyph, left, y, scale);
      left += (positions[index]?.xAdvance ?? 0) * scale;
    });
  }

  #stroke(key: string, glyph: Glyph, x: number, y: number, scale: number): void {
    const { name, form } = this.#outline(key, glyph);
    const document = this.#document;
    document.page.xobjects[name] = form;
    document.save();
    // Outlines count upwards.
    document.transform(scale, 0, 0, -scale, x, y);
    document.lineWidth(HALO_SHARE * 1000).lineJoin('round');
    document.addContent(`/${name} Do`);
    document.restore();
  }

  #outline(key: string, glyph: Glyph) {
    const known = this.#outlines.get(key);
    if (known !== undefined) return known;
    const { minX, minY, maxX, maxY } = glyph.bbox;
    const form = this.#document.ref({
      Type: 'XObject',
      Subtype: 'Form',
      BBox: [minX - 500, minY - 500, maxX + 500, maxY + 500],
      Resources: {},
    });
    form.end(Buffer.from(`${strokes(glyph.path.commands)} S`));
    const outline = { name: `O${this.#outlines.size}`, form };
    this.#outlines.set(key, outline);
    return outline;
  }
}

function strokes(commands: readonly PathCommand[]): string {
  let [x, y] = [0, 0];
  return commands
    .map(({ command, args }) => {
      const quadratic = command === 'quadraticCurveTo';
      const points = quadratic ? asCubic([x, y], args) : args;
      [x, y] = [points.at(-2) ?? x, points.at(-1) ?? y];
      return `${points.map((value) => Math.round(value)).join(' ')} ${OPERATORS[quadratic ? 'bezierCurveTo' : command]}`;
    })
    .join(' ');
}

/** PDF knows no curves of the second degree. */
function asCubic([x, y]: readonly [number, number], [bendX = 0, bendY = 0, endX = 0, endY = 0]: readonly number[]): number[] {
  const near = (from: number, bend: number): number => from + (2 / 3) * (bend - from);
  return [near(x, bendX), near(y, bendY), near(endX, bendX), near(endY, bendY), endX, endY];
}
