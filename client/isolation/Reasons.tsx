import { useQuery } from '@tanstack/react-query';
import { DEFAULT_REASONS, ISOLATE_REASONS, type IsolateReason } from '../../model/api/isolates.ts';
import { useView } from '../app/view.ts';
import { localeOf, useLanguage, useWords } from '../app/words.ts';
import { toggledReason } from './boardState.ts';
import { reasonCountsQuery } from './queries.ts';
import type { Board } from './useBoard.ts';
import { boardWords } from './words.ts';

const BRIDGE: readonly IsolateReason[] = ['single-bridge'];

/** The definition is the filter: each reason with what it means and how many it holds for. */
export function Reasons({ board, state, change }: { board: Board | undefined } & Pick<Board, 'state' | 'change'>) {
  const t = useWords(boardWords);
  const language = useLanguage();
  const { view } = useView();
  const usual = useQuery(reasonCountsQuery(view, state)).data?.facets.byReason;
  // Thousands hang on one thread: they are counted by themselves, and listed when asked for.
  const hanging = useQuery(reasonCountsQuery(view, state, BRIDGE)).data?.facets.byReason;
  const asked = state.reasons ?? [];
  const counted = board?.answer.facets.byReason;
  return (
    <fieldset className="board-reasons">
      <legend className="unseen">{t('reasons')}</legend>
      {ISOLATE_REASONS.map((reason) => {
        const known = asked.includes(reason) ? counted : DEFAULT_REASONS.includes(reason) ? usual : hanging;
        return (
          <button
            key={reason}
            type="button"
            aria-pressed={asked.includes(reason)}
            onClick={() => change({ reasons: toggledReason(asked, reason), row: undefined })}
          >
            <b className="reason-count number">{known === undefined ? '…' : (known[reason] ?? 0).toLocaleString(localeOf(language))}</b>
            <span>
              <strong>{t(reason)}</strong>
              <small className="reason-means">{t(`${reason}Means`)}</small>
            </span>
          </button>
        );
      })}
    </fieldset>
  );
}
