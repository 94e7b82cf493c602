import { useQuery } from '@tanstack/react-query';
import { matrixQuery } from '../api/queries.ts';
import type { Shade } from '../app/inks.ts';
import { useShade } from '../app/theme.ts';
import { useView } from '../app/view.ts';
import { useLanguage, useWords } from '../app/words.ts';
import { type PictureSheet, useOffer } from '../share/offers.ts';
import { boardDrawing } from './boardDrawing.ts';
import { briefOfBoard } from './briefOfBoard.ts';
import { mapCounts } from './mapCounts.ts';
import { proposalsOf } from './proposalsOf.ts';
import { lossQuery } from './queries.ts';
import type { Board } from './useBoard.ts';
import { boardBriefWords, boardWords } from './words.ts';

const ON_SCREEN = { width: 900, height: 760 };
/** So that it stands beneath the answer, on the first page. */
const ON_PAPER = { width: 900, height: 580 };

/** What the board hands on: its map, a brief, its tables, and who is on the list. */
export function useBoardOffers(board: Board): void {
  const t = useWords(boardWords);
  const own = useWords(boardBriefWords);
  const language = useLanguage();
  const { view } = useView();
  const shade = useShade();
  const { state, level, answer } = board;
  const gone = state.gone ?? [];
  const loss = useQuery({ ...lossQuery(view, gone), enabled: gone.length > 0 }).data;
  const cities = useQuery(matrixQuery(view)).data?.cities ?? [];
  const isDrawn = cities.length > 0 && Object.keys(mapCounts(board)).length > 0;
  // Proposed ties are drawn without anybody's asking.
  const hypothetical = gone.length > 0 || (level === 'city' && (state.try ?? []).length + proposalsOf(answer, view.layers).length > 0);
  const title = own(hypothetical ? 'pictureWhatIf' : 'pictureTitle', { level: t(level) });
  const draw = (sheet: Omit<PictureSheet, 'extent'>, drawnIn: Shade) =>
    boardDrawing({ board, view, cities, language, shade: drawnIn, size: sheet, title: sheet.title, notes: sheet.notes });
  useOffer(
    'picture',
    isDrawn ? () => ({ ...ON_SCREEN, title, hasSight: false, hypothetical, draw: (sheet) => draw(sheet, shade) }) : undefined,
  );
  useOffer('brief', () => {
    const drawing = isDrawn ? draw({ ...ON_PAPER, title, notes: [] }, 'light') : undefined;
    return briefOfBoard({ board, view, drawing, loss: gone.length === 0 ? undefined : loss }, language);
  });
  useOffer('nodes', board.rows.length === 0 ? undefined : () => board.rows.map(({ node }) => node.id));
}
