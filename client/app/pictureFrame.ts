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
    ...size,
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

/** Each layer by colour, dash and name, in as many rows as the width asks for. */
function legendMarks({ layers, size, language, shade }: PictureFrame): { marks: DrawingMark[]; height: number } {
  const marks: DrawingMark[] = [];
  let [x, row] = [0, 0];
  for (const id of layers) {
    const layer = layerRow(id);
    const name = layer.name[language];
    const width = SAMPLE + 8 + textWidth(name, NAME);
    if (x > 0 && x + width > size.width - 2 * EDGE) [x, row] = [0, row + 1];
    const y = row * NAME * 1.7 + NAME / 2;
    const points: [number, number][] = [
      [x, y],
      [x + SAMPLE, y],
    ];
    marks.push(
      { mark: 'path', points, stroke: layerColour(layer, shade), width: 4, dash: [...layer.dash] },
      { mark: 'label', x: x + SAMPLE + 8, y: y + NAME * 0.36, text: name, size: NAME, colour: INKS[shade].ink },
    );
    x += width + 24;
  }
  return { marks, height: layers.length === 0 ? 0 : (row + 1) * NAME * 1.7 };
}

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
