import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { sourcesQuery } from '../api/queries.ts';
import { useLanguage, useWords } from '../app/words.ts';
import { startWords } from './words.ts';

/** How old the data is: the span of the sources' dates, and each source with its own. */
export function Freshness() {
  const t = useWords(startWords);
  const language = useLanguage();
  const { data } = useQuery(sourcesQuery());
  const dated = (data?.items ?? [])
    .flatMap((source) => (source.date === undefined ? [] : [{ ...source, date: source.date }]))
    .sort((one, other) => (one.date < other.date ? 1 : -1));
  const [newest, oldest] = [dated[0]?.date, dated.at(-1)?.date];
  if (newest === undefined || oldest === undefined) return null;
  return (
    <details className="mirror freshness">
      <summary>{t('fresh', { oldest, newest })}</summary>
      <ul>
        {dated.map(({ id, date, title, facts }) => (
          <li key={id}>
            <time>{date}</time>
            <Link to="/sources/$id" params={{ id }} search={true}>
              {title[language]}
            </Link>
            <small className="number">{t('facts', { count: facts })}</small>
          </li>
        ))}
      </ul>
    </details>
  );
}
