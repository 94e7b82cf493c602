import { useQuery } from '@tanstack/react-query';
import { useView } from '../app/view.ts';
import { useLanguage } from '../app/words.ts';
import { useOffer } from '../share/offers.ts';
import { briefOfBoard } from './briefOfBoard.ts';
import { lossQuery } from './queries.ts';
import type { Board } from './useBoard.ts';

/** What the board hands on. */
export function useBoardOffers(board: Board): void {
  const language = useLanguage();
  const { view } = useView();
  const gone = board.state.gone ?? [];
  const loss = useQuery({ ...lossQuery(view, gone), enabled: gone.length > 0 }).data;
  useOffer('brief', () => briefOfBoard({ board, view, loss: gone.length === 0 ? undefined : loss }, language));
  useOffer('nodes', board.rows.length === 0 ? undefined : () => board.rows.map(({ node }) => node.id));
}
