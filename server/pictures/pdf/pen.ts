import PDFDocument from 'pdfkit';
import type { Language } from '../../../model/text.ts';
import { type FaceId, faceOf } from '../fonts/faces.ts';
import { FaceChooser, type Run } from '../fonts/runs.ts';
import { Halos } from './halos.ts';
import { Structure } from './structure.ts';

export interface TextStyle {
  readonly size: number;
  readonly bold?: boolean | undefined;
  readonly colour?: string;
}

export interface Identity {
  readonly title: string;
  readonly language: Language;
  readonly made: Date;
  readonly keywords?: string;
}

/** Writes on the pages of one PDF: measures and draws text in the faces that have it. Lengths are in points, y goes down. */
export class Pen {
  readonly document: PDFKit.PDFDocument;
  readonly language: Language;
  readonly #chooser = new FaceChooser();
  readonly #registered = new Set<FaceId>();
  readonly structure: Structure;
  readonly #halos: Halos;
  readonly #bytes: Promise<Uint8Array>;

  constructor({ title, language, made, keywords }: Identity) {
    this.language = language;
    this.document = new PDFDocument({
      autoFirstPage: false,
      pdfVersion: '1.7',
      lang: language === 'zh' ? 'zh-CN' : 'en',
      displayTitle: true,
      tagged: true,
      margin: 0,
      info: {
        Title: title,
        Creator: 'Deltaweave 织网',
        Producer: 'Deltaweave 织网',
        CreationDate: made,
        ...(keywords && { Keywords: keywords }),
      },
    });
    this.structure = new Structure(this.document);
    this.#halos = new Halos(this.document);
    this.#bytes = collected(this.document);
  }

  get lacking(): readonly string[] {
    return [...this.#chooser.lacking];
  }

  width(text: string, style: TextStyle): number {
    return this.#runs(text, style).reduce((sum, run) => sum + this.#widthOf(run, style.size), 0);
  }

  /** One line of plain text from x on; y is its baseline. */
  write(text: string, x: number, y: number, style: TextStyle): void {
    let left = x;
    for (const run of this.#runs(text, style)) {
      const width = this.#widthOf(run, style.size);
      this.document.fillColor(style.colour ?? '#000000').text(run.text, left, y, { lineBreak: false, baseline: 'alphabetic' });
      left += width;
    }
  }

  /** The line about the letters of a text that is written there next. */
  halo(text: string, x: number, y: number, style: TextStyle): void {
    let left = x;
    for (const run of this.#runs(text, style)) {
      this.#halos.draw(run, left, y, style.size);
      left += this.#widthOf(run, style.size);
    }
  }

  /** A line of the reader's table of contents that leads to this height of the page. */
  bookmark(title: string, top: number): void {
    // Left counts from the right edge here.
    const place = { expanded: true, top: Math.max(0, top - 20), left: this.document.page.width };
    this.document.outline.addItem(title, place);
  }

  end(): Promise<Uint8Array> {
    this.document.end();
    return this.#bytes;
  }

  #runs(text: string, { bold = false }: TextStyle): Run[] {
    return this.#chooser.runsOf(text, { language: this.language, bold });
  }

  #widthOf({ face, text }: Run, size: number): number {
    return this.#use(face.id).fontSize(size).widthOfString(text);
  }

  /** A face is taken into the document when it is first used. */
  #use(id: FaceId): PDFKit.PDFDocument {
    if (!this.#registered.has(id)) {
      this.document.registerFont(id, faceOf(id).bytes);
      this.#registered.add(id);
    }
    return this.document.font(id);
  }
}

function collected(document: PDFKit.PDFDocument): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  return new Promise((resolve, reject) => {
    document.on('data', (chunk: Buffer) => chunks.push(chunk));
    document.on('end', () => resolve(Buffer.concat(chunks)));
    document.on('error', reject);
  });
}
