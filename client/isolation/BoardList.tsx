import { Button } from 'antd';
import { useState } from 'react';
import { LAYERS } from '../../model/layers.ts';
import { useView } from '../app/view.ts';
import { useLanguage, useWords } from '../app/words.ts';
import { BoardRow } from './BoardRow.tsx';
import { ORDERS } from './boardState.ts';
import { RemedyLimits } from './RemedyLimits.tsx';
import type { Board } from './useBoard.ts';
import { boardWords } from './words.ts';

const AT_ONCE = 25;

/** The ranked list, never silently cut. */
export function BoardList({ board }: { board: Board }) {
  const t = useWords(boardWords);
  const { state, change, level, rows, items, answer, narrowed, more, busy } = board;
  const [most, showMost] = useState(AT_ONCE);
  const open = rows.findIndex(({ node }) => node.id === state.row);
  const shown = rows.slice(0, Math.max(most, open + 1));
  const total = narrowed && more === null ? rows.length : answer.total;
  return (
    <section className="board-list" aria-label={t('list')} aria-busy={busy}>
      <div className="board-list-head">
        <h2>
          {state.reasons === undefined ? t('list') : t('listOf', { reasons: state.reasons.map((id) => t(id)).join(t('and')) })}{' '}
          <small>{t('shown', { shown: shown.length, total: narrowed ? rows.length : total })}</small>{' '}
          {narrowed && more !== null ? <small>{t('lookedThrough', { looked: items.length, total: answer.total })}</small> : null}
        </h2>
        <RemedyLimits board={board} />
        {level === 'city' && rows.length > 1 ? (
          <label>
            {t('order')}{' '}
            <select
              value={state.order ?? 'missing'}
              onChange={({ target }) => change({ order: target.value === 'rank' ? 'rank' : undefined })}
            >
              {ORDERS.map((order) => (
                <option key={order} value={order}>
                  {t(order === 'rank' ? 'orderRank' : 'orderMissing')}
                </option>
              ))}
            </select>
          </label>
        ) : null}
      </div>
      {rows.length === 0 && !busy ? <Nobody board={board} /> : null}
      <ol>
        {shown.map((item, at) => (
          <BoardRow key={item.node.id} item={item} rank={at + 1} board={board} />
        ))}
      </ol>
      {shown.length < rows.length || more !== null ? (
        <Button
          loading={busy}
          onClick={() => {
            if (shown.length >= rows.length - AT_ONCE && more !== null) more();
            showMost(most + AT_ONCE);
          }}
        >
          {t('more')}
        </Button>
      ) : null}
    </section>
  );
}

/** Nobody isolated is an answer; what to look at next is one press away. */
function Nobody({ board: { answer, narrowed, level, change } }: { board: Board }) {
  const t = useWords(boardWords);
  const language = useLanguage();
  const { go } = useView();
  return (
    <div className="board-empty">
      <p>{narrowed ? t('nobody') : (answer.none?.text[language] ?? t('nobody'))}</p>
      {level === 'city' ? (
        <p className="count-chips">
          {t('tryLayer')}{' '}
          {LAYERS.map(({ id, name }) => (
            <button key={id} type="button" onClick={() => go({ layers: [id] })}>
              {name[language]}
            </button>
          ))}
        </p>
      ) : (
        <Button onClick={() => change({ level: 'city', reasons: undefined })}>{t('toCities')}</Button>
      )}
    </div>
  );
}
