import type { Drawing, DrawingMark } from '../../model/drawing.ts';
import type { LayerId } from '../../model/layers.ts';
import type { Language } from '../../model/text.ts';
import { INKS, layerColour, type Shade } from './inks.ts';
import { layerRow } from './named.ts';
import { textWidth } from './textWidth.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

interface PictureFrame {
  readonly size: Size;
  readonly title: string;
  readonly language: Language;
  readonly shade: Shade;
  /** The layers that the legend explains. */
  readonly layers: readonly LayerId[];
  /** How many links of each layer there are, when that is known. */
  readonly counts?: Readonly<Partial<Record<LayerId, number>>>;
  /** What the shapes mean: outlines about the middle, from -1 to 1. */
  readonly kinds?: readonly { readonly name: string; readonly colour: string; readonly outline: readonly (readonly [number, number])[] }[];
  /** What stands beneath: how many of how many, what was left out, where it comes from. */
  readonly notes: readonly string[];
}

const EDGE = 24;
const TITLE = 22;
const NOTE = 12;
const NAME = 14;
const SAMPLE = 40;

/** A picture that stands alone: a title over what the screen shows, the legend and the notes beneath it. */
export function framed(frame: PictureFrame, body: (room: Size) => DrawingMark[]): Drawing {
  const { size, title, shade } = frame;
  const inks = INKS[shade];
  const lines = frame.notes.flatMap((note) => broken(note, NOTE, size.width - 2 * EDGE));
  const legend = legendMarks(frame);
  const top = TITLE * 2.4;
  const foot = 14 + legend.height + lines.length * NOTE * 1.5 + 8;
  const bottom = size.height - foot;
  const text = (written: string, y: number, letters: number, bold: boolean, colour: string): DrawingMark => ({
    mark: 'label',
    x: EDGE,
    y,
    text: written,
    size: letters,
    bold,
    colour,
  });
  return {
    width: size.width,
    height: size.height,
    background: inks.paper,
    title,
    marks: [
      ...shifted(body({ width: size.width, height: bottom - top }), 0, top),
      // What runs over the edges is covered, as the edge of the screen does.
      band(size.width, 0, top, inks.paper),
      band(size.width, bottom, size.height, inks.paper),
      text(title, TITLE * 1.55, TITLE, true, inks.ink),
      ...shifted(legend.marks, EDGE, bottom + 14),
      ...lines.map((line, at) => text(line, bottom + 14 + legend.height + (at + 1) * NOTE * 1.5 - 3, NOTE, false, inks.faint)),
    ],
  };
}

const band = (width: number, top: number, bottom: number, fill: string): DrawingMark => ({
  mark: 'path',
  points: [
    [0, top],
    [width, top],
    [width, bottom],
    [0, bottom],
  ],
  closed: true,
  fill,
});

interface Sign {
  readonly name: string;
  readonly room: number;
  /** The sign itself, at the left edge and the middle of its line. */
  at(x: number, y: number): DrawingMark;
}

/** Each layer by colour, dash and name, and each shape, in as many rows as the width asks for. */
function legendMarks(frame: PictureFrame): { marks: DrawingMark[]; height: number } {
  const marks: DrawingMark[] = [];
  let y = 0;
  for (const signs of [layerSigns(frame), kindSigns(frame)]) {
    let x = 0;
    for (const { name, room, at } of signs) {
      const width = room + 8 + textWidth(name, NAME);
      if (x > 0 && x + width > frame.size.width - 2 * EDGE) [x, y] = [0, y + NAME * 1.7];
      const ink = INKS[frame.shade].ink;
      marks.push(at(x, y + NAME / 2), { mark: 'label', x: x + room + 8, y: y + NAME * 0.86, text: name, size: NAME, colour: ink });
      x += width + 24;
    }
    if (signs.length > 0) y += NAME * 1.7;
  }
  return { marks, height: y };
}

const layerSigns = ({ layers, counts, language, shade }: PictureFrame): Sign[] =>
  layers.map((id) => {
    const layer = layerRow(id);
    const count = counts?.[id];
    return {
      name: count === undefined ? layer.name[language] : `${layer.name[language]} ${count.toLocaleString(language)}`,
      room: SAMPLE,
      at: (x, y) => ({
        mark: 'path',
        points: [
          [x, y],
          [x + SAMPLE, y],
        ],
        stroke: layerColour(layer, shade),
        width: 4,
        dash: [...layer.dash],
      }),
    };
  });

const kindSigns = ({ kinds = [] }: PictureFrame): Sign[] =>
  kinds.map(({ name, colour, outline }) => ({
    name,
    room: NAME,
    at: (x, y) => ({
      mark: 'path',
      points: outline.map(([right, down]) => [x + NAME / 2 + (right * NAME) / 2, y + (down * NAME) / 2]),
      closed: true,
      fill: colour,
    }),
  }));

function shifted(marks: readonly DrawingMark[], dx: number, dy: number): DrawingMark[] {
  return marks.map((mark) =>
    mark.mark === 'path'
      ? { ...mark, points: mark.points.map(([x, y]): [number, number] => [x + dx, y + dy]) }
      : { ...mark, x: mark.x + dx, y: mark.y + dy },
  );
}

/** The words of a note in lines that fit; Han text may break after any character. */
function broken(note: string, size: number, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const part of note.match(/[⺀-￯]|[^\s⺀-￯]+\s*|\s+/gu) ?? []) {
    if (line !== '' && textWidth(line + part.trimEnd(), size) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += part;
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}
