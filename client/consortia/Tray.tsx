import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useEffect } from 'react';
import { Answer } from '../app/Answer.tsx';
import { useView } from '../app/view.ts';
import { useWords } from '../app/words.ts';
import { usePartnersState } from '../partners/partnersState.ts';
import { useToCanvas } from '../partners/useToCanvas.ts';
import { MemberList } from './MemberList.tsx';
import { checkQuery } from './queries.ts';
import { STAYS, stayHere } from './stays.ts';
import { TRAY_ID, trayCame } from './toTray.ts';
import { useConsortium } from './useConsortium.ts';
import { Verdict } from './Verdict.tsx';
import { consortiaWords } from './words.ts';
import './consortia.css';

/** The consortium beside the list of partners: it grows as they are ticked. */
export function Tray() {
  const t = useWords(consortiaWords);
  const { view } = useView();
  const [{ topic }, change] = usePartnersState();
  const consortium = useConsortium();
  const toCanvas = useToCanvas();
  const { members, replace } = consortium;
  const query = useQuery(checkQuery(consortium, view));
  useEffect(trayCame, []);
  return (
    <section className="tray" aria-label={t('yours')} {...TRAY_ID} {...STAYS}>
      <h2>
        {t('yours')} {members.length === 0 ? null : <small>{t('count', { count: members.length })}</small>}
      </h2>
      {members.length === 0 ? (
        <>
          <p className="hint">{t('trayTeach')}</p>
          {topic === undefined ? null : <Button onClick={() => change({ part: 'build' })}>{t('propose')}</Button>}
        </>
      ) : (
        <>
          <div className="actions">
            <Button type="primary" size="small" onClick={() => change({ part: 'build' })}>
              {t('open')}
            </Button>
            <Button size="small" onClick={() => toCanvas(members)}>
              {t('toCanvas')}
            </Button>
            <Button
              size="small"
              onClick={(event) => {
                stayHere(event);
                replace([], undefined);
              }}
            >
              {t('clear')}
            </Button>
          </div>
          <Answer query={query}>
            {(check) => (
              <>
                <MemberList members={check.members} />
                <Verdict check={check} />
              </>
            )}
          </Answer>
        </>
      )}
    </section>
  );
}
