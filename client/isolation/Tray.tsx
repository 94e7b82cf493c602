import { Button } from 'antd';
import { useView } from '../app/view.ts';
import { useLanguage, useWords } from '../app/words.ts';
import { toggledTie, writeProposals } from './boardState.ts';
import { proposalsOf } from './proposalsOf.ts';
import { TieName } from './TieName.tsx';
import { effectAlone } from './trayEffect.ts';
import { togetherTold } from './trayTold.ts';
import type { Board } from './useBoard.ts';
import { boardWords } from './words.ts';

/** Links that do not exist yet, tried together: what is known of their effect, and what is not. */
export function Tray({ board }: { board: Board }) {
  const t = useWords(boardWords);
  const { view } = useView();
  const { state, change, answer, items } = board;
  const ties = state.try ?? [];
  const [first] = proposalsOf(answer, view.layers);
  return (
    <section className="what-if-tray">
      <h2>
        {t('tray')} <span className="hypothetical">{t('hypothetical')}</span>
      </h2>
      {ties.length === 0 ? (
        <p className="board-empty">
          {t('trayEmpty')}{' '}
          {first === undefined ? null : (
            <Button size="small" onClick={() => change({ try: writeProposals([first]) })}>
              {t('trayFirst')}
            </Button>
          )}
        </p>
      ) : (
        <>
          <ul>
            {ties.map((tie) => {
              const effect = effectAlone(items, tie);
              return (
                <li key={`${tie.a} ${tie.b} ${tie.layer}`} className="tie-row">
                  <span>
                    <TieName tie={tie} board={board} />{' '}
                    <small className="tie-told">
                      {effect === undefined ? t('effectUnknown') : t('alonePart', { size: effect.size, components: effect.components })}
                    </small>
                  </span>
                  <Button size="small" onClick={() => change({ try: writeProposals(toggledTie(ties, tie)) })}>
                    {t('remove')}
                  </Button>
                </li>
              );
            })}
          </ul>
          <p>
            <Button size="small" onClick={() => change({ try: undefined })}>
              {t('removeAll')}
            </Button>
          </p>
          <p className="board-basis">{t('notComputed')}</p>
        </>
      )}
    </section>
  );
}

/** What is known of their effect together; nothing while nothing is tried. */
export function TrayEffect({ board }: { board: Board }) {
  const t = useWords(boardWords);
  const language = useLanguage();
  const tried = board.state.try ?? [];
  if (tried.length === 0) return null;
  return (
    <ul className="tray-effect">
      <li className="tray-count">{t('trying', { count: tried.length })}</li>
      {togetherTold(board, language).map((told) => (
        <li key={told}>{told}</li>
      ))}
    </ul>
  );
}
