import type { CityMatrixAnswer } from '../../../model/api/cities.ts';
import type { Drawing, DrawingMark } from '../../../model/drawing.ts';
import { LAYER_IDS, type LayerId } from '../../../model/layers.ts';
import type { Language } from '../../../model/text.ts';
import { INKS, type Shade } from '../../app/inks.ts';
import { layerName } from '../../app/named.ts';
import { framed } from '../../app/pictureFrame.ts';
import { textWidth } from '../../app/textWidth.ts';
import { say } from '../../app/words.ts';
import { step } from './cells.ts';
import type { MatrixOrder } from './order.ts';
import type { CellShade } from './shades.ts';
import { matrixShades, type ShownMatrix, shownMatrix, stepNames } from './shown.ts';
import { matrixWords } from './words.ts';

interface MatrixPicture {
  readonly matrix: Pick<CityMatrixAnswer, 'cities' | 'layers'>;
  readonly layers?: readonly LayerId[] | undefined;
  readonly order?: MatrixOrder | undefined;
  readonly language: Language;
  readonly shade: Shade;
  readonly size: { readonly width: number; readonly height: number };
  /** What the reader must know besides: the filters, the revision, the address. */
  readonly notes: readonly string[];
  readonly title?: string;
}

const EDGE = 24;

/** The matrix as a picture that stands alone, with the key to its shades. */
export function matrixDrawing({ matrix, layers = LAYER_IDS, order, language, shade, size, notes, title }: MatrixPicture): Drawing {
  const t = say(matrixWords, language);
  const shown = shownMatrix(matrix, layers, order);
  const shades = matrixShades(layers, shade);
  const named = layers.map((layer) => layerName(layer, language)).join(language === 'zh' ? '、' : ', ');
  return framed(
    {
      size,
      title: title ?? t('drawingTitle'),
      language,
      shade,
      layers: [],
      notes: [t('ofLayers', { layers: named }), `${t('tied', { tied: shown.tied, total: shown.pairs })} · ${t('none')}`, ...notes],
    },
    (room) => {
      const names = matrix.cities.map(({ name }) => name[language]);
      const cell = cellSize(names, room);
      const ink = INKS[shade].ink;
      return [
        ...gridMarks(shown, names, shades, cell, ink),
        ...keyMarks(shown.several, t(shown.several ? 'shadeLayers' : 'shadeTies'), shades, ink, room),
      ];
    },
  );
}

/** As many square cells as there are cities, and room for the longest name after the last. */
function cellSize(names: readonly string[], { width, height }: { width: number; height: number }): number {
  const longest = Math.max(0, ...names.map((name) => textWidth(name, NAME_SHARE)));
  return Math.min((width - 2 * EDGE) / (names.length + longest + 0.3), height / Math.max(1, names.length));
}

/** Letters as a share of the cell. */
const NAME_SHARE = 0.7;
const NUMBER_SHARE = 0.55;

function gridMarks(
  { cells, places, several }: ShownMatrix,
  names: readonly string[],
  shades: readonly CellShade[],
  cell: number,
  ink: string,
): DrawingMark[] {
  return places.flatMap((place, row): DrawingMark[] => [
    ...places.slice(0, row).flatMap((other, column): DrawingMark[] => {
      const found = cells[place]?.[other];
      const ground = found === undefined ? undefined : shades[step(found, several)];
      if (found === undefined || ground === undefined) return [];
      const [left, top] = [EDGE + column * cell, row * cell];
      const number = label(left + cell / 2, top + cell / 2, String(found.ties), cell * NUMBER_SHARE, ground.text, 'middle');
      return [block(left, top, cell - cell * 0.06, ground.fill), ...(found.ties === 0 ? [] : [number])];
    }),
    label(EDGE + row * cell + cell * 0.3, row * cell + cell / 2, names[place] ?? '', cell * NAME_SHARE, ink, 'start'),
  ]);
}

const block = (left: number, top: number, side: number, fill: string): DrawingMark => ({
  mark: 'path',
  points: [
    [left, top],
    [left + side, top],
    [left + side, top + side],
    [left, top + side],
  ],
  closed: true,
  fill,
});

/** Letters whose middle is at this height. */
const label = (x: number, middle: number, text: string, size: number, colour: string, anchor: 'start' | 'middle'): DrawingMark => ({
  mark: 'label',
  x,
  y: middle + size * 0.36,
  text,
  size: Math.max(1, size),
  colour,
  anchor,
});

const KEY = 26;

/** In the corner that a triangle leaves free. */
function keyMarks(several: boolean, says: string, shades: readonly CellShade[], ink: string, { width }: { width: number }): DrawingMark[] {
  const steps = stepNames(several);
  const left = width - EDGE - Math.max(steps.length * KEY, textWidth(says, 13));
  return [
    ...steps.flatMap((name, at): DrawingMark[] => {
      const ground = shades[at + 1];
      if (ground === undefined) return [];
      return [
        block(left + at * KEY, 0, KEY - 2, ground.fill),
        label(left + at * KEY + KEY / 2 - 1, KEY / 2 - 1, name, 12, ground.text, 'middle'),
      ];
    }),
    label(left, KEY + 12, says, 13, ink, 'start'),
  ];
}
