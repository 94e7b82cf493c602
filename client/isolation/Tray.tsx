import { Button } from 'antd';
import { useView } from '../app/view.ts';
import { useWords } from '../app/words.ts';
import { toggledTie, writeProposals } from './boardState.ts';
import { proposalsOf } from './Reconnect.tsx';
import { TieName } from './TieName.tsx';
import { effectAlone, gapsClosed, partsAfter } from './trayEffect.ts';
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
                    <TieName tie={tie} board={board} />
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
  const { state, answer, items, judged, isWhole } = board;
  const tried = state.try ?? [];
  // A link on a layer that is not looked at joins nothing here.
  const ties = tried.filter(({ layer }) => layer === undefined || judged.length === 0 || judged.includes(layer));
  if (tried.length === 0) return null;
  const now = answer.reconnect.components;
  const { least, most } = partsAfter(items, answer.reconnect, ties, isWhole);
  const { gaps, closed, leaving } = gapsClosed(items, ties, judged);
  return (
    <ul className="tray-effect">
      <li className="tray-count">{t('trying', { count: tried.length })}</li>
      <li>
        {least === now
          ? t('partsSame', { now })
          : least === most
            ? t('partsExact', { now, after: least })
            : t('partsBetween', { now, least, most })}
      </li>
      {gaps === 0 || items.length < answer.total ? null : <li>{t('gaps', { closed, gaps })}</li>}
      {leaving === 0 || !isWhole ? null : <li>{t('leaves', { count: leaving })}</li>}
    </ul>
  );
}
