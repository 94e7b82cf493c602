import { useQuery } from '@tanstack/react-query';
import { ISOLATE_REASONS } from '../../model/api/isolates.ts';
import { useView } from '../app/view.ts';
import { localeOf, useLanguage, useWords } from '../app/words.ts';
import { toggledReason } from './boardState.ts';
import { reasonCountsQuery } from './queries.ts';
import type { Board } from './useBoard.ts';
import { useJudged } from './useJudged.ts';
import { boardWords } from './words.ts';

/** The definition is the filter: each reason with what it means and how many are told for it; each is told once, for the gravest. */
export function Reasons({ state, change }: Pick<Board, 'state' | 'change'>) {
  const t = useWords(boardWords);
  const language = useLanguage();
  const { view } = useView();
  const { judged, isKnown } = useJudged(state.level ?? 'city');
  const counts = useQuery({ ...reasonCountsQuery(view, state, judged), enabled: isKnown }).data?.facets.byReason;
  const asked = state.reasons ?? [];
  return (
    <fieldset className="board-reasons">
      <legend className="unseen">{t('reasons')}</legend>
      {ISOLATE_REASONS.map((reason) => (
        <button
          key={reason}
          type="button"
          aria-pressed={asked.includes(reason)}
          onClick={() => change({ reasons: toggledReason(asked, reason), row: undefined })}
        >
          <b className="reason-count number">{counts === undefined ? '…' : (counts[reason] ?? 0).toLocaleString(localeOf(language))}</b>
          <span>
            <strong>{t(reason)}</strong>
            <small className="reason-means">{t(`${reason}Means`)}</small>
          </span>
        </button>
      ))}
    </fieldset>
  );
}
