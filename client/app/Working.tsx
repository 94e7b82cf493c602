import { type QueryKey, useQueryClient } from '@tanstack/react-query';
import { Button, Progress } from 'antd';
import { useEffect, useState } from 'react';
import type { Work } from '../api/background/works.ts';
import { shellWords } from './shellWords.ts';
import { useLanguage, useWords } from './words.ts';
import './working.css';

/** How far a long question is, since when, and a way to stop it. */
export function Working({ work: { stand, since }, asked }: { work: Work; asked: QueryKey }) {
  const t = useWords(shellWords);
  const language = useLanguage();
  const client = useQueryClient();
  const seconds = Math.floor((useNow() - since) / 1000);
  return (
    <section className="working-on" aria-label={t('working')}>
      <p role="status">{t(stand.state === 'waiting' ? 'queued' : 'working')}</p>
      <Progress percent={Math.floor(stand.progress * 100)} status="active" aria-label={t('working')} />
      <p className="working-told">
        {stand.text[language]} {t('elapsed', { minutes: Math.floor(seconds / 60), seconds: seconds % 60 })}
      </p>
      <Button onClick={() => void client.cancelQueries({ queryKey: asked, exact: true })}>{t('cancel')}</Button>
    </section>
  );
}

function useNow(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
