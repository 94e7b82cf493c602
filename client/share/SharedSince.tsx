import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import { fold, isFolded, unfold } from '../app/longArrangement.ts';
import { localeOf, useLanguage, useWords } from '../app/words.ts';
import { viewQuery } from './queries.ts';
import { VIA } from './useShortLink.ts';
import { shareWords } from './words.ts';
import './share.css';

/** Whoever came by a short link is told, in a line, when the data has changed since it was made. */
export function SharedSince() {
  const t = useWords(shareWords);
  const language = useLanguage();
  const navigate = useNavigate();
  const search: Record<string, string> = useSearch({ strict: false });
  const id = search[VIA];
  const { data } = useQuery({ ...viewQuery(id ?? ''), enabled: id !== undefined });
  const isElsewhere = isFolded(search) && unfold(search).on === undefined;
  useEffect(() => {
    // The address went on from a short link with an arrangement that only the server has.
    if (!isElsewhere || data?.search.on === undefined) return;
    const { on } = data.search;
    // Since then it was arranged otherwise, in a browser that is not this one.
    if (fold({ on }).on !== search.on) return;
    void navigate({ to: '.', search: (before: Record<string, string>) => ({ ...before, ...fold({ on }) }), replace: true });
  }, [isElsewhere, data, search.on, navigate]);
  if (id === undefined || data === undefined || (!data.since.changed && data.since.gone.length === 0)) return null;
  const { made, revision, since } = data;
  const date = new Date(made).toLocaleDateString(localeOf(language), { dateStyle: 'long' });
  return (
    <div className="shared-since" role="status">
      <span>
        {since.changed ? t('sinceChanged', { date, revision, now: since.revision }) : null}{' '}
        {since.gone.length === 0 ? null : t('sinceGone', { gone: since.gone.length, placed: since.placed })}
      </span>
      <button
        type="button"
        className="quiet"
        onClick={() =>
          void navigate({ to: '.', search: (before: Record<string, string>) => ({ ...before, [VIA]: undefined }), replace: true })
        }
      >
        {t('close')}
      </button>
    </div>
  );
}
