import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Skeleton } from 'antd';
import { summaryQuery } from '../api/queries.ts';
import { PAGES } from '../app/pages.ts';
import { shellWords } from '../app/shellWords.ts';
import { Told } from '../app/Told.tsx';
import { useView } from '../app/view.ts';
import { useWords } from '../app/words.ts';
import { DOORS, FURTHER } from './doors.ts';
import { Freshness } from './Freshness.tsx';
import { startWords } from './words.ts';
import './start.css';

/** What this is, three doors into it, and what the data is. */
export function Start() {
  const t = useWords(startWords);
  const shell = useWords(shellWords);
  const { go } = useView();
  const { data, error, refetch } = useQuery(summaryQuery());
  return (
    <article className="panel start">
      <h1>{t('title')}</h1>
      <p className="lead">{t('lead')}</p>
      {error === null ? null : <Told error={error} retry={() => void refetch()} />}
      <h2 className="doors-head">{t('doors')}</h2>
      <ul className="doors">
        {DOORS.map(({ who, asks, page, view, opens }) => (
          <li key={who}>
            <button type="button" onClick={() => go(view, { page, ...(opens && { asks: opens }) })}>
              <b>{t(who)}</b>
              <span>{t(asks)}</span>
            </button>
          </li>
        ))}
      </ul>
      <h2>{t('further')}</h2>
      <ul className="further">
        {FURTHER.map(({ asks, page, view, opens }) => (
          <li key={page}>
            <button type="button" className="row" onClick={() => go(view, { page, ...(opens && { asks: opens }) })}>
              {PAGES.filter(({ to }) => to === page).map(({ key }) => (
                <small key={key}>{shell(key)}</small>
              ))}
              <span>{t(asks)}</span>
            </button>
          </li>
        ))}
      </ul>
      <h2>{t('data')}</h2>
      {data === undefined && error === null ? <Skeleton active paragraph={{ rows: 1 }} title={false} /> : null}
      {data === undefined ? null : (
        <p className="counted">{t('counts', { nodes: data.nodes, links: data.links, sources: data.sources, revision: data.revision })}</p>
      )}
      <p>
        {t('absence')} {data?.synthetic === true ? t('synthetic') : ''}{' '}
        <Link to="/sources" search={true}>
          {t('licences')}
        </Link>
      </p>
      <Freshness />
    </article>
  );
}
