import type { Part } from './part.ts';

/** The parts of a document as a tree beside its pages: what is a heading, a cell, a picture with its words. */
export class Structure {
  readonly #document: PDFKit.PDFDocument;
  readonly #elements = new Map<Part, PDFKit.PDFStructureElement>();
  #root: PDFKit.PDFStructureElement | null = null;

  constructor(document: PDFKit.PDFDocument) {
    this.#document = document;
  }

  /** What is drawn now belongs to the part. Parts are not drawn within one another's drawing. */
  draw(part: Part, draw: () => void): void {
    this.#elementOf(part).add(draw);
  }

  /** Rules, page numbers and what else is no part of what the document says. */
  ornament(draw: () => void): void {
    this.#document.markContent('Artifact', { type: 'Layout' });
    draw();
    this.#document.endMarkedContent();
  }

  #elementOf(part: Part): PDFKit.PDFStructureElement {
    const known = this.#elements.get(part);
    if (known !== undefined) return known;
    const { tag, within, alternative } = part;
    const element = this.#document.struct(tag, {
      ...(alternative !== undefined && { alt: alternative }),
      ...(tag === 'TH' && { scope: 'Column' }),
    });
    (within === undefined ? this.#rootElement() : this.#elementOf(within)).add(element);
    this.#elements.set(part, element);
    return element;
  }

  #rootElement(): PDFKit.PDFStructureElement {
    if (this.#root === null) {
      this.#root = this.#document.struct('Document');
      this.#document.addStructure(this.#root);
    }
    return this.#root;
  }
}
