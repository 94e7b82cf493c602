import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { Skeleton } from 'antd';
import type { FactAnswer, SourceDetail } from '../../model/api/sources.ts';
import { sayTerms } from '../../model/sentences/licence.ts';
import { sayLocator } from '../../model/sentences/locator.ts';
import { fetchSource } from '../api/queries.ts';
import { More } from '../app/More.tsx';
import { Told } from '../app/Told.tsx';
import { useLanguage, useWords } from '../app/words.ts';
import { Fact, type FactNames } from './Fact.tsx';
import { sourceWords } from './words.ts';
import '../panel/panel.css';
import './sources.css';

/** One source and the facts that rest on it, a page at a time. */
export function SourcePage() {
  const t = useWords(sourceWords);
  const language = useLanguage();
  const { id = '' } = useParams({ strict: false });
  const query = useInfiniteQuery({
    queryKey: ['source', id],
    queryFn: ({ pageParam, signal }) => fetchSource(id, pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last: SourceDetail) => last.next ?? undefined,
  });
  const { data, error, refetch } = query;
  const [source] = data?.pages ?? [];
  const facts = data?.pages.flatMap((page) => page.items) ?? [];
  const names: FactNames = Object.assign({}, ...(data?.pages.map((page) => page.names) ?? []));
  return (
    <div className="sheet sources">
      <Link to="/sources" search={true}>
        ← {t('back')}
      </Link>
      {error === null ? null : <Told error={error} retry={() => void refetch()} />}
      {source === undefined && error === null ? <Skeleton active /> : null}
      {source === undefined ? null : (
        <>
          <h1>{source.title[language]}</h1>
          <dl className="facts">
            {[
              { term: t('publisher'), value: source.publisher[language] },
              { term: t('date'), value: source.date },
              { term: t('licence'), value: sayTerms(source.licence, language) },
              { term: t('where'), value: sayLocator(source.locator, language) },
              { term: t('attribution'), value: source.attribution && sayTerms(source.attribution, language) },
            ].map(({ term, value }) =>
              value === undefined ? null : (
                <div key={term}>
                  <dt>{term}</dt>
                  <dd>{value}</dd>
                </div>
              ),
            )}
          </dl>
          <h2>
            {t('factsOf')} <small>{t('shown', { shown: facts.length, total: source.total })}</small>
          </h2>
          <ul className="fact-list">
            {facts.map((fact) => (
              <li key={`${fact.kind} ${fact.record.id}`}>
                <small>{t(fact.kind)}</small> <Fact fact={fact} names={names} />{' '}
                <small className="where">{sayLocator(locatorOf(fact, source.id), language)}</small>
              </li>
            ))}
          </ul>
          <More query={query} label={t('more')} />
        </>
      )}
    </div>
  );
}

function locatorOf(fact: FactAnswer, source: string): string {
  const sources = fact.kind === 'figure' ? [fact.record.source] : fact.record.sources;
  return sources.find(({ id }) => id === source)?.locator ?? '';
}
