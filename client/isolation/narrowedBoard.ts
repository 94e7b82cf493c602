import { DELTA_PROVINCES } from '../../model/provinces.ts';
import type { Language } from '../../model/text.ts';
import { layerName, nodeTypeName } from '../app/named.ts';
import { say } from '../app/words.ts';
import { nameOf } from '../share/brief/blocks.ts';
import type { BoardState } from './boardState.ts';
import type { Board } from './useBoard.ts';
import { boardBriefWords, boardWords } from './words.ts';

/** What the board was narrowed to, beside the filters of the view. */
export function narrowedBoard(state: BoardState, board: Board, language: Language): { name: string; value: string }[] {
  const [t, own] = [say(boardWords, language), say(boardBriefWords, language)];
  const province = DELTA_PROVINCES.find(({ id }) => id === state.province)?.name[language];
  const told = [
    [t('reasons').split(/[（(]/)[0]?.trim() ?? '', state.reasons?.map((id) => t(id)).join(own('list'))],
    [t('compare'), state.since === undefined ? undefined : t('yearStart', { year: state.since })],
    [t('changes'), state.change === undefined ? undefined : t(state.change)],
    [t('types'), state.type === undefined ? undefined : nodeTypeName(state.type, language)],
    [t('provinces'), province],
    [t('cities'), state.city === undefined ? undefined : nameOf(board, state.city, language)],
    [t('lacks'), state.lacks === undefined ? undefined : layerName(state.lacks, language)],
    [t('documents'), state.named === undefined ? undefined : t(state.named === 'true' ? 'namedYes' : 'namedNo')],
    [t('remedyWith'), state.within === undefined ? undefined : t('kilometres', { count: state.within })],
  ] as const;
  return told.flatMap(([name, value]) => (value === undefined || value === '' ? [] : [{ name, value }]));
}
