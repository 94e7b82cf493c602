import { useQuery } from '@tanstack/react-query';
import { summaryQuery } from '../api/queries.ts';
import { layerName } from '../app/named.ts';
import { useView } from '../app/view.ts';
import { useLanguage, useWords } from '../app/words.ts';
import { LEVELS } from './boardState.ts';
import type { Board } from './useBoard.ts';
import { boardWords } from './words.ts';

/** What is looked at, the answer in a sentence, and what it was computed on. */
export function BoardHead({ board, state, change }: { board: Board | undefined } & Pick<Board, 'state' | 'change'>) {
  const t = useWords(boardWords);
  const language = useLanguage();
  const level = state.level ?? 'city';
  const { data: graph } = useQuery(summaryQuery());
  return (
    <header className="board-head">
      <div className="board-title">
        <h1>{t('title')}</h1>
        <fieldset className="count-chips">
          <legend className="unseen">{t('levels')}</legend>
          {LEVELS.map((each) => (
            <button
              key={each}
              type="button"
              aria-pressed={each === level}
              // Places, types and rows of one level mean nothing on another.
              onClick={() =>
                change({
                  ...{ level: each, type: undefined, city: undefined, province: undefined, lacks: undefined },
                  ...{ named: undefined, row: undefined, reasons: undefined, change: undefined },
                })
              }
            >
              {t(each)}
            </button>
          ))}
        </fieldset>
        <Since state={state} change={change} />
      </div>
      <p className="board-answer" aria-live="polite">
        {board?.answer.summary[language]}
      </p>
      <p className="board-basis">
        {t(`${level}Means`)} {graph === undefined ? null : t('basis', { nodes: graph.nodes, revision: graph.revision })}
        {board?.answer.complete === false ? <b> {t('incomplete')}</b> : null} {t('once')}
      </p>
      {board === undefined ? null : <ByLayer board={board} />}
    </header>
  );
}

const YEARS = Array.from({ length: 26 }, (_, at) => String(2025 - at));

function Since({ state, change }: Pick<Board, 'state' | 'change'>) {
  const t = useWords(boardWords);
  const { view } = useView();
  const { at } = view;
  return (
    <label className="board-since">
      {t('compare')}{' '}
      <select value={state.since ?? ''} onChange={({ target }) => change({ since: target.value || undefined, change: undefined })}>
        <option value="">{t('noCompare')}</option>
        {YEARS.filter((year) => at === undefined || year < at).map((year) => (
          <option key={year} value={year}>
            {t('yearStart', { year })}
          </option>
        ))}
      </select>
    </label>
  );
}

/** On which layers cities are judged when none is chosen, and what each layer by itself would show. */
function ByLayer({ board: { level, judged, lackedBy } }: { board: Board }) {
  const t = useWords(boardWords);
  const language = useLanguage();
  const { view, go } = useView();
  if (level !== 'city' || view.layers !== undefined) return null;
  return (
    <div className="board-layers">
      <p>
        {t('judgedOn', {
          layers: judged.length === 0 ? t('judgedOnNone') : judged.map((id) => layerName(id, language)).join(t('and')),
        })}
      </p>
      <p className="count-chips">
        {lackedBy.map(({ layer, count }) => (
          <button key={layer} type="button" onClick={() => go({ layers: [layer] })}>
            {layerName(layer, language)} <b className="chip-count number">{count}</b>
          </button>
        ))}
      </p>
    </div>
  );
}
