import { useInfiniteQuery } from '@tanstack/react-query';
import type { ChangedLink, DifferenceAnswer } from '../../../model/api/difference.ts';
import type { LinkAnswer } from '../../../model/api/graph.ts';
import { More } from '../../app/More.tsx';
import { Told } from '../../app/Told.tsx';
import { useView } from '../../app/view.ts';
import { useLanguage, useWords } from '../../app/words.ts';
import { Cited } from '../../panel/Cited.tsx';
import { fetchChanges, type TwoDates } from '../queries.ts';
import { useTimeState } from '../timeState.ts';
import { pairChange } from './pairChanges.ts';
import { differenceWords } from './words.ts';

const CHOICES = [
  { change: undefined, word: 'allChanges' },
  { change: 'new', word: 'onlyNew' },
  { change: 'ended', word: 'onlyEnded' },
] as const;

/** Link by link what is new and what ended, a page at a time, each with its source. */
export function ChangedLinks({ dates }: { dates: TwoDates }) {
  const t = useWords(differenceWords);
  const { view } = useView();
  const [{ change }, choose] = useTimeState();
  const query = useInfiniteQuery({
    queryKey: ['changes', dates.since, dates.until, change, view.layers, view.sure],
    queryFn: ({ pageParam, signal }) => fetchChanges(dates, view, change, pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last: DifferenceAnswer) => last.next ?? undefined,
  });
  const { data, error, refetch } = query;
  const pages = data?.pages ?? [];
  const shown = pages.reduce((sum, { items }) => sum + items.length, 0);
  return (
    <section className="changed-links">
      <header>
        <h3>
          {t('links')} <small>{t('shownOf', { shown, total: pages[0]?.total ?? 0 })}</small>
        </h3>
        {CHOICES.map(({ change: only, word }) => (
          <button
            key={word}
            type="button"
            className="quiet"
            aria-pressed={change === only}
            onClick={() => choose({ change: only }, { quietly: true })}
          >
            {t(word)}
          </button>
        ))}
      </header>
      {error === null ? null : <Told error={error} retry={() => void refetch()} />}
      <ol>
        {pages.flatMap((page) =>
          page.items.map((item) => {
            const link = page.links[item.link];
            return link === undefined ? [] : <ChangedLinkItem key={item.link} item={item} link={link} />;
          }),
        )}
      </ol>
      <More query={query} label={t('more')} />
    </section>
  );
}

function ChangedLinkItem({ item, link }: { item: ChangedLink; link: LinkAnswer }) {
  const t = useWords(differenceWords);
  const language = useLanguage();
  const { go } = useView();
  return (
    <li className="changed-link">
      <span className="change-sign" data-change={item.change} aria-hidden="true">
        {pairChange(item.change).sign}
      </span>
      <div>
        <button type="button" className="row" onClick={() => go({ sel: link.source, pair: undefined })}>
          {item.text[language]}
        </button>{' '}
        {item.registered ? <small>{t('registered')}</small> : null}
        <Cited sources={link.sources} />
      </div>
    </li>
  );
}
