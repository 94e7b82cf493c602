import { LAYERS } from '../../model/layers.ts';
import type { Source } from '../../model/source.ts';
import { plainText } from '../pictures/fonts/plainText.ts';
import { dashed } from '../pictures/pdf/dash.ts';
import type { Part } from '../pictures/pdf/part.ts';
import type { Pen } from '../pictures/pdf/pen.ts';
import { points } from './blocks/points.ts';
import type { Brief } from './brief.ts';
import { BRIEF_WORDS } from './briefWords.ts';
import { paragraph } from './lines.ts';
import { type Piece, type Place, spaced } from './piece.ts';
import { section } from './section.ts';
import { baseline, INKS, TYPES } from './sheet.ts';

const SAMPLE = { width: 44, gap: 12, name: 74 };
const NUMBER = 24;
const ADDRESS = /https?:\/\/[^\s()<>，；]+/;

/** What makes the brief checkable: legend, method, sources in full, licences. */
export function back(pen: Pen, brief: Brief, width: number): Piece[] {
  const { request, sources, revision } = brief;
  const t = (text: { zh: string; en: string }): string => text[pen.language];
  const pictured = request.sections.some(({ blocks }) => blocks.some(({ block }) => block === 'picture'));
  const modelled = request.sections.some(({ blocks }) => blocks.some((block) => block.modelled === true));
  const methods = [...request.method, t(BRIEF_WORDS.basis(revision)), ...(modelled ? [t(BRIEF_WORDS.modelledMeans())] : [])];
  const cited =
    sources.length === 0
      ? paragraph(pen, t(BRIEF_WORDS.noSources()), TYPES.body, width)
      : sources.flatMap((source, index) => sourcePieces(pen, source, index, width));
  return [
    ...section(pen, t(BRIEF_WORDS.legend()), legend(pen, pictured ? request.layers : [], width), width),
    ...section(pen, t(BRIEF_WORDS.method()), points(pen, methods, width), width),
    ...section(pen, t(BRIEF_WORDS.data()), points(pen, [t(BRIEF_WORDS.attributions()), t(BRIEF_WORDS.outline())], width), width),
    ...section(pen, t(BRIEF_WORDS.sources(sources.length)), cited, width),
  ];
}

function legend(pen: Pen, shown: readonly string[], width: number): Piece[] {
  const { language } = pen;
  return LAYERS.map(({ id, name, describes, colour, dash }, index) => {
    const told =
      shown.length === 0 || shown.includes(id) ? describes[language] : `${describes[language]} ${BRIEF_WORDS.notShown()[language]}`;
    const left = SAMPLE.width + SAMPLE.gap + SAMPLE.name;
    const part: Part = { tag: 'P' };
    const lines = paragraph(pen, told, TYPES.cell, width, { left, part });
    return {
      height: lines.length * TYPES.cell.leading + 4,
      keep: index < LAYERS.length - 1,
      draw(to, place) {
        to.structure.ornament(() => sample(to, place, colour, dash));
        to.structure.draw(part, () =>
          to.write(name[language], place.left + SAMPLE.width + SAMPLE.gap, place.top + baseline(TYPES.cell), { ...TYPES.cell, bold: true }),
        );
        for (const [at, line] of lines.entries()) line.draw(to, { ...place, top: place.top + at * TYPES.cell.leading });
      },
    };
  });
}

function sample({ document }: Pen, { left, top }: Place, colour: string, dash: readonly number[]): void {
  const middle = top + TYPES.cell.leading / 2;
  document.save();
  dashed(document, dash);
  document
    .moveTo(left, middle)
    .lineTo(left + SAMPLE.width, middle)
    .lineWidth(3)
    .stroke(colour);
  document.restore();
}

function sourcePieces(pen: Pen, source: Source, index: number, width: number): Piece[] {
  const { language } = pen;
  const { title, publisher, date, licence, locator, attribution } = source;
  const part: Part = { tag: 'P' };
  const inset = { left: NUMBER, part };
  const details = [
    BRIEF_WORDS.published(publisher[language], date),
    BRIEF_WORDS.licence(licence),
    ...(attribution === undefined ? [] : [BRIEF_WORDS.attribution(attribution)]),
  ];
  const told = details.map((text) => text[language]).join(language === 'zh' ? '；' : '; ');
  const named = paragraph(pen, title[language], { ...TYPES.cell, bold: true }, width, inset);
  const [first, ...rest] = [...named, ...paragraph(pen, told, TYPES.small, width, inset), ...where(pen, locator, width, part)];
  if (first === undefined) return [];
  const numbered: Piece = {
    ...first,
    draw(to, place) {
      const number = String(index + 1);
      const left = place.left + NUMBER - 8 - to.width(number, TYPES.small);
      to.structure.draw(part, () => to.write(number, left, place.top + baseline(TYPES.cell), TYPES.small));
      first.draw(to, place);
    },
  };
  const pieces = [numbered, ...rest];
  return spaced(
    pieces.map((piece, at) => ({ ...piece, keep: at < pieces.length - 1 })),
    5,
  );
}

/** It leads to the first address in it. */
function where(pen: Pen, locator: string, width: number, part: Part): Piece[] {
  const plain = plainText(locator);
  const [address] = ADDRESS.exec(plain) ?? [];
  const colour = address === undefined ? INKS.faint : INKS.accent;
  const lines = paragraph(pen, plain, { ...TYPES.small, colour }, width, { left: NUMBER, part });
  if (address === undefined) return lines;
  return lines.map((piece) => ({
    ...piece,
    draw(to, place) {
      piece.draw(to, place);
      to.document.link(place.left + NUMBER, place.top, place.width - NUMBER, piece.height, address);
    },
  }));
}
