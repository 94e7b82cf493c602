import { getDocument, type PDFPageProxy, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

interface PdfPage {
  /** Lines as a reader copies them, each ended. */
  readonly text: string;
  readonly width: number;
  readonly height: number;
  /** Where the leftmost text begins and the rightmost ends. */
  readonly left: number;
  readonly right: number;
  readonly links: readonly string[];
}

export interface PdfRead {
  readonly pages: readonly PdfPage[];
  /** Without any white space: what was written, wherever lines end. */
  readonly letters: string;
  readonly title: string;
  readonly language: string;
  readonly tagged: boolean;
  /** The bookmarks. */
  readonly outline: readonly string[];
  /** The names of the fonts, each once. */
  readonly fonts: readonly string[];
  /** How many of the fonts are in the file. */
  readonly embedded: number;
}

export const lettersOf = (text: string): string => text.replaceAll(/\s+/g, '');

/** A PDF as a program that did not write it reads it. */
export async function readPdf(bytes: Uint8Array): Promise<PdfRead> {
  // What is written plainly outside of the streams.
  const raw = Buffer.from(bytes).toString('latin1');
  const loading = getDocument({ data: Uint8Array.from(bytes), verbosity: VerbosityLevel.ERRORS });
  const document = await loading.promise;
  const pages: PdfPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) pages.push(await readPage(await document.getPage(number)));
  const { info } = (await document.getMetadata()) as { info: { Title?: string; Language?: string } };
  const marks = await document.getMarkInfo();
  const outline = (await document.getOutline()) ?? [];
  await loading.destroy();
  return {
    pages,
    letters: lettersOf(pages.map(({ text }) => text).join('')),
    title: info.Title ?? '',
    language: info.Language ?? '',
    tagged: marks?.Marked === true,
    outline: outline.map(({ title }) => title),
    fonts: [...new Set(Array.from(raw.matchAll(/\/BaseFont \/(\S+)/g), ([, name = '']) => name))],
    embedded: [...raw.matchAll(/\/FontFile[23]? \d/g)].length,
  };
}

async function readPage(page: PDFPageProxy): Promise<PdfPage> {
  const { width, height } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  const text = items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join('');
  const written = items.flatMap((item) =>
    'str' in item && item.str.trim() !== '' ? [{ left: Number(item.transform[4]), wide: item.width }] : [],
  );
  const annotations = (await page.getAnnotations()) as { url?: string }[];
  const left = Math.min(...written.map((one) => one.left));
  const right = Math.max(...written.map((one) => one.left + one.wide));
  return { text, width, height, left, right, links: annotations.flatMap(({ url }) => url ?? []) };
}
