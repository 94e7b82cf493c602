import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { Spin } from 'antd';
import { useEffect } from 'react';
import { fold } from '../app/longArrangement.ts';
import { Told } from '../app/Told.tsx';
import { useWords } from '../app/words.ts';
import { viewQuery } from './queries.ts';
import { VIA } from './useShortLink.ts';
import { shareWords } from './words.ts';

/** Where a short link leads: the view takes its place, as if one had been there all along. */
export function SharedPage() {
  const t = useWords(shareWords);
  const { id } = useParams({ strict: false });
  const navigate = useNavigate();
  const { data, error, refetch } = useQuery(viewQuery(id ?? ''));
  useEffect(() => {
    if (data === undefined) return;
    void navigate({ to: data.page, search: { ...fold(data.search), [VIA]: data.id }, replace: true });
  }, [data, navigate]);
  return (
    <div className="sheet">
      {error === null ? (
        <p role="status">
          <Spin size="small" /> {t('opening')}
        </p>
      ) : (
        <>
          <Told error={error} retry={() => void refetch()} />
          <Link to="/">{t('home')}</Link>
        </>
      )}
    </div>
  );
}
