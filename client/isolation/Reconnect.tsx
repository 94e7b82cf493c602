import { Button } from 'antd';
import { useState } from 'react';
import { LAYERS } from '../../model/layers.ts';
import { layerName } from '../app/named.ts';
import { useView } from '../app/view.ts';
import { localeOf, useLanguage, useWords } from '../app/words.ts';
import { toggledTie, writeProposals } from './boardState.ts';
import { proposalsOf } from './proposalsOf.ts';
import { TieName } from './TieName.tsx';
import type { Board } from './useBoard.ts';
import { boardWords } from './words.ts';

const AT_ONCE = 5;

/** The fewest links that join all, each to try. */
export function Reconnect({ board }: { board: Board }) {
  const t = useWords(boardWords);
  const language = useLanguage();
  const { view, go } = useView();
  const [all, showAll] = useState(false);
  const { answer, level, state, change } = board;
  const { components, links, plan } = answer.reconnect;
  const ties = state.try ?? [];
  const planned = proposalsOf(answer, view.layers);
  const untried = planned.filter((tie) => toggledTie(ties, tie).length > ties.length);
  if (links === 0) {
    return (
      <section className="reconnect">
        <h2>{t('reconnect')}</h2>
        <p>{t('reconnectOne')}</p>
        {level === 'city' && view.layers?.length !== 1 ? (
          <>
            <p>{t('reconnectEach')}</p>
            <p className="count-chips">
              {LAYERS.map(({ id }) => (
                <button key={id} type="button" onClick={() => go({ layers: [id] })}>
                  {layerName(id, language)}
                </button>
              ))}
            </p>
          </>
        ) : null}
      </section>
    );
  }
  return (
    <section className="reconnect">
      <h2>
        {t('reconnect')} <span className="hypothetical">{t('hypothetical')}</span>
      </h2>
      <p>
        {t('reconnectFewest', { components, links })} <small>{t(level === 'city' ? 'planShortest' : 'planLargest')}</small>
      </p>
      <ol>
        {planned.slice(0, all ? undefined : AT_ONCE).map((tie, at) => {
          const tried = !untried.includes(tie);
          const kilometres = plan[at]?.kilometres;
          return (
            <li key={`${tie.a} ${tie.b}`} className="tie-row">
              <span>
                <TieName tie={tie} board={board} />{' '}
                {kilometres === undefined ? null : (
                  <small>{t('km', { count: Math.round(kilometres).toLocaleString(localeOf(language)) })}</small>
                )}
              </span>
              <Button
                size="small"
                type={tried ? 'primary' : 'default'}
                aria-pressed={tried}
                onClick={() => change({ try: writeProposals(toggledTie(ties, tie)) })}
              >
                {t(tried ? 'tried' : 'tryIt')}
              </Button>
            </li>
          );
        })}
      </ol>
      <div className="actions">
        {planned.length > AT_ONCE ? (
          <Button size="small" type="link" aria-expanded={all} onClick={() => showAll(!all)}>
            {all ? t('fewer') : t('allOf', { count: planned.length })}
          </Button>
        ) : null}
        {untried.length > 0 ? (
          <Button size="small" onClick={() => change({ try: writeProposals([...ties, ...untried]) })}>
            {t('tryAll')}
          </Button>
        ) : null}
        <small>{planned.length < links ? t('planOf', { shown: planned.length, total: links }) : null}</small>
      </div>
    </section>
  );
}
