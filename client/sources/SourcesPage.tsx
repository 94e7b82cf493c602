import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Skeleton } from 'antd';
import { sayTerms } from '../../model/sentences/licence.ts';
import { sourcesQuery } from '../api/queries.ts';
import { ColumnHeads } from '../app/ColumnHeads.tsx';
import { Told } from '../app/Told.tsx';
import { localeOf, useLanguage, useWords } from '../app/words.ts';
import { sourceWords } from './words.ts';
import './sources.css';

/** Where everything comes from, under which licence, and how it must be named. */
export function SourcesPage() {
  const t = useWords(sourceWords);
  const language = useLanguage();
  const { data, error, refetch } = useQuery(sourcesQuery());
  return (
    <div className="sheet sources">
      <h1>{t('title')}</h1>
      <p>{t('lead')}</p>
      {error === null ? null : <Told error={error} retry={() => void refetch()} />}
      {data === undefined && error === null ? <Skeleton active /> : null}
      {data === undefined ? null : (
        <div className="wide">
          <table className="source-table">
            <ColumnHeads keys={['source', 'publisher', 'date', 'licence', 'facts']} say={t} />
            <tbody>
              {data.items.map((source) => (
                <tr key={source.id}>
                  <td>
                    <Link to="/sources/$id" params={{ id: source.id }} search={true}>
                      {source.title[language]}
                    </Link>
                    {source.attribution === undefined ? null : <small>{sayTerms(source.attribution, language)}</small>}
                  </td>
                  <td data-label={t('publisher')}>{source.publisher[language]}</td>
                  <td data-label={t('date')} className="number">
                    {source.date}
                  </td>
                  <td data-label={t('licence')}>{sayTerms(source.licence, language)}</td>
                  <td data-label={t('facts')} className="number">
                    {source.facts.toLocaleString(localeOf(language))}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </div>
  );
}
