import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { Button, Skeleton } from 'antd';
import type { FactAnswer, SourceDetail } from '../../model/api/sources.ts';
import { linkKind } from '../../model/linkKinds.ts';
import { sayLocator } from '../../model/sentences/locator.ts';
import type { Language } from '../../model/text.ts';
import { fetchSource } from '../api/queries.ts';
import { Told } from '../app/Told.tsx';
import { useLanguage, useWords } from '../app/words.ts';
import { sourceWords } from './words.ts';
import './sources.css';

/** One source and the facts that rest on it, a page at a time. */
export function SourcePage() {
  const t = useWords(sourceWords);
  const language = useLanguage();
  const { id = '' } = useParams({ strict: false });
  const { data, error, refetch, fetchNextPage, hasNextPage, isFetching } = useInfiniteQuery({
    queryKey: ['source', id],
    queryFn: ({ pageParam, signal }) => fetchSource(id, pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last: SourceDetail) => last.next ?? undefined,
  });
  const [source] = data?.pages ?? [];
  const facts = data?.pages.flatMap((page) => page.items) ?? [];
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
              { term: t('licence'), value: source.licence },
              { term: t('where'), value: source.locator },
              { term: t('attribution'), value: source.attribution },
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
                <small>{t(fact.kind)}</small> {told(fact, language)}{' '}
                <small className="where">{sayLocator(locatorOf(fact, source.id), language)}</small>
              </li>
            ))}
          </ul>
          {hasNextPage ? (
            <Button loading={isFetching} onClick={() => void fetchNextPage()}>
              {t('more')}
            </Button>
          ) : null}
        </>
      )}
    </div>
  );
}

function told(fact: FactAnswer, language: Language): string {
  switch (fact.kind) {
    case 'node':
      return fact.record.name[language];
    case 'link':
      return `${fact.record.source} ${linkKind(fact.record.kind).name[language]} ${fact.record.target}${fact.record.summary === undefined ? '' : ` · ${fact.record.summary[language]}`}`;
    case 'figure':
      return `${fact.record.label[language]}: ${fact.record.value} ${fact.record.unit?.[language] ?? ''}`;
    case 'event':
      return fact.record.title[language];
  }
}

function locatorOf(fact: FactAnswer, source: string): string {
  const sources = fact.kind === 'figure' ? [fact.record.source] : fact.record.sources;
  return sources.find(({ id }) => id === source)?.locator ?? '';
}
