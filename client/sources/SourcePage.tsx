import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { Skeleton } from 'antd';
import type { LinkAnswer } from '../../model/api/graph.ts';
import type { FactAnswer, SourceDetail } from '../../model/api/sources.ts';
import { because } from '../../model/sentences/because.ts';
import { sayTerms } from '../../model/sentences/licence.ts';
import { sayLocator } from '../../model/sentences/locator.ts';
import type { Language, Text } from '../../model/text.ts';
import { fetchSource } from '../api/queries.ts';
import { More } from '../app/More.tsx';
import { Told } from '../app/Told.tsx';
import { useLanguage, useWords } from '../app/words.ts';
import { sourceWords } from './words.ts';
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
  const names: Names = Object.assign({}, ...(data?.pages.map((page) => page.names) ?? []));
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
                <small>{t(fact.kind)}</small> {told(fact, names, language)}{' '}
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

type Names = Readonly<Record<string, Text>>;

function told(fact: FactAnswer, names: Names, language: Language): string {
  switch (fact.kind) {
    case 'node':
      return fact.record.name[language];
    case 'link':
      return toldLink(fact.record, names, language);
    case 'figure':
      return `${fact.record.label[language]}: ${fact.record.value} ${fact.record.unit?.[language] ?? ''}`;
    case 'event':
      return fact.record.title[language];
  }
}

function toldLink(link: LinkAnswer, names: Names, language: Language): string {
  const nameOf = (id: string): Text => names[id] ?? { zh: id, en: id };
  const sentence = because(link, { source: nameOf(link.source), target: nameOf(link.target) })[language];
  return link.summary === undefined ? sentence : `${sentence} · ${link.summary[language]}`;
}

function locatorOf(fact: FactAnswer, source: string): string {
  const sources = fact.kind === 'figure' ? [fact.record.source] : fact.record.sources;
  return sources.find(({ id }) => id === source)?.locator ?? '';
}
