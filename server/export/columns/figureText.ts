import type { Figure } from '../../../model/figure.ts';

/** A figure in one line: what it counts, its value, the time it speaks of, and where it stands. */
export function figureText({ label, value, unit, asOf, citations }: Figure): string {
  const both = (text: { readonly zh: string; readonly en: string } | undefined): string =>
    text === undefined ? '' : text.zh === text.en ? text.zh : `${text.zh} / ${text.en}`;
  const where = citations.map(({ source, locator }) => `${source}, ${locator}`).join('; ');
  return [`${both(label)}:`, String(value), both(unit), asOf && `(${both(asOf)})`, `[${where}]`].filter(Boolean).join(' ');
}
