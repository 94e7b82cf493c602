/** For what is stroked until the state is restored. A dash of no length is a dot; nothing but such dashes is a whole line. */
export function dashed(document: PDFKit.PDFDocument, lengths: readonly number[]): void {
  if (lengths.some((length) => length > 0)) document.addContent(`[${lengths.map((length) => length.toFixed(2)).join(' ')}] 0 d`);
}
