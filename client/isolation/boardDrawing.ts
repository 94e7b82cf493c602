import type { CityMatrixAnswer } from '../../model/api/cities.ts';
import type { Drawing, DrawingMark } from '../../model/drawing.ts';
import type { Language } from '../../model/text.ts';
import { INKS, type Shade } from '../app/inks.ts';
import { framed } from '../app/pictureFrame.ts';
import { textWidth } from '../app/textWidth.ts';
import type { View } from '../app/viewState.ts';
import { say } from '../app/words.ts';
import { placeLabels } from '../map/labels.ts';
import { landMarks } from '../map/mapMarks.ts';
import { projectionFor, type Size } from '../map/projection.ts';
import { mapCounts, mapTies } from './mapCounts.ts';
import { type Mark, marksOf } from './mapMarks.ts';
import { proposalsOf } from './proposalsOf.ts';
import type { Board } from './useBoard.ts';
import { boardBriefWords, boardWords } from './words.ts';

export interface BoardPicture {
  readonly board: Board;
  readonly view: View;
  readonly cities: CityMatrixAnswer['cities'];
  readonly language: Language;
  readonly shade: Shade;
  readonly size: Size;
  readonly title: string;
  readonly notes: readonly string[];
}

/** The colour of what does not exist, as the page has it. */
const TENTATIVE: Readonly<Record<Shade, string>> = { light: '#97460a', dark: '#f0a35e' };
const LETTERS = 13;
const WHOLE = { scale: 1, x: 0, y: 0 };

/** The board's map as a picture that stands alone: who is isolated, dashed what would join them, crossed who is thought away. */
export function boardDrawing({ board, view, cities, language, shade, size, title, notes }: BoardPicture): Drawing {
  const own = say(boardBriefWords, language);
  const planned = mapTies(board, proposalsOf(board.answer, view.layers));
  const tried = mapTies(board, board.state.try ?? []);
  const gone: ReadonlySet<string> = new Set(board.state.gone);
  const counts = mapCounts(board);
  const told = [
    own(Object.values(counts).some((count) => count > 1) ? (board.level === 'city' ? 'signLayers' : 'signCount') : 'signIsolated'),
    ...(planned.length === 0 ? [] : [own('signPlanned')]),
    ...(tried.length === 0 ? [] : [own('signTried')]),
    ...(gone.size === 0 ? [] : [own('signGone')]),
    say(boardWords, language)('outline'),
  ];
  return framed({ size, title, language, shade, layers: [], notes: [...told, ...notes] }, (room) => {
    const projection = projectionFor(room, WHOLE);
    const marks = marksOf(cities, counts, projection, language);
    return [
      sea(room, shade),
      ...landMarks(projection, shade),
      ...ties(planned, marks, { stroke: TENTATIVE[shade], width: 1.6, dash: [4, 4] }),
      ...ties(tried, marks, { stroke: TENTATIVE[shade], width: 3.4, dash: [8, 4] }),
      ...marks.flatMap((mark) => cityMarks(mark, gone.has(mark.id), shade)),
      ...names(marks, new Set([...[...planned, ...tried].flatMap(({ a, b }) => [a, b]), ...gone]), room, shade),
    ];
  });
}

const sea = ({ width, height }: Size, shade: Shade): DrawingMark => ({
  mark: 'path',
  points: [
    [0, 0],
    [width, 0],
    [width, height],
    [0, height],
  ],
  closed: true,
  fill: INKS[shade].water,
});

interface Line {
  readonly stroke: string;
  readonly width: number;
  readonly dash: number[];
}

const ties = (all: readonly { readonly a: string; readonly b: string }[], marks: readonly Mark[], line: Line): DrawingMark[] =>
  all.flatMap((tie): DrawingMark[] => {
    const [from, to] = [tie.a, tie.b].map((id) => marks.find((mark) => mark.id === id)?.at);
    return from === undefined || to === undefined ? [] : [{ mark: 'path', points: [[...from], [...to]], ...line }];
  });

function cityMarks({ at: [x, y], radius, count }: Mark, isGone: boolean, shade: Shade): DrawingMark[] {
  const inks = INKS[shade];
  const isolated = { fill: inks.paper, stroke: TENTATIVE[shade], width: 2.4 };
  const arm = radius + 4;
  const cross = [1, -1].map(
    (side): DrawingMark => ({
      mark: 'path',
      points: [
        [x - arm, y - side * arm],
        [x + arm, y + side * arm],
      ],
      stroke: inks.ink,
      width: 2,
    }),
  );
  return [
    { mark: 'circle', x, y, radius, ...(count > 0 ? isolated : { fill: inks.mark, stroke: inks.paper, width: 1 }) },
    ...(isGone ? cross : []),
  ];
}

/** First the names of whom a tie or a loss touches, then the most isolated; marks without a name keep their place. */
function names(marks: readonly Mark[], named: ReadonlySet<string>, room: Size, shade: Shade): DrawingMark[] {
  const weight = ({ id, count }: Mark): number => (named.has(id) ? 1e6 : 0) + count;
  const wanted = marks
    .toSorted((one, other) => weight(other) - weight(one))
    .map((mark) => {
      const text = weight(mark) > 0 ? mark.name : '';
      return { text, at: mark.at, radius: mark.radius, width: textWidth(text, LETTERS), height: LETTERS + 2 };
    });
  const { ink, halo } = INKS[shade];
  return placeLabels(wanted, room).flatMap(({ text, x, y }): DrawingMark[] =>
    text === '' ? [] : [{ mark: 'label', x, y: y + LETTERS * 0.36, text, size: LETTERS, colour: ink, halo }],
  );
}
