import type { Pen } from '../pictures/pdf/pen.ts';

/** A line across the text. */
export function rule(
  pen: Pen,
  { left, width }: { readonly left: number; readonly width: number },
  y: number,
  thick: number,
  colour: string,
): void {
  pen.structure.ornament(() =>
    pen.document
      .moveTo(left, y)
      .lineTo(left + width, y)
      .lineWidth(thick)
      .stroke(colour),
  );
}
